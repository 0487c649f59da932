package io.github.camelinstantly.quickstart;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import io.github.camelinstantly.sandbox.ReplyFeed;
import io.github.camelinstantly.sandbox.Seed;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.main.Main;
import org.jspecify.annotations.Nullable;

/**
 * Runs the route of {@code camel/emails.yaml}: without an {@code INSTANTLY_API_KEY} for half a
 * minute against a sandbox in this process, with one against Instantly until it is stopped.
 */
public final class Quickstart {

  private static final Duration SANDBOX_RUN = Duration.ofSeconds(30);
  private static final Duration REPLY_INTERVAL = Duration.ofSeconds(3);
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private Quickstart() {}

  /** No arguments; everything is in the environment. */
  public static void main(String[] args) throws Exception {
    System.exit(run(System.getenv(), new Terminal(System.out), SANDBOX_RUN));
  }

  /**
   * Runs the example.
   *
   * @param environment where the API key is looked for
   * @param terminal where to say what happens
   * @param sandboxRun how long to run against the sandbox
   * @return the exit code
   */
  static int run(Map<String, String> environment, Terminal terminal, Duration sandboxRun)
      throws Exception {
    String apiKey = environment.get("INSTANTLY_API_KEY");
    return apiKey == null || apiKey.isBlank()
        ? runInSandbox(terminal, sandboxRun)
        : runAtInstantly(environment, apiKey, terminal);
  }

  private static int runInSandbox(Terminal terminal, Duration run) throws Exception {
    terminal.say("INSTANTLY_API_KEY is not set, so a sandbox in this process stands in for");
    terminal.say(
        "Instantly: invented emails, no network, no mail goes out. It runs for %d s.",
        run.toSeconds());
    terminal.say("");
    try (InstantlySandbox sandbox = InstantlySandbox.start();
        ReplyFeed replies = sandbox.repliesEvery(REPLY_INTERVAL)) {
      Main main = application(terminal, sandbox.baseUrl(), InstantlySandbox.API_KEY);
      main.addInitialProperty("quickstart.startFrom", "beginning");
      main.addInitialProperty("quickstart.delay", "4s");
      main.addInitialProperty("quickstart.listId", Seed.LEAD_LIST);
      main.configure().setDurationMaxSeconds((int) run.toSeconds());
      int exit = run(main, terminal);
      if (exit == 0) {
        summarise(terminal, sandbox);
      }
      return exit;
    }
  }

  private static int runAtInstantly(
      Map<String, String> environment, String apiKey, Terminal terminal) throws Exception {
    String listId = environment.get("INSTANTLY_LIST_ID");
    if (listId == null || listId.isBlank()) {
      terminal.say(
          "INSTANTLY_API_KEY is set, so this would work at Instantly, but INSTANTLY_LIST_ID");
      terminal.say("is not: set it to the id of the lead list to which good senders are added.");
      return USAGE;
    }
    terminal.say(
        "Working at Instantly, from now on until Ctrl-C. The sender of each email that arrives");
    terminal.say("is verified, which costs verification credits, and added if good to the");
    terminal.say("lead list %s.", listId);
    terminal.say("");
    Main main = application(terminal, environment.get("INSTANTLY_BASE_URL"), apiKey);
    main.addInitialProperty("quickstart.startFrom", "now");
    main.addInitialProperty("quickstart.delay", "10s");
    main.addInitialProperty("quickstart.listId", listId);
    return run(main, terminal);
  }

  private static int run(Main main, Terminal terminal) {
    try {
      main.run();
      return main.getExitCode();
    } catch (Exception e) {
      // what is wrong stands in the innermost message; the way to it helps nobody here
      terminal.say("%s", rootOf(e).getMessage());
      return FAILED;
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
  }

  private static Main application(Terminal terminal, @Nullable String baseUrl, String apiKey) {
    Main main = new Main();
    main.configure().withRoutesIncludePattern("classpath:camel/*.yaml");
    main.configure().withShutdownTimeout(10);
    main.bind("terminal", terminal);
    main.addInitialProperty("camel.component.instantly.api-key", apiKey);
    if (baseUrl != null) {
      main.addInitialProperty("camel.component.instantly.base-url", baseUrl);
    }
    return main;
  }

  private static void summarise(Terminal terminal, InstantlySandbox sandbox) {
    Terminal.Counts counts = terminal.counts();
    terminal.say("");
    terminal.say(
        "%d emails received, %d senders verified (%d good, %d bad), %d leads added, %d requests made.",
        counts.received(),
        counts.good() + counts.bad(),
        counts.good(),
        counts.bad(),
        counts.added(),
        sandbox.requests().total());
    terminal.say("The route is examples/quickstart/src/main/resources/camel/emails.yaml.");
    terminal.say("");
    terminal.say("To run it with your own workspace, which costs verification credits:");
    terminal.say("  export INSTANTLY_API_KEY=<a key for API V2>");
    terminal.say("  export INSTANTLY_LIST_ID=<the id of the lead list for good senders>");
    terminal.say("  mvn -q -DskipTests -Pquickstart package");
  }
}
