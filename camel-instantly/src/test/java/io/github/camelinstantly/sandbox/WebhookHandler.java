package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.sandbox.AuditTrail.Activity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code webhooks} (facts §8). It calls none of them. */
final class WebhookHandler extends CollectionHandler {

  private static final int ACTIVE = 1;

  WebhookHandler(Workspace workspace) {
    super(workspace, "webhooks");
  }

  @Override
  Map<String, Function<SandboxRequest, SandboxReply>> own() {
    return Map.of("eventTypes", this::eventTypes, "test", this::test, "resume", this::resume);
  }

  @Override
  Map<String, @Nullable Object> defaults(SandboxRequest request) {
    return Map.of("organization", Workspace.ID, "status", ACTIVE);
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("campaign", row.text("campaign"))
        && filter.same("event_type", row.text("event_type"));
  }

  @Override
  void created(SandboxRequest request, Row row) {
    workspace.audit().add(request, Activity.WEBHOOK_CREATED, "webhook_id", row.id());
  }

  @Override
  void changed(SandboxRequest request, Row row) {
    workspace.audit().add(request, Activity.WEBHOOK_UPDATED, "webhook_id", row.id());
  }

  private SandboxReply eventTypes(SandboxRequest request) {
    List<Map<String, Object>> types = new ArrayList<>();
    for (String id : known()) {
      types.add(Map.of("id", id, "label", label(id), "type", "standard"));
    }
    for (Row label : workspace.table("lead-labels").all()) {
      types.add(Map.of("id", label.id(), "label", label.text("label"), "type", "custom"));
    }
    return SandboxReply.ok(Map.of("event_types", types));
  }

  /** What can be subscribed to, as the operation table says. */
  private static List<String> known() {
    return OperationTable.operations("webhooks").stream()
        .filter(operation -> operation.name().equals("create"))
        .flatMap(operation -> operation.parameter("event_type").stream())
        .map(Parameter::allowed)
        .findFirst()
        .orElse(List.of());
  }

  private static String label(String id) {
    String words = id.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A host whose DNS is not in order cannot be reached. */
  private SandboxReply test(SandboxRequest request) {
    String url = row(request).text("target_hook_url");
    return Verdict.onHost(url.replaceFirst("^https?://", "").replaceFirst("[:/].*", ""))
        ? SandboxReply.ok(
            Map.of("success", true, "message", "Sent", "response_time_ms", 12, "status_code", 200))
        // a failure comes with status 200 (facts §1)
        : SandboxReply.ok(Map.of("success", false, "message", "Failed", "error", "Host not found"));
  }

  private SandboxReply resume(SandboxRequest request) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("status", ACTIVE);
    change.put("timestamp_error", null);
    Row row = change(row(request).id(), change);
    workspace.audit().add(request, Activity.WEBHOOK_RESUMED, "webhook_id", row.id());
    return SandboxReply.ok(row);
  }
}
