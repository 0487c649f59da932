package io.github.camelinstantly.sandbox.server;

import io.github.camelinstantly.api.BodyRule;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.ApiReply;
import io.github.camelinstantly.sandbox.resource.ApiRequest;
import io.github.camelinstantly.sandbox.resource.ResourceHandler;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a request as the API does, and has the handler of its operation answer it. */
final class Api {

  private final Map<String, Map<String, Function<ApiRequest, ApiReply>>> handlers;
  private final String key;
  private final WorkspaceState workspace;
  private final Quotas quotas;

  Api(String key, List<ResourceHandler> resources, WorkspaceState workspace) {
    this.key = key;
    this.handlers =
        resources.stream()
            .collect(Collectors.toMap(ResourceHandler::resource, ResourceHandler::operations));
    this.workspace = workspace;
    this.quotas = new Quotas(workspace.clock());
  }

  ApiReply answer(ApiRequest request) {
    try {
      checkKey(request);
      Operation operation = request.operation();
      if (operation == null) {
        throw ApiError.notFound("Route " + request.method() + ":" + request.url() + " not found");
      }
      checkContentType(request);
      Optional<Duration> wait =
          workspace.settings().quotas() ? quotas.count(operation) : Optional.empty();
      if (wait.isPresent()) {
        return tooManyRequests(wait.get());
      }
      checkBody(operation, request);
      Function<ApiRequest, ApiReply> handler = handler(operation);
      return workspace.alone(() -> handler.apply(request));
    } catch (ApiError e) {
      return ApiReply.of(e);
    }
  }

  private Function<ApiRequest, ApiReply> handler(Operation operation) {
    Function<ApiRequest, ApiReply> handler =
        handlers.getOrDefault(operation.resource(), Map.of()).get(operation.name());
    if (handler == null) {
      throw ApiError.notImplemented("The sandbox cannot do " + operation.id());
    }
    return handler;
  }

  private ApiReply tooManyRequests(Duration wait) {
    ApiReply reply = ApiReply.of(ApiError.tooManyRequests());
    long seconds = wait.plusMillis(999).toSeconds();
    return workspace.settings().retryAfter()
        ? reply.withHeader("Retry-After", String.valueOf(seconds))
        : reply;
  }

  private void checkKey(ApiRequest request) {
    String given = request.headers().get("authorization");
    if (given == null) {
      throw ApiError.unauthorized("Missing Authorization header");
    }
    if (!given.equals("Bearer " + key)) {
      throw ApiError.unauthorized("Invalid API key");
    }
  }

  private static void checkContentType(ApiRequest request) {
    boolean json = request.headers().getOrDefault("content-type", "").contains("json");
    if (json && request.body().isEmpty()) {
      throw ApiError.badRequest(
          "Body cannot be empty when content-type is set to 'application/json'");
    }
  }

  private static String words(BodyRule.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void checkBody(Operation operation, ApiRequest request) {
    if (!operation.takesBody()) {
      return;
    }
    Map<String, @Nullable Object> body = request.json();
    for (Parameter parameter : operation.in(Place.BODY)) {
      if (parameter.required() && !body.containsKey(parameter.name())) {
        throw ApiError.badRequest("body must have required property '" + parameter.name() + "'");
      }
    }
    Map<String, @Nullable Object> given = new HashMap<>(body);
    given.values().removeIf(Objects::isNull);
    for (BodyRule rule : operation.rules()) {
      if (!rule.holds(given)) {
        throw ApiError.badRequest("body must have " + words(rule.kind()) + " of " + rule.names());
      }
    }
  }
}
