package io.github.camelinstantly.client;

import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * A call that has begun. If nothing has to be waited for it is done already; else its owner chooses
 * by one of the two methods where it continues.
 */
public interface PendingCall {

  /** Whether the reply, or the failure, is there. */
  boolean isDone();

  /**
   * Goes on with the call on this thread, which waits as long as the call has to.
   *
   * @throws InstantlyApiException if the API answered with an error, also inside a 200
   * @throws InstantlyOutcomeUnknownException if a write may or may not have happened
   * @throws InstantlyRateLimitException if it gave up waiting; the thread stays interrupted if that
   *     was why
   * @throws IOException if no answer came and the call certainly changed nothing
   */
  InstantlyReply await() throws CamelException, IOException;

  /**
   * Goes on with the call on other threads; none is held while it waits.
   *
   * @param workers does the work between the waits
   * @param done is given the reply or the failure, on one of the workers
   */
  void whenDone(Executor workers, BiConsumer<@Nullable InstantlyReply, @Nullable Throwable> done);
}
