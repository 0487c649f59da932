package io.github.camelinstantly.sandbox;

import java.util.Map;
import java.util.function.Function;

/** Answers {@code verification} (facts §6). */
final class VerificationHandler implements ResourceHandler {

  private final Verifications verifications;

  VerificationHandler(Workspace workspace) {
    this.verifications = workspace.verifications();
  }

  @Override
  public String resource() {
    return "verification";
  }

  @Override
  public Map<String, Function<SandboxRequest, SandboxReply>> operations() {
    return Map.of("verify", this::verify, "check", this::check);
  }

  private SandboxReply verify(SandboxRequest request) {
    return SandboxReply.ok(verifications.verify(String.valueOf(request.json().get("email"))));
  }

  private SandboxReply check(SandboxRequest request) {
    return SandboxReply.ok(verifications.check(request.path().getOrDefault("email", "")));
  }
}
