package io.github.camelinstantly.examples.cluster;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Two nodes share the replies of one workspace. One of them fetches and puts them on Kafka, both
 * work on them; half-way through, the one that fetches stops.
 */
public final class Cluster {

  private static final Duration RUN = Duration.ofSeconds(20);
  private static final Duration LONGEST_REST = Duration.ofSeconds(60);
  private static final int PARTITIONS = 6;
  private static final String ONE = "node 1";
  private static final String TWO = "node 2";

  private final PrintStream out;
  private final Totals totals = new Totals();

  Cluster(PrintStream out) {
    this.out = out;
  }

  /** No arguments. */
  public static void main(String[] args) throws Exception {
    System.exit(new Cluster(System.out).run(RUN));
  }

  /**
   * Runs the example.
   *
   * @param run how long replies come in
   * @return the exit code
   */
  int run(Duration run) throws Exception {
    say("Two nodes, a Kafka broker, a database and a sandbox in place of Instantly, all in this");
    say("process; no network, no mail goes out. Replies come in for %d s.", run.toSeconds());
    say("");
    Path locks = Files.createTempDirectory("instantly-cluster");
    EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(1, PARTITIONS, "replies");
    JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:cluster", "sa", "");
    try (InstantlySandbox sandbox = InstantlySandbox.startEmpty()) {
      kafka.afterPropertiesSet();
      Node.Services services =
          new Node.Services(
              sandbox.baseUrl(), kafka.getBrokersAsString(), locks.toString(), database);
      return run(sandbox, services, run);
    } finally {
      kafka.destroy();
      database.dispose();
      delete(locks);
    }
  }

  private int run(InstantlySandbox sandbox, Node.Services services, Duration run) throws Exception {
    say("came in  put on Kafka by node 1  by node 2  worked on by node 1  by node 2");
    try (Inbox inbox = new Inbox(sandbox);
        Node one = new Node(ONE, services, totals);
        Node two = new Node(TWO, services, totals)) {
      pass(inbox, run.dividedBy(2));
      boolean oneLeads = totals.fetchedBy(ONE) > totals.fetchedBy(TWO);
      say("%s, which fetches, stops", oneLeads ? ONE : TWO);
      (oneLeads ? one : two).close();
      pass(inbox, run.dividedBy(2));
      inbox.close();
      totals.await(inbox.ids(), LONGEST_REST);
      progress(inbox);
      return summarise(inbox.ids(), sandbox.requests().count("emails/list"));
    }
  }

  private void pass(Inbox inbox, Duration time) throws InterruptedException {
    int steps = 3;
    for (int i = 0; i < steps; i++) {
      new CountDownLatch(1).await(time.toMillis() / steps, TimeUnit.MILLISECONDS);
      progress(inbox);
    }
  }

  private void progress(Inbox inbox) {
    say(
        "%7d  %22d  %9d  %19d  %9d",
        inbox.ids().size(),
        totals.fetchedBy(ONE),
        totals.fetchedBy(TWO),
        totals.workedBy(ONE),
        totals.workedBy(TWO));
  }

  private int summarise(List<String> replies, int requests) {
    int lost = totals.lost(replies);
    say("");
    say(
        "%d replies in %d threads: %d lost, %d worked on twice, %d threads in order. %d requests.",
        replies.size(), totals.threads(), lost, totals.twice(), totals.threadsInOrder(), requests);
    say("The routes are FetchRoute and WorkRoute in examples/cluster/src/main/java.");
    return lost == 0 ? 0 : 1;
  }

  private void say(String text, Object... arguments) {
    out.printf(text + "%n", arguments);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
