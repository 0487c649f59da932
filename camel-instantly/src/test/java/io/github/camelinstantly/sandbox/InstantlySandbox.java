package io.github.camelinstantly.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.util.List;

/**
 * A stand-in for Instantly's API on a free port of this machine. It knows every operation of the
 * component's operation table, pages and refuses as the real API does, and holds a small workspace
 * in memory. Point the component's {@code baseUrl} at {@link #baseUrl()} and its {@code apiKey} at
 * {@link #API_KEY}.
 *
 * <pre>{@code
 * try (InstantlySandbox sandbox = InstantlySandbox.start()) {
 *   sandbox.workspace().receive("lead@company.example", "Re: hello", "Tell me more.");
 *   ...
 *   assertEquals(1, sandbox.requests().count("emails/reply"));
 * }
 * }</pre>
 *
 * <p>Users add {@code org.wiremock:wiremock-standalone} to their test dependencies.
 */
public final class InstantlySandbox implements AutoCloseable {

  /** The one key that the sandbox accepts. */
  public static final String API_KEY = "sandbox-key-that-opens-nothing";

  private final SandboxClock clock = new SandboxClock();
  private final Workspace workspace = new Workspace(clock);
  private final RequestLog requests = new RequestLog();
  private final Faults faults = new Faults();
  private final EmailHandler emails = new EmailHandler(workspace);
  private final WireMockServer server;

  private InstantlySandbox(boolean seeded, boolean limited) {
    List<ResourceHandler> resources =
        List.of(
            emails,
            new VerificationHandler(workspace),
            new LeadListHandler(workspace),
            new LeadHandler(workspace));
    if (seeded) {
      Seed.into(workspace);
    }
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .disableRequestJournal()
                .gzipDisabled(true)
                .extensions(
                    new SandboxServer(
                        clock, resources, requests, faults, limited ? new Quotas(clock) : null)));
    server.start();
    server.stubFor(any(anyUrl()).willReturn(ok()));
  }

  /** Starts with a small workspace and the API's quotas. */
  public static InstantlySandbox start() {
    return new InstantlySandbox(true, true);
  }

  /** Starts with an empty workspace and without quotas, for tests. */
  public static InstantlySandbox startEmpty() {
    return new InstantlySandbox(false, false);
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

  /** The server's clock. */
  public SandboxClock clock() {
    return clock;
  }

  /**
   * Whether the filters {@code min_timestamp_created} and {@code max_timestamp_created} include
   * their bounds; nobody knows whether the real ones do (facts §9). They do unless set otherwise.
   */
  public void inclusiveTimestampFilter(boolean inclusive) {
    emails.setInclusive(inclusive);
  }

  /** Lets new replies come in at an interval until the feed is closed. */
  public ReplyFeed repliesEvery(Duration interval) {
    return new ReplyFeed(workspace, interval);
  }

  @Override
  public void close() {
    server.stop();
  }
}
