package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns that a model fills in: pending, then done in the time that a job takes. */
final class AiEnrichments {

  private static final int PENDING = 1;
  private static final int DONE = 3;

  private static final List<String> IN_PROGRESS =
      List.of("id", "organization_id", "resource_id", "resource_type", "output_column", "status");

  private final WorkspaceState workspace;
  private final Rows rows = new Rows();

  AiEnrichments(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  ApiReply create(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    String id = workspace.newId();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("resource_id", body.get("resource_id"));
    row.put("resource_type", body.get("resource_type"));
    row.put("output_column", body.get("output_column"));
    row.put("status", PENDING);
    row.put("model_version", body.get("model_version"));
    row.put("input_columns", QueryFilter.texts(body, "input_columns"));
    row.put("overwrite", Boolean.TRUE.equals(body.get("overwrite")));
    row.put("auto_update", Boolean.TRUE.equals(body.get("auto_update")));
    row.put("limit", body.get("limit"));
    row.put("template_id", body.get("template_id"));
    rows.add(row);
    workspace.later(() -> rows.change(id, Map.of("status", DONE)));
    return ApiReply.ok(rows.get(id));
  }

  ApiReply inProgress(ApiRequest request) {
    String resource = request.path().getOrDefault("resource_id", "");
    return ApiReply.ok(
        rows.all().stream()
            .filter(row -> row.text("resource_id").equals(resource))
            .filter(row -> !row.isNumber("status", DONE))
            .map(row -> row.with("organization_id", WorkspaceState.ID).fields())
            .map(AiEnrichments::shown)
            .toList());
  }

  private static Map<String, Object> shown(Map<String, Object> fields) {
    Map<String, Object> shown = new LinkedHashMap<>(fields);
    shown.keySet().retainAll(IN_PROGRESS);
    return shown;
  }
}
