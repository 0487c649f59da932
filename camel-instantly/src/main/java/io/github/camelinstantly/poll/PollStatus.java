package io.github.camelinstantly.poll;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a consumer has come: what health checks, the console, JMX and meters show.
 *
 * @param newest the newest timestamp claimed; {@code null} before the first poll
 * @param sweptAt the server's time when the last finished sweep began; late items of {@code
 *     lookback} before it and newer are looked for next
 * @param horizon how far back finished items are remembered
 * @param seen how many finished items are remembered
 * @param pending how many items were claimed and are not finished: in flight, failed, parked, or
 *     left by a stop
 * @param failed how many of them failed and wait for their next attempt
 * @param parked the ids of those that wait until somebody releases or drops them
 * @param problem why nothing new is read; {@code null} if it is
 * @param counts what was counted since the start
 */
public record PollStatus(
    @Nullable Instant newest,
    @Nullable Instant sweptAt,
    @Nullable Instant horizon,
    int seen,
    int pending,
    int failed,
    List<String> parked,
    @Nullable String problem,
    Counts counts) {

  /** The same with another reason why nothing new is read. */
  public PollStatus withProblem(String reason) {
    return new PollStatus(newest, sweptAt, horizon, seen, pending, failed, parked, reason, counts);
  }

  /**
   * What a consumer counted since its start.
   *
   * @param claimed items claimed
   * @param late those of them that a sweep found
   * @param beyondLookback those that became visible later than {@code lookback}: others like them
   *     may have been missed
   * @param duplicates items that were read and known already
   * @param failed exchanges that failed, and items that could not be read
   * @param parked items that were parked
   * @param tailPages pages read at the end of the list
   * @param sweepPages pages read to look back
   * @param sweepsBegun sweeps begun
   * @param sweepsEnded sweeps that came to their end; a growing lead of those begun means that
   *     looking back cannot keep up
   */
  public record Counts(
      long claimed,
      long late,
      long beyondLookback,
      long duplicates,
      long failed,
      long parked,
      long tailPages,
      long sweepPages,
      long sweepsBegun,
      long sweepsEnded) {}
}
