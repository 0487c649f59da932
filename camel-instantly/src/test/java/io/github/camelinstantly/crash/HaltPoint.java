package io.github.camelinstantly.crash;

import io.github.camelinstantly.position.store.WatchedDatabase;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Where a process halts: at a random point, when a certain email comes, or never. */
final class HaltPoint implements WatchedDatabase.Watcher {

  /** Amid so many emails, so that a few of them are processed by each process. */
  private final int halting;

  private final Kind kind;
  private final Random random;
  private final String email;
  private final AtomicInteger emails = new AtomicInteger();
  private final AtomicInteger statements = new AtomicInteger();

  private HaltPoint(Kind kind, int halting, Random random, String email) {
    this.kind = kind;
    this.halting = halting;
    this.random = random;
    this.email = email;
  }

  /**
   * Reads one.
   *
   * @param text {@code never}, {@code email=ID}, or {@code random=SEED,EMAILS}: at a random point
   *     among so many emails
   */
  static HaltPoint parse(String text) {
    String[] parts = text.split("[=,]");
    return switch (parts[0]) {
      case "email" -> new HaltPoint(Kind.EMAIL, 0, new Random(0), parts[1]);
      case "random" -> {
        Random random = new Random(Long.parseLong(parts[1]));
        // the first numbers of neighbouring seeds are alike
        random.nextInt();
        Kind kind = Kind.values()[random.nextInt(Kind.EMAIL.ordinal())];
        yield new HaltPoint(kind, 1 + random.nextInt(Integer.parseInt(parts[2])), random, "");
      }
      default -> new HaltPoint(Kind.NEVER, 0, new Random(0), "");
    };
  }

  void started() {
    if (kind == Kind.ANY_TIME) {
      // a process needs about a second to start
      soon(random.nextInt(2_000_000));
    }
  }

  void begins(String id) {
    boolean last = emails.incrementAndGet() == halting;
    if ((last && kind == Kind.BEFORE) || (kind == Kind.EMAIL && id.equals(email))) {
      halt();
    }
  }

  void ends() {
    if (emails.get() == halting) {
      switch (kind) {
        case AFTER -> halt();
        // while the end is noted, the next page is taken, and so on
        case SOON, STATEMENT -> soon(random.nextInt(4_000));
        default -> {}
      }
    }
  }

  /** The same database, but that the process ends right before or after a statement. */
  DataSource amidStatementsOf(DataSource database) {
    return kind == Kind.STATEMENT ? WatchedDatabase.of(database, this) : database;
  }

  @Override
  public void before() {
    if (statements.incrementAndGet() == halting && random.nextBoolean()) {
      halt();
    }
  }

  @Override
  public void after() {
    if (statements.get() == halting) {
      halt();
    }
  }

  private static void soon(int micros) {
    Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            })
        .schedule(HaltPoint::halt, micros, TimeUnit.MICROSECONDS);
  }

  private static void halt() {
    Runtime.getRuntime().halt(HaltingConsumer.HALTED);
  }

  private enum Kind {
    BEFORE,
    AFTER,
    SOON,
    STATEMENT,
    ANY_TIME,
    // those from here on are not chosen at random
    EMAIL,
    NEVER
  }
}
