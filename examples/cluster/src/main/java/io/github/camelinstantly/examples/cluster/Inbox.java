package io.github.camelinstantly.examples.cluster;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets replies come in: a dozen leads, each in a conversation of several emails. */
final class Inbox implements AutoCloseable {

  private static final Duration INTERVAL = Duration.ofMillis(100);
  private static final int LEADS = 12;

  private final InstantlySandbox sandbox;
  private final List<String> ids = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

  Inbox(InstantlySandbox sandbox) {
    this.sandbox = sandbox;
    scheduler.scheduleAtFixedRate(this::receive, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void receive() {
    int number = ids.size();
    String lead = "lead" + number % LEADS + "@company.example";
    ids.add(sandbox.workspace().receive(lead, "Re: hello", "Message " + number / LEADS));
  }

  /** The ids of all that came in. */
  List<String> ids() {
    return List.copyOf(ids);
  }

  /** Ends the arrivals. */
  @Override
  public void close() throws InterruptedException {
    scheduler.shutdown();
    scheduler.awaitTermination(1, TimeUnit.SECONDS);
  }
}
