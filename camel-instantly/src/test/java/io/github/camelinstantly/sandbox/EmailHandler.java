package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.model.Timestamps;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers {@code emails} (facts §4). */
final class EmailHandler implements ResourceHandler {

  private static final Map<String, Integer> TYPES = Map.of("sent", 1, "received", 2, "manual", 3);
  private static final int SCHEDULED = 4;

  private final Workspace workspace;
  private final GeneratedEmails generated = new GeneratedEmails();
  private volatile boolean inclusive = true;

  EmailHandler(Workspace workspace) {
    this.workspace = workspace;
  }

  void setInclusive(boolean inclusive) {
    this.inclusive = inclusive;
  }

  @Override
  public String resource() {
    return "emails";
  }

  @Override
  public Map<String, Function<SandboxRequest, SandboxReply>> operations() {
    return Map.of(
        "list", this::list,
        "get", request -> SandboxReply.ok(workspace.emails().get(request.path().get("id"))),
        "update", this::update,
        "delete", request -> SandboxReply.ok(workspace.emails().remove(request.path().get("id"))),
        "countUnread", this::countUnread,
        "markThreadAsRead", this::markThreadAsRead,
        "sendTest", this::sendTest,
        "reply", request -> answer(request, Set.of("eaccount", "reply_to_uuid", "subject", "body")),
        "forward",
            request ->
                answer(
                    request,
                    Set.of("eaccount", "reply_to_uuid", "subject", "to_address_email_list")));
  }

  private SandboxReply list(SandboxRequest request) {
    if (workspace.generatedEmails() > 0) {
      return generated.list(request, workspace.generatedEmails());
    }
    boolean ascending = request.query("sort_order").orElse("desc").equals("asc");
    Comparator<Map<String, @Nullable Object>> byCreation =
        Comparator.comparing(row -> (String) row.get("timestamp_created"));
    List<Map<String, @Nullable Object>> rows =
        workspace.emails().where(filter(request)).stream()
            .sorted(ascending ? byCreation : byCreation.reversed())
            .toList();
    if (request.query("latest_of_thread").filter("true"::equals).isPresent()) {
      Set<Object> threads = new HashSet<>();
      rows =
          rows.stream().filter(row -> threads.add(String.valueOf(row.get("thread_id")))).toList();
    }
    return Page.of(
        rows,
        request.query("limit").orElse(null),
        request.query("starting_after").orElse(null),
        row -> row.get("id"));
  }

  private Predicate<Map<String, @Nullable Object>> filter(SandboxRequest request) {
    return Stream.of(
            equal(request, "campaign_id"),
            equal(request, "list_id"),
            equal(request, "lead"),
            equal(request, "assigned_to"),
            equal(request, "i_status"),
            when(
                request,
                "email_type",
                type -> row -> number(row, "ue_type") == TYPES.getOrDefault(type, 0)),
            when(
                request,
                "scheduled_only",
                on -> row -> !on.equals("true") || number(row, "ue_type") == SCHEDULED),
            when(
                request,
                "is_unread",
                on -> row -> on.equals("true") == (number(row, "is_unread") == 1)),
            when(
                request,
                "has_reminder",
                on -> row -> on.equals("true") == (row.get("reminder_ts") != null)),
            when(
                request,
                "eaccount",
                list ->
                    row -> List.of(list.split(",")).contains(String.valueOf(row.get("eaccount")))),
            when(
                request,
                "company_domain",
                domain -> row -> String.valueOf(row.get("lead")).endsWith("@" + domain)),
            when(request, "search", EmailHandler::matches),
            when(request, "min_timestamp_created", time -> row -> !isBefore(created(row), time)),
            when(request, "max_timestamp_created", time -> row -> !isAfter(created(row), time)))
        .reduce(row -> true, Predicate::and);
  }

  private static Predicate<Map<String, @Nullable Object>> equal(
      SandboxRequest request, String field) {
    return when(request, field, value -> row -> value.equals(String.valueOf(row.get(field))));
  }

  private static Predicate<Map<String, @Nullable Object>> when(
      SandboxRequest request,
      String name,
      Function<String, Predicate<Map<String, @Nullable Object>>> filter) {
    return request.query(name).map(filter).orElse(row -> true);
  }

  private static Predicate<Map<String, @Nullable Object>> matches(String search) {
    return search.startsWith("thread:")
        ? row -> search.substring("thread:".length()).equals(row.get("thread_id"))
        : row -> search.equals(row.get("lead"));
  }

  private boolean isBefore(Instant created, String bound) {
    Instant time = Timestamps.read(bound).orElseThrow(() -> badTime(bound));
    return inclusive ? created.isBefore(time) : !created.isAfter(time);
  }

  private boolean isAfter(Instant created, String bound) {
    Instant time = Timestamps.read(bound).orElseThrow(() -> badTime(bound));
    return inclusive ? created.isAfter(time) : !created.isBefore(time);
  }

  private static SandboxError badTime(String bound) {
    return SandboxError.badRequest("must match format \"date-time\": " + bound);
  }

  private static Instant created(Map<String, @Nullable Object> row) {
    return Timestamps.read(String.valueOf(row.get("timestamp_created"))).orElse(Instant.EPOCH);
  }

  private static int number(Map<String, @Nullable Object> row, String field) {
    return row.get(field) instanceof Number number ? number.intValue() : 0;
  }

  private SandboxReply update(SandboxRequest request) {
    return SandboxReply.ok(workspace.emails().change(request.path().get("id"), request.json()));
  }

  private SandboxReply countUnread(SandboxRequest request) {
    return SandboxReply.ok(
        Map.of("count", workspace.emails().where(row -> number(row, "is_unread") == 1).size()));
  }

  private SandboxReply markThreadAsRead(SandboxRequest request) {
    String thread = request.path().get("thread_id");
    workspace
        .emails()
        .where(row -> thread != null && thread.equals(row.get("thread_id")))
        .forEach(row -> workspace.emails().change(row.get("id"), Map.of("is_unread", 0)));
    return SandboxReply.ok(Map.of("success", true));
  }

  private SandboxReply sendTest(SandboxRequest request) {
    Map<String, @Nullable Object> body = require(request, Set.of("eaccount", "subject", "body"));
    // a failure comes with status 200 (facts §1)
    return Seed.MAILBOXES.contains(String.valueOf(body.get("eaccount")))
        ? SandboxReply.ok(Map.of("status", "success"))
        : SandboxReply.ok(Map.of("error", "ACC_NOT_FOUND"));
  }

  private SandboxReply answer(SandboxRequest request, Set<String> required) {
    Map<String, @Nullable Object> body = require(request, required);
    Map<String, @Nullable Object> answered = workspace.emails().get(body.get("reply_to_uuid"));
    Map<String, @Nullable Object> email =
        workspace.newEmail(workspace.clock().instant(), 3, String.valueOf(body.get("subject")), "");
    email.put("body", body.getOrDefault("body", answered.get("body")));
    email.put("eaccount", body.get("eaccount"));
    email.put("lead", answered.get("lead"));
    email.put("thread_id", answered.get("thread_id"));
    email.put(
        "to_address_email_list",
        body.getOrDefault("to_address_email_list", answered.get("from_address_email")));
    workspace.emails().add(email);
    return SandboxReply.ok(new LinkedHashMap<>(email));
  }

  static Map<String, @Nullable Object> require(SandboxRequest request, Set<String> required) {
    Map<String, @Nullable Object> body = request.json();
    required.stream()
        .sorted()
        .filter(name -> !body.containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw SandboxError.badRequest("body must have required property '" + name + "'");
            });
    return body;
  }
}
