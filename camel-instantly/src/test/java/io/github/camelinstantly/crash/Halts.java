package io.github.camelinstantly.crash;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Halts consumers in processes of their own, again and again, and compares what they received. */
public final class Halts implements AutoCloseable {

  private static final String NO_DATABASE = "none";

  private final InstantlySandbox sandbox = InstantlySandbox.startEmpty();
  private final List<String> expected = new ArrayList<>();
  private final Path ledger;
  private final String options;
  private final String database;

  private Halts(Path folder, String options, String database) {
    this.ledger = folder.resolve("ledger");
    this.options = options;
    this.database = database;
  }

  /** Consumers with a state file in this folder. */
  public static Halts withFile(Path folder) {
    return new Halts(folder, "stateFile=" + folder.resolve("emails.state"), NO_DATABASE);
  }

  /** Consumers with their position in this database. */
  public static Halts withDatabase(Path folder, String jdbcUrl) {
    String key = "&stateKey=" + folder.getFileName();
    return new Halts(folder, "dataSource=#bean:db&createStateTable=true" + key, jdbcUrl);
  }

  /**
   * Halts so many processes at random points while emails come in, a quarter of them with one
   * timestamp, and lets a last one run to its end. Processes that end before their point do not
   * count.
   */
  public Outcome atRandom(int halts, int emailsEach) throws IOException {
    Instant time = sandbox.clock().instant();
    int all = halts * emailsEach;
    int halted = 0;
    for (int i = 0; halted < halts; i++) {
      for (int j = i * emailsEach; j < (i + 1) * emailsEach; j++) {
        int second = j < all / 4 || j >= all / 2 ? j : all / 4;
        expected.add(receive(time.plusSeconds(second)));
      }
      halted += run("random=" + i + "," + 2 * emailsEach) == HaltingConsumer.HALTED ? 1 : 0;
    }
    // one that none of them has received yet, by which the last one knows that it is done
    expected.add(receive(time.plusSeconds(expected.size())));
    return outcome(halted, run("never"));
  }

  /** Halts processes when a late email comes, up to ten minutes behind others. */
  public Outcome withLateEmailsInFlight(int halts) throws IOException {
    sandbox.clock().set(Instant.parse("2026-08-13T11:00:00Z"));
    int halted = 0;
    for (int i = 0; i < halts; i++) {
      IntStream.range(0, 10)
          .forEach(
              j -> {
                sandbox.clock().advance(Duration.ofSeconds(5));
                expected.add(receive(sandbox.clock().instant()));
              });
      if (run("never") != 0) {
        return outcome(halted, 1);
      }
      int behind = 1 + i * 599 / halts;
      String late = receive(sandbox.clock().instant().minusSeconds(behind));
      expected.add(late);
      halted += run("email=" + late) == HaltingConsumer.HALTED ? 1 : 0;
    }
    return outcome(halted, run("never"));
  }

  private String receive(Instant created) {
    return sandbox.workspace().receive(created, "lead@x.example", "Re: hello", "Tell me more.");
  }

  private int run(String halt) {
    return ChildJvm.run(
        HaltingConsumer.class,
        List.of("-Xmx128m"),
        sandbox.baseUrl(),
        // sweeps come with every poll
        options + "&lookbackInterval=1",
        database,
        ledger.toString(),
        expected.get(expected.size() - 1),
        halt);
  }

  private Outcome outcome(int halted, int lastExit) throws IOException {
    List<String> received = Files.readAllLines(ledger);
    LinkedHashSet<String> once = new LinkedHashSet<>(received);
    List<String> lost = new ArrayList<>(expected);
    lost.removeAll(once);
    return new Outcome(
        expected.size(), halted, lost.size(), received.size() - once.size(), lastExit == 0);
  }

  @Override
  public void close() {
    sandbox.close();
  }

  /**
   * What became of the emails.
   *
   * @param emails how many came in
   * @param halted how many processes were halted
   * @param lost how many were never received
   * @param twice how often one was received once more
   * @param readable whether the last process could go on with the position
   */
  public record Outcome(int emails, int halted, int lost, int twice, boolean readable) {}
}
