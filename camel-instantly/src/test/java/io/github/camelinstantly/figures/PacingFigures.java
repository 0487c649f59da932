package io.github.camelinstantly.figures;

import io.github.camelinstantly.ratelimit.PacingSimulation;
import io.github.camelinstantly.ratelimit.PacingSimulation.Outcome;

/** Prints how the quotas are used, against a simulated server with a strict sliding window. */
public final class PacingFigures {

  private static final int SEEDS = 10;

  private PacingFigures() {}

  /** No arguments. */
  public static void main(String[] args) {
    System.out.println("Ways of 0 to 400 ms, each figure the worst of " + SEEDS + " runs");
    long rateLimited = 0;
    double least = Double.MAX_VALUE;
    double slowest = 0;
    double share = 0;
    double unfair = 0;
    double attempts = 0;
    double resumed = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Outcome listing = PacingSimulation.listing(seed, 8, 10);
      rateLimited = Math.max(rateLimited, listing.rateLimited());
      least = Math.min(least, listing.served() / 10.0);
      Outcome backlog = PacingSimulation.backlog(seed, 100);
      slowest = Math.max(slowest, backlog.seconds() / 240);
      Outcome two = PacingSimulation.twoProcesses(seed, 60);
      share = Math.max(share, 100.0 * two.rateLimited() / (two.served() + two.rateLimited()));
      unfair = Math.max(unfair, (double) two.most() / two.least());
      Outcome storm = PacingSimulation.storm(seed, 16, 1000);
      attempts = Math.max(attempts, (storm.served() + storm.rateLimited()) / 1000.0);
      resumed = Math.max(resumed, storm.seconds());
    }
    System.out.printf(
        "emails/list, 8 callers, 10 min: %d x 429, %.1f a minute%n", rateLimited, least);
    System.out.printf("backlog of 100 pages: %.3f x the ideal of 240 s%n", slowest);
    System.out.printf(
        "two JVMs without a shared bucket, 60 min after the first: %.1f %% 429, the one got %.2f x"
            + " what the other got%n",
        share, unfair);
    System.out.printf(
        "60 s of 429 on everything, 16 callers, 1,000 calls: %.3f attempts a call, work resumed"
            + " after %.1f s%n",
        attempts, resumed);
  }
}
