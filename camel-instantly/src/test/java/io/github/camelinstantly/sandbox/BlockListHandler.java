package io.github.camelinstantly.sandbox;

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

  BlockListHandler(Workspace workspace) {
    super(workspace, "block-list-entries");
  }

  @Override
  Map<String, Function<SandboxRequest, SandboxReply>> own() {
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
  Map<String, @Nullable Object> defaults(SandboxRequest request) {
    return Map.of(
        "organization_id",
        Workspace.ID,
        "is_domain",
        isDomain(String.valueOf(request.json().get("bl_value"))));
  }

  private static boolean isDomain(String value) {
    return !value.contains("@");
  }

  @Override
  void changed(SandboxRequest request, Row row) {
    rows.change(row.id(), Map.of("is_domain", isDomain(row.text("bl_value"))));
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "bl_value")
        && (!filter.values("domains_only").contains("true") || row.flag("is_domain"));
  }

  private SandboxReply bulkCreate(SandboxRequest request) {
    List<String> given = QueryFilter.texts(request.json(), "bl_values");
    List<Map<String, Object>> items =
        given.stream()
            .filter(value -> LeadImport.isAddress(value) || DOMAIN.matcher(value).matches())
            .map(value -> Map.of("bl_value", value, "is_domain", isDomain(value)))
            .map(fields -> add(request, fields).fields())
            .toList();
    return SandboxReply.ok(
        Map.of(
            "items",
            items,
            "valid_count",
            items.size(),
            "invalid_count",
            given.size() - items.size()));
  }

  private SandboxReply remove(List<String> ids) {
    return SandboxReply.ok(
        ids.stream()
            .filter(id -> rows.find(id).isPresent())
            .map(id -> rows.remove(id).fields())
            .toList());
  }

  private SandboxReply download(SandboxRequest request) {
    String text =
        found(request).stream()
            .map(row -> row.text("bl_value") + "\n")
            .collect(Collectors.joining("", "bl_value\n", ""));
    return SandboxReply.text("text/csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
