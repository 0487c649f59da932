package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.PageEnd;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code inbox-placement-tests}. What a test finds is there when a background job would be
 * done (API facts: inbox-placement); see {@link InboxTestRun}.
 */
final class InboxTestHandler extends CollectionHandler {

  private static final int ACTIVE = 1;
  private static final int OUTSIDE = 2;

  InboxTestHandler(WorkspaceState workspace) {
    super(workspace, "inbox-placement-tests");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "get", this::get, "espOptions", request -> ApiReply.ok(InboxTestRun.RECIPIENT_LABELS));
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    Map<String, @Nullable Object> test = new LinkedHashMap<>();
    test.put("organization_id", WorkspaceState.ID);
    test.put("status", ACTIVE);
    test.put("delivery_mode", 1);
    test.put("recipients", InboxTestRun.recipients());
    test.put("recipients_labels", InboxTestRun.RECIPIENT_LABELS);
    Object method = request.json().get("sending_method");
    if (method instanceof Number number && number.intValue() == OUTSIDE) {
      test.put("test_code", "ptid_" + workspace.newId().replace("-", ""));
    }
    return test;
  }

  @Override
  void created(ApiRequest request, Row row) {
    workspace.later(() -> new InboxTestRun(workspace).finish(row.id()));
  }

  @Override
  void deleted(ApiRequest request, Row row) {
    for (String results : List.of("inbox-placement-analytics", "inbox-placement-reports")) {
      Rows table = workspace.rows(results);
      table.all().stream()
          .filter(result -> result.text("test_id").equals(row.id()))
          .forEach(result -> table.remove(result.id()));
    }
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "name") && filter.same("status", row.text("status"));
  }

  @Override
  ApiReply list(ApiRequest request) {
    PageEnd form = workspace.settings().lastPage();
    return request.query("sort_order").filter("desc"::equals).isPresent()
        ? Page.sortedDown(request, form, found(request), Entry::id)
        : Page.sorted(request, form, found(request), Entry::id);
  }

  private ApiReply get(ApiRequest request) {
    Row test = row(request);
    return ApiReply.ok(
        request.query("with_metadata").filter("true"::equals).isPresent()
            ? test.with("metadata", metadata(test))
            : test);
  }

  private Map<String, Object> metadata(Row test) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    workspace
        .rows("campaigns")
        .find(test.text("campaign_id"))
        .ifPresent(
            campaign ->
                metadata.put(
                    "campaign", Map.of("id", campaign.get("id"), "name", campaign.get("name"))));
    metadata.put(
        "tags",
        QueryFilter.texts(test.fields(), "tags").stream()
            .flatMap(id -> workspace.rows("custom-tags").find(id).stream())
            .collect(
                Collectors.toMap(
                    tag -> String.valueOf(tag.get("id")),
                    tag -> Map.of("id", tag.get("id"), "label", tag.get("label")))));
    return metadata;
  }
}
