package io.github.camelinstantly.sandbox;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Answers {@code verification} (facts §6). */
final class VerificationHandler implements ResourceHandler {

  private final Workspace workspace;

  VerificationHandler(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String resource() {
    return "verification";
  }

  @Override
  public Map<String, Function<SandboxRequest, SandboxReply>> operations() {
    return Map.of(
        "verify",
        request ->
            SandboxReply.ok(
                workspace
                    .verifications()
                    .verify(
                        String.valueOf(
                            EmailHandler.require(request, Set.of("email")).get("email")))),
        "check",
        request ->
            SandboxReply.ok(
                workspace.verifications().check(request.path().getOrDefault("email", ""))));
  }
}
