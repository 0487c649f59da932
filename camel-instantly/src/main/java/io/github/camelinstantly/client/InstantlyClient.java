package io.github.camelinstantly.client;

import java.io.IOException;
import org.apache.camel.CamelException;

/** Calls the API: one call in, one reply out, on the caller's thread. */
@FunctionalInterface
public interface InstantlyClient {

  /**
   * Sends one call and waits for its whole reply.
   *
   * @throws InstantlyApiException if the API answered with an error, also inside a 200
   * @throws InstantlyOutcomeUnknownException if a write may or may not have happened
   * @throws IOException if no answer came and the call certainly changed nothing
   */
  InstantlyReply call(InstantlyCall call) throws CamelException, IOException;
}
