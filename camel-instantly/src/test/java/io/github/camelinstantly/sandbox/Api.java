package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.BodyRule;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a request as the API does, and has the handler of its operation answer it. */
final class Api {

  private final Map<String, Map<String, Function<SandboxRequest, SandboxReply>>> handlers;
  private final Workspace workspace;
  private final Quotas quotas;

  Api(List<ResourceHandler> resources, Workspace workspace) {
    this.handlers =
        resources.stream()
            .collect(Collectors.toMap(ResourceHandler::resource, ResourceHandler::operations));
    this.workspace = workspace;
    this.quotas = new Quotas(workspace.clock());
  }

  SandboxReply answer(SandboxRequest request) {
    try {
      checkKey(request);
      Operation operation = request.operation();
      if (operation == null) {
        throw SandboxError.notFound(
            "Route " + request.method() + ":" + request.url() + " not found");
      }
      checkContentType(request);
      Optional<Duration> wait =
          workspace.settings().quotas() ? quotas.count(operation) : Optional.empty();
      if (wait.isPresent()) {
        return tooManyRequests(wait.get());
      }
      checkBody(operation, request);
      Function<SandboxRequest, SandboxReply> handler = handler(operation);
      return workspace.alone(() -> handler.apply(request));
    } catch (SandboxError e) {
      return e.reply();
    }
  }

  private Function<SandboxRequest, SandboxReply> handler(Operation operation) {
    Function<SandboxRequest, SandboxReply> handler =
        handlers.getOrDefault(operation.resource(), Map.of()).get(operation.name());
    if (handler == null) {
      throw SandboxError.notImplemented("The sandbox cannot do " + operation.id());
    }
    return handler;
  }

  private SandboxReply tooManyRequests(Duration wait) {
    SandboxReply reply = SandboxError.tooManyRequests().reply();
    long seconds = wait.plusMillis(999).toSeconds();
    return workspace.settings().retryAfter()
        ? reply.withHeader("Retry-After", String.valueOf(seconds))
        : reply;
  }

  private static void checkKey(SandboxRequest request) {
    String given = request.headers().get("authorization");
    if (given == null) {
      throw SandboxError.unauthorized("Missing Authorization header");
    }
    if (!given.equals("Bearer " + InstantlySandbox.API_KEY)) {
      throw SandboxError.unauthorized("Invalid API key");
    }
  }

  private static void checkContentType(SandboxRequest request) {
    boolean json = request.headers().getOrDefault("content-type", "").contains("json");
    if (json && request.body().isEmpty()) {
      throw SandboxError.badRequest(
          "Body cannot be empty when content-type is set to 'application/json'");
    }
  }

  private static void checkBody(Operation operation, SandboxRequest request) {
    if (!operation.takesBody()) {
      return;
    }
    Map<String, @Nullable Object> body = request.json();
    for (Parameter parameter : operation.in(Place.BODY)) {
      if (parameter.required() && !body.containsKey(parameter.name())) {
        throw SandboxError.badRequest(
            "body must have required property '" + parameter.name() + "'");
      }
    }
    Set<String> given = new HashSet<>(body.keySet());
    given.removeIf(name -> body.get(name) == null);
    for (BodyRule rule : operation.rules()) {
      if (!rule.holds(given)) {
        String words = rule.kind() == BodyRule.Kind.EXACTLY_ONE ? "exactly one" : "at least one";
        throw SandboxError.badRequest("body must have " + words + " of " + rule.names());
      }
    }
  }
}
