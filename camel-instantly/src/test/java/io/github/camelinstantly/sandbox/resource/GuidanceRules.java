package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules that AI sales agents follow. They have no ids of their own: a rule goes by its
 * position, and those behind it move up when it is deleted (API facts: ai-guidance).
 */
final class GuidanceRules {

  private static final int MAX_RULES = 10;

  private final WorkspaceState workspace;
  private final Rows rows;

  GuidanceRules(WorkspaceState workspace) {
    this.workspace = workspace;
    this.rows = workspace.rows("ai-sales-agents/guidance-rules");
  }

  ApiReply list(ApiRequest request) {
    List<Row> rules = of(request);
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      items.add(shown(rules.get(i), i));
    }
    return ApiReply.ok(Map.of("items", items));
  }

  private static Map<String, Object> shown(Row rule, int position) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", "rule-" + position);
    shown.put("title", rule.get("title") == null ? "Rule " + (position + 1) : rule.text("title"));
    shown.put("content", rule.text("content"));
    return shown;
  }

  private List<Row> of(ApiRequest request) {
    String agent = workspace.rows("ai-agents").get(request.id()).id();
    return rows.all().stream().filter(rule -> rule.text("agent_id").equals(agent)).toList();
  }

  ApiReply create(ApiRequest request) {
    int position = of(request).size();
    if (position == MAX_RULES) {
      throw ApiError.badRequest("An agent can have at most " + MAX_RULES + " guidance rules");
    }
    Map<String, @Nullable Object> rule = new LinkedHashMap<>(request.json());
    rule.put("id", workspace.newId());
    rule.put("agent_id", request.id());
    rows.add(rule);
    return ApiReply.ok(shown(new Row(rule), position));
  }

  ApiReply update(ApiRequest request) {
    int position = position(request);
    Row rule = of(request).get(position);
    return ApiReply.ok(shown(rows.change(rule.id(), request.json()), position));
  }

  ApiReply delete(ApiRequest request) {
    int position = position(request);
    rows.remove(of(request).get(position).id());
    return ApiReply.ok(Map.of("id", "rule-" + position, "deleted", true));
  }

  private int position(ApiRequest request) {
    String id = request.path().getOrDefault("rule_id", "");
    if (!id.matches("rule-(0|[1-9][0-9]*)")) {
      throw ApiError.badRequest("params/rule_id must match pattern");
    }
    int position = Integer.parseInt(id.substring("rule-".length()));
    if (position >= of(request).size()) {
      throw ApiError.notFound("Guidance rule not found: " + id);
    }
    return position;
  }
}
