package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What inbox managers write. Each that works drafts a reply to each email that comes in. With
 * {@code configuration_type} 2 it sends the reply itself. Otherwise the reply waits for a person,
 * and is sent when that person settles it (API facts: ai-approvals).
 */
final class AgentReplies {

  private static final int AUTOMATIC = 2;
  private static final int SENT = 1;
  private static final int FAILED = -1;

  private final WorkspaceState workspace;
  private final Rows rows;

  AgentReplies(WorkspaceState workspace) {
    this.workspace = workspace;
    this.rows = workspace.rows("ai-inbox-managers/replies");
  }

  void draft(Row email) {
    new Agents(workspace)
        .of(Agents.INBOX_MANAGER).stream()
            .filter(agent -> agent.isNumber("kind", Agents.INBOX_MANAGER))
            .filter(agent -> agent.isNumber("status", Agents.ACTIVE))
            .forEach(agent -> draft(agent, email));
  }

  private void draft(Row agent, Row email) {
    boolean automatic =
        agent.get("payload") instanceof Map<?, ?> payload
            && payload.get("configuration_type") instanceof Number type
            && type.intValue() == AUTOMATIC;
    Map<String, @Nullable Object> reply = new LinkedHashMap<>();
    reply.put("id", workspace.newId());
    reply.put("organization_id", WorkspaceState.ID);
    reply.put("timestamp_created", workspace.now());
    reply.put("timestamp_updated", workspace.now());
    reply.put("agent_id", agent.id());
    reply.put("thread_id", email.get("thread_id"));
    reply.put("lead", email.get("lead"));
    reply.put("html", "Thanks for your email!<br/>We will come back to you.");
    reply.put("requires_hitl", !automatic);
    reply.put("is_automatic_email", automatic);
    reply.put("in_reply_to", email.id());
    reply.put("confidence_score", 80);
    reply.put("action_pending", !automatic);
    reply.put("is_followup", false);
    rows.add(reply);
    if (automatic) {
      rows.change(reply.get("id"), sent(new Row(reply)));
    }
  }

  private Map<String, @Nullable Object> sent(Row reply) {
    Map<String, @Nullable Object> outcome = new LinkedHashMap<>();
    Optional<Row> email = workspace.emails().row(reply.text("in_reply_to"));
    email.ifPresent(received -> new Outbox(workspace).answer(answer(reply, received)));
    outcome.put("sending_status", email.isPresent() ? SENT : FAILED);
    outcome.put("error_code", email.isPresent() ? null : "SEND_FAILED");
    return outcome;
  }

  private static Map<String, @Nullable Object> answer(Row reply, Row email) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("eaccount", email.get("eaccount"));
    answer.put("reply_to_uuid", email.id());
    answer.put("subject", email.get("subject"));
    answer.put("body", Map.of("html", reply.text("html")));
    return answer;
  }

  /** Newest first, and without their HTML. */
  ApiReply list(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    List<Row> found =
        of(request).stream()
            .filter(row -> filter.same("requires_hitl", row.text("requires_hitl")))
            .filter(row -> filter.same("action_pending", row.text("action_pending")))
            .filter(
                row ->
                    filter.same(
                        "information_requested",
                        String.valueOf(row.get("information_requested") != null)))
            .map(row -> row.with("html", null))
            .toList();
    return Page.sortedDown(request, workspace.settings().lastPage(), found, Entry::id);
  }

  private List<Row> of(ApiRequest request) {
    String agent = workspace.rows("ai-agents").get(request.id()).id();
    return rows.all().stream().filter(row -> row.text("agent_id").equals(agent)).toList();
  }

  ApiReply get(ApiRequest request) {
    return ApiReply.ok(rows.get(request.path().get("reply_id")));
  }

  ApiReply update(ApiRequest request) {
    Row reply = rows.get(request.path().get("reply_id"));
    Map<String, @Nullable Object> changes = new LinkedHashMap<>(request.json());
    changes.put("timestamp_updated", workspace.now());
    boolean settled =
        reply.flag("action_pending") && Boolean.FALSE.equals(changes.get("action_pending"));
    if (settled && reply.flag("requires_hitl")) {
      changes.putAll(sent(reply));
    }
    return ApiReply.ok(rows.change(reply.id(), changes));
  }

  ApiReply activity(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    List<Row> found =
        of(request).stream()
            .map(AgentReplies::activity)
            .filter(row -> filter.same("action_pending", row.text("action_pending")))
            .filter(row -> filter.same("activity_type", row.text("activity_type")))
            .filter(row -> filter.same("job_type", row.text("job_type")))
            .toList();
    return Page.sortedDown(request, workspace.settings().lastPage(), found, Entry::id);
  }

  private static Row activity(Row reply) {
    boolean followup = reply.flag("is_followup");
    Map<String, @Nullable Object> activity = new LinkedHashMap<>();
    for (String name :
        List.of(
            "id",
            "timestamp_created",
            "thread_id",
            "requires_hitl",
            "action_pending",
            "sending_status",
            "error_code",
            "is_followup")) {
      activity.put(name, reply.get(name));
    }
    activity.put("activity_type", followup ? "followup" : "reply");
    activity.put("job_type", followup ? 2 : 1);
    activity.put("lead_email", reply.get("lead"));
    return new Row(activity);
  }

  ApiReply summary(ApiRequest request) {
    return ApiReply.ok(summary(between(request)));
  }

  ApiReply summaryByDate(ApiRequest request) {
    Map<String, List<Row>> days =
        between(request).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("timestamp_created").replaceFirst("T.*", ""),
                    TreeMap::new,
                    Collectors.toList()));
    List<Map<String, Object>> items = new ArrayList<>();
    days.forEach(
        (day, replies) -> {
          Map<String, Object> item = new LinkedHashMap<>(Map.of("date", day));
          item.putAll(summary(replies));
          items.add(item);
        });
    return ApiReply.ok(items);
  }

  private List<Row> between(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    return of(request).stream()
        .filter(row -> filter.between("from", "to", row.text("timestamp_created")))
        .toList();
  }

  private static Map<String, Object> summary(List<Row> replies) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("total_actions", replies.size());
    summary.put("replies_count", replies.size());
    summary.put("follow_ups_count", 0);
    summary.put(
        "human_intervention", replies.stream().filter(row -> row.flag("requires_hitl")).count());
    summary.put(
        "unique_conversations",
        replies.stream().map(row -> row.text("thread_id")).distinct().count());
    return summary;
  }
}
