package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import java.io.IOException;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;

/** How the call of an exchange is made, by what its operation is and what the options ask for. */
@FunctionalInterface
public interface CallStrategy {

  /**
   * Makes the call and puts its reply into the exchange.
   *
   * @param callback told when the exchange is through, if it is not when this returns
   * @return whether the exchange is done; otherwise it continues on another thread
   * @throws CamelException if the API answered with an error
   * @throws IOException if no answer came
   */
  boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback)
      throws CamelException, IOException;
}
