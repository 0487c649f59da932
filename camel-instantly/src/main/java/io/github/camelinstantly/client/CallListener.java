package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.error.InstantlyErrorKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told what calls do, for meters. Called on the threads that do the work: has to be quick, and
 * must not throw.
 */
public interface CallListener {

  /**
   * A call is over.
   *
   * @param operation what was called
   * @param outcome {@code success}, the name of an {@link InstantlyErrorKind}, {@code unknown} for
   *     a write whose answer was lost, {@code not_sent} or {@code no_answer}
   * @param took the time from the call to its end, waiting included
   */
  default void called(Operation operation, String outcome, Duration took) {}

  /** An attempt failed and another one follows. */
  default void retried(Operation operation) {}

  /** A call was answered 429 and waits for another attempt. */
  default void rateLimited(Operation operation) {}

  /** An attempt may be made; it had to wait this long for its quota. */
  default void waitedForQuota(Operation operation, Duration waited) {}

  /**
   * Work that an exchange waits for was looked at.
   *
   * @param operation what began it
   * @param jobId what names it, such as the id of a job
   * @param state what it is doing, such as {@code in-progress}
   * @param progress the percentage that is done, if it is told
   */
  default void progressed(
      Operation operation, String jobId, String state, @Nullable Integer progress) {}

  /**
   * A wait for work is over.
   *
   * @param operation what began it
   * @param outcome {@code success}, {@code failed}, {@code timeout}, {@code stopped}, {@code gone}
   *     or {@code look_failed}
   * @param took the time from the reply that began it to its end
   */
  default void awaited(Operation operation, String outcome, Duration took) {}
}
