package io.github.camelinstantly.client;

import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** Calls the API: one call in, one reply out. */
@FunctionalInterface
public interface InstantlyClient {

  /**
   * Sends one call and waits for its whole reply on this thread, for its turn and for further
   * attempts as well.
   *
   * @throws InstantlyApiException if the API answered with an error, also inside a 200
   * @throws InstantlyOutcomeUnknownException if a write may or may not have happened
   * @throws InstantlyRateLimitException if it gave up waiting for its turn
   * @throws IOException if no answer came and the call certainly changed nothing
   */
  InstantlyReply call(InstantlyCall call) throws CamelException, IOException;

  /**
   * Ends the calls that wait at present for their turn or their next attempt, since who asked for
   * them stops. What only waited was not sent.
   */
  default void endWaits() {}

  /**
   * Begins a call. If its turn has come it is made on this thread, and done when this returns; one
   * that has to wait is not.
   *
   * @throws IllegalArgumentException if the call cannot be sent as it is
   */
  default PendingCall start(InstantlyCall call) {
    return new PendingCall() {
      @Override
      public boolean isDone() {
        return true;
      }

      @Override
      public InstantlyReply await() throws CamelException, IOException {
        return call(call);
      }

      @Override
      public void whenDone(
          Executor workers, BiConsumer<@Nullable InstantlyReply, @Nullable Throwable> done) {
        throw new IllegalStateException();
      }
    };
  }
}
