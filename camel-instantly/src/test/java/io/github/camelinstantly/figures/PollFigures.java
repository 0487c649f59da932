package io.github.camelinstantly.figures;

import io.github.camelinstantly.poll.PollSimulation;
import io.github.camelinstantly.poll.PollSimulation.Outcome;
import java.time.Duration;

/** Prints what a consumer reads, against a simulated inbox with a strict quota of 20 a minute. */
public final class PollFigures {

  /** The last of 100 pages comes when four windows of 20 are over. */
  private static final double IDEAL_BACKLOG = 240;

  private PollFigures() {}

  /** No arguments. */
  public static void main(String[] args) {
    System.out.println("An hour each, one email in 50 late by up to 590 s; pages of 100");
    System.out.println(
        "emails/min  polls  tail pages/min  sweep pages/min  sweeps begun/ended"
            + "  furthest behind  429  lost  duplicates");
    for (int rate : new int[] {33, 100, 330, 1_000, 2_000}) {
      Outcome outcome = PollSimulation.steady(1, rate, Duration.ofHours(1));
      double minutes = outcome.seconds() / 60;
      System.out.printf(
          "%10d %6d %15.1f %16.1f %13d/%d %16d %5d %5d %11d%n",
          rate,
          outcome.polls(),
          outcome.tailPages() / minutes,
          outcome.sweepPages() / minutes,
          outcome.sweepsBegun(),
          outcome.sweepsEnded(),
          outcome.furthestBehind(),
          outcome.rateLimited(),
          outcome.lost(),
          outcome.duplicates());
    }
    Outcome night = PollSimulation.burstAndSilence(1, 5_000, Duration.ofHours(10));
    System.out.printf(
        "5,000 at once and then nothing for 10 h: %d polls, %d tail pages, %d sweep pages, %d x 429,"
            + " %d lost, %d twice%n",
        night.polls(),
        night.tailPages(),
        night.sweepPages(),
        night.rateLimited(),
        night.lost(),
        night.duplicates());
    double slowest = 0;
    long rateLimited = 0;
    for (int seed = 1; seed <= 10; seed++) {
      Outcome backlog = PollSimulation.backlog(seed, 10_000);
      slowest = Math.max(slowest, backlog.secondsToLast() / IDEAL_BACKLOG);
      rateLimited += backlog.rateLimited() + backlog.lost();
    }
    System.out.printf(
        "backlog of 10,000 emails, worst of 10 runs: %.3f x the ideal of 240 s, %d x 429 or lost%n",
        slowest, rateLimited);
    Outcome day = PollSimulation.rough(1, 20, Duration.ofHours(24), 0.05);
    System.out.printf(
        "24 h at 20 emails/min with 5 %% of requests, exchanges and polls' writes failing: %d polls,"
            + " %d lost, %d twice%n",
        day.polls(), day.lost(), day.duplicates());
  }
}
