package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.model.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that came in.
 *
 * @param number which one it was, from 1
 * @param operation the operation that method and path belong to; {@code null} if to none
 * @param method the HTTP method
 * @param url path and query
 * @param path the values of the path's variables
 * @param query the query's values
 * @param headers the headers; names in lower case
 * @param body the body as received
 */
public record SandboxRequest(
    long number,
    @Nullable Operation operation,
    String method,
    String url,
    Map<String, String> path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String body) {

  /** A query value, if it was given. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name)).map(values -> values.get(0));
  }

  /** The body as an object; an empty one if there was no body. */
  @SuppressWarnings("unchecked")
  public Map<String, @Nullable Object> json() {
    try {
      Object json = body.isBlank() ? Map.of() : Json.read(body);
      if (json instanceof Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
      }
    } catch (IOException e) {
      throw SandboxError.badRequest("body is not valid JSON");
    }
    throw SandboxError.badRequest("body must be object");
  }
}
