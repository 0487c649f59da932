package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Verifications;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.Map;
import java.util.function.Function;

/** Answers {@code verification} (API facts: verification). */
final class VerificationHandler implements ResourceHandler {

  private final Verifications verifications;

  VerificationHandler(WorkspaceState workspace) {
    this.verifications = workspace.verifications();
  }

  @Override
  public String resource() {
    return "verification";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of("verify", this::verify, "check", this::check);
  }

  private ApiReply verify(ApiRequest request) {
    return ApiReply.ok(verifications.verify(String.valueOf(request.json().get("email"))));
  }

  private ApiReply check(ApiRequest request) {
    return ApiReply.ok(verifications.check(request.path().getOrDefault("email", "")));
  }
}
