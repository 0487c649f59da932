package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.OperationTable;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.api.Verb;
import io.github.camelinstantly.model.Timestamps;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers a resource whose operations do what their rows in the operation table say: create, list,
 * read, change and delete things, and switch their state. What is beyond that comes from {@link
 * PlainAnswers}.
 */
final class CollectionHandler implements ResourceHandler {

  /** The state that an operation leaves its thing in. */
  private static final Map<String, Integer> STATES =
      Map.of("activate", 1, "resume", 1, "pause", 2, "markFixed", 1);

  private final Workspace workspace;
  private final String resource;
  private final Table rows;
  private final PlainAnswers plain;

  CollectionHandler(Workspace workspace, String resource, Table rows) {
    this.workspace = workspace;
    this.resource = resource;
    this.rows = rows;
    this.plain = new PlainAnswers(workspace, rows);
  }

  @Override
  public String resource() {
    return resource;
  }

  @Override
  public Map<String, Function<SandboxRequest, SandboxReply>> operations() {
    return OperationTable.operations(resource).stream()
        .collect(
            Collectors.toMap(
                Operation::name,
                operation -> request -> answer(operation, request),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private SandboxReply answer(Operation operation, SandboxRequest request) {
    if (plain.knows(operation)) {
      return SandboxReply.ok(plain.answer(operation, request));
    }
    if (operation.reply().kind() == Reply.Kind.PAGE) {
      return Page.sorted(request, workspace.settings().lastPage(), rows.all(), Entry::id);
    }
    if (operation.reply().kind() == Reply.Kind.LIST) {
      return SandboxReply.ok(rows.all().stream().map(Row::fields).toList());
    }
    if (operation.reply().kind() == Reply.Kind.CSV) {
      return csv();
    }
    if (operation.reply().kind() == Reply.Kind.JOB) {
      return SandboxReply.ok(
          workspace
              .jobRunner()
              .start("update-warmup-accounts", "workspace", Workspace.ID, Map::of));
    }
    return one(operation, request);
  }

  private SandboxReply one(Operation operation, SandboxRequest request) {
    List<Parameter> path = operation.in(Place.PATH);
    if (operation.name().equals("create")) {
      return SandboxReply.ok(create(request.json()));
    }
    String id = path.isEmpty() ? current() : request.path().get(path.get(0).name());
    if (operation.verb() == Verb.GET) {
      return SandboxReply.ok(rows.get(id));
    }
    if (operation.verb() == Verb.DELETE && !path.isEmpty()) {
      return SandboxReply.ok(rows.remove(id));
    }
    if (operation.name().equals("duplicate")) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>(rows.get(id).fields());
      copy.putAll(request.json());
      return SandboxReply.ok(create(copy));
    }
    Map<String, @Nullable Object> change = new LinkedHashMap<>(request.json());
    if (STATES.containsKey(operation.name())) {
      change.put("status", STATES.get(operation.name()));
    }
    return SandboxReply.ok(rows.change(id, change));
  }

  private Row create(Map<String, @Nullable Object> fields) {
    String now = Timestamps.write(workspace.clock().instant());
    Map<String, @Nullable Object> row = new LinkedHashMap<>(fields);
    // a mailbox goes by its address
    row.put("id", resource.equals("accounts") ? fields.get("email") : workspace.newId());
    row.put("organization_id", Workspace.ID);
    row.putIfAbsent("status", 0);
    row.put("timestamp_created", now);
    row.put("timestamp_updated", now);
    rows.add(row);
    return rows.get(row.get("id"));
  }

  /** The one thing of a resource that has no ids, such as the current workspace. */
  private String current() {
    if (rows.find(Workspace.ID).isEmpty()) {
      rows.add(Map.of("id", Workspace.ID, "name", "Northwind Outreach"));
    }
    return Workspace.ID;
  }

  private SandboxReply csv() {
    String text =
        rows.all().stream()
            .map(row -> row.text("bl_value") + "\n")
            .collect(Collectors.joining("", "bl_value\n", ""));
    return SandboxReply.text("text/csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
