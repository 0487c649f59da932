package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers {@code custom-tags}, and puts tags on accounts and campaigns (API facts: tags). */
final class CustomTagHandler extends CollectionHandler {

  private final TagMappings mappings;

  CustomTagHandler(WorkspaceState workspace) {
    super(workspace, "custom-tags");
    this.mappings = new TagMappings(workspace);
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of("toggleResource", this::toggle);
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    checkUnused(String.valueOf(request.json().get("label")));
    return Map.of("organization_id", WorkspaceState.ID, "timestamp_updated", workspace.now());
  }

  private void checkUnused(String label) {
    if (rows.all().stream().anyMatch(tag -> tag.text("label").equals(label))) {
      throw ApiError.conflict("A tag with this label exists");
    }
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "label", "description")
        && filter.oneOf("tag_ids", row.id())
        && mappings.isOnAny(row.id(), filter.values("resource_ids"));
  }

  @Override
  void deleted(ApiRequest request, Row row) {
    mappings.forget(row.id());
  }

  private ApiReply toggle(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    Object type = body.get("resource_type");
    boolean account = type instanceof Number number && number.intValue() == TagMappings.ACCOUNT;
    List<String> resources = resources(body, account);
    for (String tag : QueryFilter.texts(body, "tag_ids")) {
      for (String resource : resources) {
        if (Boolean.TRUE.equals(body.get("assign"))) {
          mappings.assign(tag, resource, account ? TagMappings.ACCOUNT : 2);
        } else {
          mappings.remove(tag, resource);
        }
      }
    }
    return ApiReply.ok(Map.of("success", true));
  }

  private List<String> resources(Map<String, @Nullable Object> body, boolean account) {
    if (!Boolean.TRUE.equals(body.get("selected_all"))) {
      return QueryFilter.texts(body, "resource_ids");
    }
    Stream<String> all =
        account
            ? new AccountChoice(workspace).all(body).stream().map(row -> row.text("email"))
            : workspace.rows("campaigns").all().stream().map(Row::id);
    List<String> excluded = QueryFilter.texts(body, "excluded_resource_ids");
    return all.filter(resource -> !excluded.contains(resource)).toList();
  }
}
