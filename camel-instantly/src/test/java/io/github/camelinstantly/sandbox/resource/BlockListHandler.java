package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers {@code block-list-entries}: addresses and domains that nothing is sent to. */
final class BlockListHandler extends CollectionHandler {

  private static final Pattern DOMAIN = Pattern.compile("[^@\\s.]+(\\.[^@\\s.]+)+");

  BlockListHandler(WorkspaceState workspace) {
    super(workspace, "block-list-entries");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "bulkCreate",
        this::bulkCreate,
        "bulkDelete",
        request -> remove(QueryFilter.texts(request.json(), "ids")),
        "deleteAll",
        request -> remove(found(request).stream().map(Row::id).toList()),
        "download",
        this::download);
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return Map.of(
        "organization_id",
        WorkspaceState.ID,
        "is_domain",
        isDomain(String.valueOf(request.json().get("bl_value"))));
  }

  private static boolean isDomain(String value) {
    return !value.contains("@");
  }

  @Override
  void changed(ApiRequest request, Row row) {
    rows.change(row.id(), Map.of("is_domain", isDomain(row.text("bl_value"))));
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "bl_value")
        && (!filter.values("domains_only").contains("true") || row.flag("is_domain"));
  }

  private ApiReply bulkCreate(ApiRequest request) {
    List<String> given = QueryFilter.texts(request.json(), "bl_values");
    List<Map<String, Object>> items =
        given.stream()
            .filter(value -> Verdict.isAddress(value) || DOMAIN.matcher(value).matches())
            .map(value -> Map.of("bl_value", value, "is_domain", isDomain(value)))
            .map(fields -> add(request, fields).fields())
            .toList();
    return ApiReply.ok(
        Map.of(
            "items",
            items,
            "valid_count",
            items.size(),
            "invalid_count",
            given.size() - items.size()));
  }

  private ApiReply remove(List<String> ids) {
    return ApiReply.ok(
        ids.stream()
            .filter(id -> rows.find(id).isPresent())
            .map(id -> rows.remove(id).fields())
            .toList());
  }

  private ApiReply download(ApiRequest request) {
    String text =
        found(request).stream()
            .map(row -> row.text("bl_value") + "\n")
            .collect(Collectors.joining("", "bl_value\n", ""));
    return ApiReply.text("text/csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
