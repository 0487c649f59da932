package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.AuditTrail.Activity;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers {@code api-keys}. Its keys open nothing: the sandbox takes its one key only. */
final class ApiKeyHandler extends CollectionHandler {

  ApiKeyHandler(WorkspaceState workspace) {
    super(workspace, "api-keys");
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return Map.of("organization_id", WorkspaceState.ID, "timestamp_updated", workspace.now());
  }

  /** The key itself is given when it is made, and never again (API facts: api-keys). */
  @Override
  ApiReply create(ApiRequest request) {
    Row key = add(request, request.json());
    new AuditTrail(workspace).add(request, Activity.API_KEY_CREATED);
    byte[] secret = (key.id() + ":sandbox").getBytes(StandardCharsets.UTF_8);
    return ApiReply.ok(key.with("key", Base64.getEncoder().encodeToString(secret)));
  }

  @Override
  void deleted(ApiRequest request, Row row) {
    new AuditTrail(workspace).add(request, Activity.API_KEY_DELETED);
  }
}
