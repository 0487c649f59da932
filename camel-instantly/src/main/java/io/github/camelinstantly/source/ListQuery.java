package io.github.camelinstantly.source;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyReply;
import java.io.IOException;
import java.util.Map;
import org.apache.camel.CamelException;

/**
 * How a list is asked for.
 *
 * @param client calls the API
 * @param arguments arguments of the list that the user gave, by API name
 * @param extraQuery query parameters that the table does not know
 */
public record ListQuery(
    Caller client, Map<String, Object> arguments, Map<String, String> extraQuery) {

  /** Calls the API. */
  @FunctionalInterface
  public interface Caller {

    /** Makes one call, waiting for its turn or not. */
    InstantlyReply call(InstantlyCall call) throws CamelException, IOException;
  }
}
