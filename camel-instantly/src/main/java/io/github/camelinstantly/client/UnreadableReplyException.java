package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.error.InstantlyApiException;
import java.util.Map;

/** A success whose reply cannot be understood: the call ran, but what came of it is not known. */
final class UnreadableReplyException extends InstantlyApiException {

  private static final long serialVersionUID = 1L;

  UnreadableReplyException(
      String uri,
      Operation operation,
      int status,
      Details details,
      Map<String, String> headers,
      String body) {
    super(uri, operation.resource(), operation.name(), status, details, headers, body);
  }
}
