package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.Settings;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.server.SandboxServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A stand-in for Instantly's API on a free port of this machine. It knows the operations of the
 * component's operation table, pages and refuses as the real API does, and holds a small workspace
 * in memory. Point the component's {@code baseUrl} at {@link #baseUrl()} and its {@code apiKey} at
 * {@link #API_KEY}.
 *
 * <pre>{@code
 * try (InstantlySandbox sandbox = InstantlySandbox.startEmpty()) {
 *   sandbox.workspace().receive("lead@company.example", "Re: hello", "Tell me more.");
 *   sandbox.faults().next("emails/list", Fault.htmlPage(503, "Unavailable", false));
 *   // start the route under test, wait until it has answered
 *   assertEquals(1, sandbox.requests().executions("emails/reply"));
 *   assertEquals("Thanks!", sandbox.workspace().sent().get(0).get("content_preview"));
 * }
 * }</pre>
 *
 * <p>What a verification finds follows from the address: {@code invalid...} or anything at {@code
 * bounce.example} is invalid, {@code catchall...} or anything at {@code catchall.example} a
 * catch-all, {@code error...} a failure; {@code slow...} and {@code ...-slow@} go pending first.
 *
 * <p>Time is that of {@link #clock()}, so that a test need not wait for a quota's window, a job or
 * a verification: {@code sandbox.clock().advance(Duration.ofMinutes(1))}.
 *
 * <p>It is in the jar with the classifier {@code tests}; users add {@code
 * org.wiremock:wiremock-standalone} beside it.
 */
public final class InstantlySandbox implements AutoCloseable {

  /** The one key that the sandbox accepts. */
  public static final String API_KEY = "sandbox-key-that-opens-nothing";

  private final SandboxClock clock = new SandboxClock();
  private final SandboxSettings settings;
  private final Workspace workspace;
  private final RequestLog requests = new RequestLog();
  private final Faults faults = new Faults();
  private final List<ReplyFeed> feeds = new CopyOnWriteArrayList<>();
  private final SandboxServer server;

  private InstantlySandbox(boolean seeded) {
    Settings inForce = new Settings();
    WorkspaceState state = new WorkspaceState(clock, inForce, Seed.MAILBOXES);
    settings = new SandboxSettings(inForce);
    workspace = new Workspace(state);
    if (seeded) {
      Seed.into(workspace);
    }
    server = new SandboxServer(API_KEY, state, requests.journal(), faults::take);
  }

  /** Starts with a small workspace and the API's quotas. */
  public static InstantlySandbox start() {
    return new InstantlySandbox(true);
  }

  /** Starts with an empty workspace and without quotas, for tests. */
  public static InstantlySandbox startEmpty() {
    InstantlySandbox sandbox = new InstantlySandbox(false);
    sandbox.settings.quotas(false);
    return sandbox;
  }

  /** The URL for the component's option {@code baseUrl}. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port();
  }

  /** What the sandbox holds. */
  public Workspace workspace() {
    return workspace;
  }

  /** What it was asked. */
  public RequestLog requests() {
    return requests;
  }

  /** What is to go wrong. */
  public Faults faults() {
    return faults;
  }

  /** How it behaves where the real API's behaviour is not known. */
  public SandboxSettings settings() {
    return settings;
  }

  /** The server's clock. */
  public SandboxClock clock() {
    return clock;
  }

  /**
   * Whether the filters {@code min_timestamp_created} and {@code max_timestamp_created} include
   * their bounds; nobody knows whether the real ones do (API facts: email-list). They do unless set
   * otherwise.
   */
  public void inclusiveTimestampFilter(boolean inclusive) {
    settings.inclusiveTimestampFilter(inclusive);
  }

  /** Lets new replies come in at an interval until the feed, or the sandbox, is closed. */
  public ReplyFeed repliesEvery(Duration interval) {
    ReplyFeed feed = new ReplyFeed(workspace, interval);
    feeds.add(feed);
    return feed;
  }

  @Override
  public void close() {
    feeds.forEach(ReplyFeed::close);
    server.close();
  }
}
