package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code lead-labels}: own kinds of interest, each with its number (API facts: interest).
 */
final class LeadLabelHandler extends CollectionHandler {

  /** The numbers up to here are the API's own. */
  private static final int FIRST = 100;

  LeadLabelHandler(WorkspaceState workspace) {
    super(workspace, "lead-labels");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of("testAiReplyLabel", this::testAiReplyLabel);
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return Map.of(
        "organization_id",
        WorkspaceState.ID,
        "created_by",
        WorkspaceState.OWNER,
        "interest_status",
        unusedNumber("negative".equals(request.json().get("interest_status_label"))),
        "use_with_ai",
        false);
  }

  private int unusedNumber(boolean negative) {
    int greatest =
        rows.all().stream()
            .map(label -> label.get("interest_status"))
            .mapToInt(number -> number instanceof Number n ? Math.abs(n.intValue()) : 0)
            .reduce(FIRST, Math::max);
    return negative ? -greatest - 1 : greatest + 1;
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "label", "description")
        && filter.same("interest_status", row.text("interest_status_label"));
  }

  @Override
  ApiReply list(ApiRequest request) {
    return Page.sorted(
        request,
        workspace.settings().lastPage(),
        found(request),
        label -> label.text("timestamp_created"));
  }

  /** Its leads get the status that the request says, or none. */
  @Override
  void deleted(ApiRequest request, Row row) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("lt_interest_status", request.json().get("reassigned_status"));
    String status = row.text("interest_status");
    workspace.leads().all().stream()
        .filter(lead -> !status.isEmpty() && lead.text("lt_interest_status").equals(status))
        .forEach(lead -> workspace.leads().change(lead.id(), change));
  }

  /** The label whose name the reply has in it; nobody can foretell the real answer. */
  private ApiReply testAiReplyLabel(ApiRequest request) {
    String text = String.valueOf(request.json().get("reply_text")).toLowerCase(Locale.ROOT);
    List<String> considered =
        rows.all().stream()
            .filter(label -> label.flag("use_with_ai"))
            .map(label -> label.text("label"))
            .toList();
    String result =
        considered.stream()
            .filter(label -> text.contains(label.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(text.contains("not") ? "Not Interested" : "Interested");
    return ApiReply.ok(Map.of("result", result, "custom_labels_considered", considered));
  }
}
