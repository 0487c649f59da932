package io.github.camelinstantly.poll;

import java.time.Duration;

/**
 * How a consumer reads its list and treats what fails.
 *
 * @param lookback how late an item may become visible after its timestamp
 * @param lookbackInterval how often is looked back
 * @param maxSeen how many finished items are remembered at most
 * @param maxFailed how many items may be failed before nothing new is read
 * @param maxAttempts after how many failures an item is parked; 0 for never
 * @param breakOnFirstError whether a failed item blocks the rest
 */
public record PollSettings(
    Duration lookback,
    Duration lookbackInterval,
    int maxSeen,
    int maxFailed,
    int maxAttempts,
    boolean breakOnFirstError) {

  /** Far beyond any delay that was recorded (API facts: late-items). */
  public static final Duration LOOKBACK = Duration.ofMinutes(10);

  /** Long enough that looking back takes half of the list quota at 330 emails a minute. */
  public static final Duration LOOKBACK_INTERVAL = Duration.ofMinutes(5);

  /** The items of 15 minutes at 2,000 a minute, all that the API can list, and half more. */
  public static final int MAX_SEEN = 50_000;

  /** One page: as many failures in an item have one cause more likely than a hundred. */
  public static final int MAX_FAILED = 100;

  /** What holds unless an option says otherwise. */
  public static PollSettings defaults() {
    return new PollSettings(LOOKBACK, LOOKBACK_INTERVAL, MAX_SEEN, MAX_FAILED, 0, false);
  }
}
