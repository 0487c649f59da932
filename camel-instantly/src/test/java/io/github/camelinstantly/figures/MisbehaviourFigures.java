package io.github.camelinstantly.figures;

import io.github.camelinstantly.faults.MisbehaviourRun;
import io.github.camelinstantly.faults.MisbehaviourRun.Call;
import io.github.camelinstantly.faults.MisbehaviourRun.Outcome;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Prints what each misbehaviour of a server does to a consumer and to a read, a write that may be
 * repeated and one that may not; exits with the number of those that lost, repeated or told wrongly
 * anything.
 */
public final class MisbehaviourFigures {

  private static final int CONSUMER_WIDTH = 28;
  private static final String ROW = "%-42.42s %4s %5s %7s %5s  %-28s %-28s %-28s %-32s %s%n";

  private MisbehaviourFigures() {}

  /** Arguments: a part of the names of those to run; all without. */
  public static void main(String[] args) throws Exception {
    String part = args.length > 0 && !args[0].endsWith(".jar") ? args[0] : "";
    System.out.printf(
        ROW,
        "misbehaviour",
        "lost",
        "twice",
        "effects",
        "ms",
        "consumer",
        "read (SAFE)",
        "pause (IDEMPOTENT)",
        "create (ONCE)",
        "wrong");
    int bad = 0;
    int count = 0;
    try (CamelContext context = new DefaultCamelContext()) {
      context.start();
      for (MisbehaviourRun run : MisbehaviourRun.allIn(context)) {
        if (run.name().contains(part)) {
          Outcome outcome = run.run();
          print(outcome);
          bad += outcome.isGood() ? 0 : 1;
          count++;
        }
      }
    }
    System.out.printf(
        "%d misbehaviours, %d with something lost, twice or told wrongly%n", count, bad);
    System.exit(Math.min(bad, 100));
  }

  private static void print(Outcome outcome) {
    System.out.printf(
        ROW,
        outcome.name().replaceAll("\\p{Cntrl}", " "),
        outcome.lost(),
        outcome.twice(),
        outcome.idempotent().effects() + "+" + outcome.once().effects(),
        outcome.took().toMillis(),
        shortened(outcome.consumer()),
        told(outcome.safe()),
        told(outcome.idempotent()),
        told(outcome.once()),
        outcome.safe().lie() + outcome.idempotent().lie() + outcome.once().lie());
  }

  private static String told(Call call) {
    return call.failure().replace("Exception", "");
  }

  private static String shortened(String name) {
    String told = name.replace("Exception", "");
    return told.length() <= CONSUMER_WIDTH ? told : told.substring(0, CONSUMER_WIDTH);
  }
}
