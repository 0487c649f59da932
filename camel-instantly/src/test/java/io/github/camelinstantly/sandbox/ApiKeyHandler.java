package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.AuditTrail.Activity;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers {@code api-keys}. Its keys open nothing: the sandbox takes its one key only. */
final class ApiKeyHandler extends CollectionHandler {

  ApiKeyHandler(Workspace workspace) {
    super(workspace, "api-keys");
  }

  @Override
  Map<String, @Nullable Object> defaults(SandboxRequest request) {
    return Map.of("organization_id", Workspace.ID, "timestamp_updated", workspace.now());
  }

  /** The key itself is given when it is made, and never again (facts §1). */
  @Override
  SandboxReply create(SandboxRequest request) {
    Row key = add(request, request.json());
    workspace.audit().add(request, Activity.API_KEY_CREATED);
    byte[] secret = (key.id() + ":sandbox").getBytes(StandardCharsets.UTF_8);
    return SandboxReply.ok(key.with("key", Base64.getEncoder().encodeToString(secret)));
  }

  @Override
  void deleted(SandboxRequest request, Row row) {
    workspace.audit().add(request, Activity.API_KEY_DELETED);
  }
}
