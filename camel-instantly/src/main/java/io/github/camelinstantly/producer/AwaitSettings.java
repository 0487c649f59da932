package io.github.camelinstantly.producer;

import io.github.camelinstantly.option.InstantlyProducerOptions;
import java.time.Duration;

/**
 * How an endpoint waits for work to be complete.
 *
 * @param timeout how long at most, from the reply that began the work
 * @param interval what the time between two looks grows to
 * @param catchAll whether to wait for what may come later than the result, too
 * @param failIfNothingDone whether a success without any effect is a failure
 */
public record AwaitSettings(
    Duration timeout, Duration interval, boolean catchAll, boolean failIfNothingDone) {

  /** Small jobs end within half a second (API facts: background-jobs). */
  static final Duration FIRST_LOOK = Duration.ofMillis(InstantlyProducerOptions.FIRST_LOOK);

  /** What the options of a producer say. */
  public static AwaitSettings of(InstantlyProducerOptions options) {
    return new AwaitSettings(
        Duration.ofMillis(options.getAwaitTimeout()),
        Duration.ofMillis(options.getAwaitInterval()),
        options.isAwaitCatchAll(),
        options.isFailIfNothingDone());
  }
}
