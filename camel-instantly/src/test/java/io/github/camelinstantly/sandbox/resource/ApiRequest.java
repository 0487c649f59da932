package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Verb;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.sandbox.data.ApiError;
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
public record ApiRequest(
    long number,
    @Nullable Operation operation,
    String method,
    String url,
    Map<String, String> path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String body) {

  private static final int DEFAULT_LIMIT = 10;
  private static final long GREATEST_LIMIT = 100;

  /** A query value, if it was given. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name)).map(values -> values.get(0));
  }

  /** The body as an object; an empty one if there was no body. */
  @SuppressWarnings("unchecked")
  public Map<String, @Nullable Object> json() {
    try {
      // a DELETE may bring a body that is null: generated clients send it (API facts: requests)
      Object json = body.isBlank() || body.strip().equals("null") ? Map.of() : Json.read(body);
      if (json instanceof Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
      }
    } catch (IOException e) {
      throw ApiError.badRequest("body is not valid JSON");
    }
    throw ApiError.badRequest("body must be object");
  }

  /** The id in the path. */
  String id() {
    return path.getOrDefault("id", "");
  }

  /** The page size, wherever this operation takes it; answered 400 if it is none. */
  int limit() {
    Object given = paging("limit");
    if (given == null) {
      return DEFAULT_LIMIT;
    }
    String text = given.toString();
    long greatest = greatestLimit();
    long limit = text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    if (limit < 1 || limit > greatest) {
      throw ApiError.badRequest("limit must be >= 1 and <= " + greatest);
    }
    return (int) limit;
  }

  private long greatestLimit() {
    Long greatest =
        Optional.ofNullable(operation)
            .flatMap(row -> row.parameter("limit"))
            .map(parameter -> parameter.maximum())
            .orElse(null);
    return greatest == null ? GREATEST_LIMIT : greatest;
  }

  /** The cursor; an empty one is as good as none and starts from the top (API facts: paging). */
  public Optional<String> cursor() {
    return Optional.ofNullable(paging("starting_after"))
        .map(Object::toString)
        .filter(cursor -> !cursor.isEmpty());
  }

  private @Nullable Object paging(String name) {
    return method.equals(Verb.GET.name()) ? query(name).orElse(null) : json().get(name);
  }
}
