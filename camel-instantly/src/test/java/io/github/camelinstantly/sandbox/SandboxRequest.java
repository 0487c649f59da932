package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.sandbox.resource.ApiRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that came in. */
public final class SandboxRequest {

  private final ApiRequest request;

  SandboxRequest(ApiRequest request) {
    this.request = request;
  }

  /** Which one it was, from 1. */
  public long number() {
    return request.number();
  }

  /** The operation that method and path belong to; {@code null} if to none. */
  public @Nullable Operation operation() {
    return request.operation();
  }

  /** The HTTP method. */
  public String method() {
    return request.method();
  }

  /** Path and query. */
  public String url() {
    return request.url();
  }

  /** The values of the path's variables. */
  public Map<String, String> path() {
    return request.path();
  }

  /** The query's values. */
  public Map<String, List<String>> query() {
    return request.query();
  }

  /** A query value, if it was given. */
  public Optional<String> query(String name) {
    return request.query(name);
  }

  /** The headers; names in lower case. */
  public Map<String, String> headers() {
    return request.headers();
  }

  /** The body as received. */
  public String body() {
    return request.body();
  }

  /** The body as an object; an empty one if there was no body. */
  public Map<String, @Nullable Object> json() {
    return request.json();
  }

  @Override
  public String toString() {
    return number() + ". " + method() + " " + url();
  }
}
