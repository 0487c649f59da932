package io.github.camelinstantly.figures;

import io.github.camelinstantly.crash.Halts;
import io.github.camelinstantly.crash.Halts.Outcome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Prints what 200 halts of a consumer's process do to about 1,000 emails, and halts amid late ones.
 */
public final class CrashFigures {

  private static final int HALTS = 200;
  private static final int EMAILS_EACH = 5;
  private static final int LATE = 30;

  private CrashFigures() {}

  /** No arguments that matter. */
  public static void main(String[] args) throws IOException {
    System.out.println("store             emails  halted  lost  twice  state readable");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      print("file", Halts::withFile);
      print("PostgreSQL", folder -> Halts.withDatabase(folder, url));
    }
  }

  private static void print(String store, Function<Path, Halts> start) throws IOException {
    try (Halts halts = start.apply(Files.createTempDirectory("instantly"))) {
      print(store, halts.atRandom(HALTS, EMAILS_EACH));
    }
    try (Halts halts = start.apply(Files.createTempDirectory("instantly"))) {
      print(store + ", late", halts.withLateEmailsInFlight(LATE));
    }
  }

  private static void print(String store, Outcome outcome) {
    System.out.printf(
        "%-16s %7d %7d %5d %6d  %s%n",
        store,
        outcome.emails(),
        outcome.halted(),
        outcome.lost(),
        outcome.twice(),
        outcome.readable());
  }
}
