package io.github.camelinstantly.transport;

import io.github.camelinstantly.error.NotSentException;
import java.io.IOException;

/** Sends one HTTP request and gives its whole reply; decorators add what every call needs. */
@FunctionalInterface
public interface Transport {

  /**
   * Sends a request on the caller's thread.
   *
   * @throws NotSentException if the request certainly never reached the server
   * @throws IOException if no complete reply came
   */
  TransportReply send(TransportRequest request) throws IOException;
}
