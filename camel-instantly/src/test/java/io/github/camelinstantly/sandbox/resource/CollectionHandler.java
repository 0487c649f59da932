package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the resources have in common: things that are created, listed, read, changed and deleted, as
 * far as the operation table has these operations for them. A resource says what is different.
 */
class CollectionHandler implements ResourceHandler {

  final WorkspaceState workspace;
  final Rows rows;
  private final String resource;

  CollectionHandler(WorkspaceState workspace, String resource) {
    this.workspace = workspace;
    this.resource = resource;
    this.rows = workspace.rows(resource);
  }

  @Override
  public final String resource() {
    return resource;
  }

  @Override
  public final Map<String, Function<ApiRequest, ApiReply>> operations() {
    Map<String, Function<ApiRequest, ApiReply>> common =
        Map.of(
            "create", this::create,
            "list", this::list,
            "get", request -> ApiReply.ok(shown(row(request))),
            "update", this::update,
            "delete", this::delete);
    Map<String, Function<ApiRequest, ApiReply>> operations = new LinkedHashMap<>();
    OperationTable.operations(resource).stream()
        .map(Operation::name)
        .filter(common::containsKey)
        .forEach(name -> operations.put(name, common.get(name)));
    operations.putAll(own());
    return operations;
  }

  /** What answers the operations that are not like those of other resources. */
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of();
  }

  /** The fields of something new that do not come from the request. */
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return Map.of();
  }

  /** Whether the filters of a list let something pass. */
  boolean matches(QueryFilter filter, Row row) {
    return true;
  }

  /** What is shown of something; less than what is known of it, perhaps. */
  Row shown(Row row) {
    return row;
  }

  /** Tells of what was created. */
  void created(ApiRequest request, Row row) {}

  /** Tells of what was changed. */
  void changed(ApiRequest request, Row row) {}

  /** Tells of what was deleted. */
  void deleted(ApiRequest request, Row row) {}

  /** What the request's path is about; answered 404 if there is no such thing. */
  final Row row(ApiRequest request) {
    return rows.get(request.path().values().stream().findFirst().orElse(""));
  }

  final List<Row> found(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    return rows.all().stream().filter(row -> matches(filter, row)).map(this::shown).toList();
  }

  /** Changes something, also the time of its last change if it has one. */
  final Row change(String key, Map<String, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>(values);
    if (rows.get(key).get("timestamp_updated") != null) {
      changes.put("timestamp_updated", workspace.now());
    }
    return rows.change(key, changes);
  }

  ApiReply list(ApiRequest request) {
    return Page.sorted(request, workspace.settings().lastPage(), found(request), Entry::id);
  }

  ApiReply create(ApiRequest request) {
    Row row = add(request, request.json());
    created(request, row);
    return ApiReply.ok(shown(row));
  }

  final Row add(ApiRequest request, Map<String, ? extends @Nullable Object> fields) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", workspace.newId());
    row.put("timestamp_created", Timestamps.write(rows.unusedTime(workspace.clock().instant())));
    row.putAll(defaults(request));
    row.putAll(fields);
    Row added = new Row(row);
    rows.add(added.fields());
    return added;
  }

  private ApiReply update(ApiRequest request) {
    Row changed = change(rows.key(row(request)), request.json());
    changed(request, changed);
    return ApiReply.ok(shown(changed));
  }

  private ApiReply delete(ApiRequest request) {
    Row row = rows.remove(rows.key(row(request)));
    deleted(request, row);
    return ApiReply.ok(shown(row));
  }
}
