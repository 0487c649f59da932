package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Timestamps;
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

  final Workspace workspace;
  final Table rows;
  private final String resource;

  CollectionHandler(Workspace workspace, String resource) {
    this.workspace = workspace;
    this.resource = resource;
    this.rows = workspace.table(resource);
  }

  @Override
  public final String resource() {
    return resource;
  }

  @Override
  public final Map<String, Function<SandboxRequest, SandboxReply>> operations() {
    Map<String, Function<SandboxRequest, SandboxReply>> common =
        Map.of(
            "create", this::create,
            "list", this::list,
            "get", request -> SandboxReply.ok(shown(row(request))),
            "update", this::update,
            "delete", this::delete);
    Map<String, Function<SandboxRequest, SandboxReply>> operations = new LinkedHashMap<>();
    OperationTable.operations(resource).stream()
        .map(Operation::name)
        .filter(common::containsKey)
        .forEach(name -> operations.put(name, common.get(name)));
    operations.putAll(own());
    return operations;
  }

  /** What answers the operations that are not like those of other resources. */
  Map<String, Function<SandboxRequest, SandboxReply>> own() {
    return Map.of();
  }

  /** The fields of something new that do not come from the request. */
  Map<String, @Nullable Object> defaults(SandboxRequest request) {
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
  void created(SandboxRequest request, Row row) {}

  /** Tells of what was changed. */
  void changed(SandboxRequest request, Row row) {}

  /** Tells of what was deleted. */
  void deleted(SandboxRequest request, Row row) {}

  /** What the request's path is about; answered 404 if there is no such thing. */
  final Row row(SandboxRequest request) {
    return rows.get(request.path().values().stream().findFirst().orElse(""));
  }

  final List<Row> found(SandboxRequest request) {
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

  SandboxReply list(SandboxRequest request) {
    return Page.sorted(request, workspace.settings().lastPage(), found(request), Entry::id);
  }

  SandboxReply create(SandboxRequest request) {
    Row row = add(request, request.json());
    created(request, row);
    return SandboxReply.ok(shown(row));
  }

  final Row add(SandboxRequest request, Map<String, ? extends @Nullable Object> fields) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", workspace.newId());
    row.put("timestamp_created", Timestamps.write(rows.unusedTime(workspace.clock().instant())));
    row.putAll(defaults(request));
    row.putAll(fields);
    Row added = new Row(row);
    rows.add(added.fields());
    return added;
  }

  private SandboxReply update(SandboxRequest request) {
    Row changed = change(rows.key(row(request)), request.json());
    changed(request, changed);
    return SandboxReply.ok(shown(changed));
  }

  private SandboxReply delete(SandboxRequest request) {
    Row row = rows.remove(rows.key(row(request)));
    deleted(request, row);
    return SandboxReply.ok(shown(row));
  }
}
