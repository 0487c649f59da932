package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.AuditTrail.Activity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code webhooks} (API facts: webhooks). It calls none of them. */
final class WebhookHandler extends CollectionHandler {

  private static final int ACTIVE = 1;

  WebhookHandler(WorkspaceState workspace) {
    super(workspace, "webhooks");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of("eventTypes", this::eventTypes, "test", this::test, "resume", this::resume);
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return Map.of("organization", WorkspaceState.ID, "status", ACTIVE);
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("campaign", row.text("campaign"))
        && filter.same("event_type", row.text("event_type"));
  }

  @Override
  void created(ApiRequest request, Row row) {
    new AuditTrail(workspace).add(request, Activity.WEBHOOK_CREATED, "webhook_id", row.id());
  }

  @Override
  void changed(ApiRequest request, Row row) {
    new AuditTrail(workspace).add(request, Activity.WEBHOOK_UPDATED, "webhook_id", row.id());
  }

  private ApiReply eventTypes(ApiRequest request) {
    List<Map<String, Object>> types = new ArrayList<>();
    for (String id : known()) {
      types.add(Map.of("id", id, "label", label(id), "type", "standard"));
    }
    for (Row label : workspace.rows("lead-labels").all()) {
      types.add(Map.of("id", label.id(), "label", label.text("label"), "type", "custom"));
    }
    return ApiReply.ok(Map.of("event_types", types));
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
  private ApiReply test(ApiRequest request) {
    String url = row(request).text("target_hook_url");
    return Verdict.onHost(url.replaceFirst("^https?://", "").replaceFirst("[:/].*", ""))
        ? ApiReply.ok(
            Map.of("success", true, "message", "Sent", "response_time_ms", 12, "status_code", 200))
        // a failure comes with status 200 (API facts: failures-in-200)
        : ApiReply.ok(Map.of("success", false, "message", "Failed", "error", "Host not found"));
  }

  private ApiReply resume(ApiRequest request) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("status", ACTIVE);
    change.put("timestamp_error", null);
    Row row = change(row(request).id(), change);
    new AuditTrail(workspace).add(request, Activity.WEBHOOK_RESUMED, "webhook_id", row.id());
    return ApiReply.ok(row);
  }
}
