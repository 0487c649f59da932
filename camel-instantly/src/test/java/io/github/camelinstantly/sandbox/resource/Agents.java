package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The AI agents of all kinds, which share one table (API facts: ai-agents). A row has the number of
 * its kind in {@code kind}, since {@code type} means something else for a sales agent.
 */
final class Agents {

  static final int INBOX_MANAGER = 1;
  static final int SALES = 2;
  static final int DELIVERABILITY = 3;
  static final int LEAD_FINDER = 6;

  static final int INACTIVE = 0;
  static final int ACTIVE = 1;

  private static final String KIND = "kind";

  private final WorkspaceState workspace;
  private final Rows rows;

  Agents(WorkspaceState workspace) {
    this.workspace = workspace;
    this.rows = workspace.rows("ai-agents");
  }

  /** Adds an agent that works, unless the fields say otherwise. */
  Row add(int kind, Map<String, ? extends @Nullable Object> fields) {
    Map<String, @Nullable Object> agent = new LinkedHashMap<>();
    agent.put("id", workspace.newId());
    agent.put("organization_id", WorkspaceState.ID);
    agent.put("status", ACTIVE);
    agent.put("timestamp_created", workspace.now());
    agent.put("timestamp_updated", workspace.now());
    agent.put("created_by", WorkspaceState.OWNER);
    agent.put("is_auto_created", false);
    agent.putAll(fields);
    agent.put(KIND, kind);
    Row added = new Row(agent);
    rows.add(added.fields());
    return added;
  }

  /** The agent in the path; answered 404 if there is none. */
  Row get(ApiRequest request) {
    return rows.get(request.id());
  }

  /** The agents of a kind, and those that a test added without one. */
  List<Row> of(int kind) {
    return rows.all().stream()
        .filter(agent -> agent.get(KIND) == null || agent.isNumber(KIND, kind))
        .toList();
  }

  /** The agent of a kind that the whole workspace has. */
  Optional<Row> only(int kind) {
    return rows.all().stream().filter(agent -> agent.isNumber(KIND, kind)).findFirst();
  }

  Row change(Row agent, Map<String, ? extends @Nullable Object> changes) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(changes);
    all.put("timestamp_updated", workspace.now());
    Row changed = rows.change(agent.id(), all);
    if (changes.get("status") != null && !isPlain(agent)) {
      new AgentCampaigns(workspace).follow(changed);
    }
    return changed;
  }

  Row remove(ApiRequest request) {
    return rows.remove(request.id());
  }

  private static boolean isPlain(Row agent) {
    return Stream.of(INBOX_MANAGER, DELIVERABILITY, LEAD_FINDER)
        .anyMatch(kind -> agent.isNumber(KIND, kind));
  }

  /** The agent as the resource of its kind shows it. */
  static Row shown(Row agent) {
    Map<String, @Nullable Object> changes = new HashMap<>();
    changes.put(KIND, null);
    if (isPlain(agent)) {
      changes.put("type", agent.get(KIND));
    } else if (agent.get(KIND) != null) {
      changes.put("organization_id", null);
      changes.put("workspace_id", WorkspaceState.ID);
      changes.put("agent_type", agent.get(KIND));
    }
    return agent.with(changes);
  }

  /** What agents of all kinds show. */
  static Row summary(Row agent) {
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    for (String name : List.of("id", "name", "status", "timestamp_created", "timestamp_updated")) {
      summary.put(name, agent.get(name));
    }
    summary.put("type", agent.get(KIND));
    return new Row(summary);
  }
}
