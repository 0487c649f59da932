package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers the operations of one resource. Called by one thread at a time, with a body that has what
 * the operation table requires; refuses with a {@link ApiError}.
 */
public interface ResourceHandler {

  /** The resource, as the operation table names it. */
  String resource();

  /** What answers each operation, by its name. */
  Map<String, Function<ApiRequest, ApiReply>> operations();
}
