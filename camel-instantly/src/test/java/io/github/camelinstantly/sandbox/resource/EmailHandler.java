package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.EmailList;
import io.github.camelinstantly.sandbox.data.EmailSpan;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Answers {@code emails} (API facts: emails). */
final class EmailHandler implements ResourceHandler {

  private final WorkspaceState workspace;
  private final EmailList emails;
  private final Outbox outbox;

  EmailHandler(WorkspaceState workspace) {
    this.workspace = workspace;
    this.emails = workspace.emails();
    this.outbox = new Outbox(workspace);
  }

  @Override
  public String resource() {
    return "emails";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of(
        "list", this::list,
        "get", request -> ApiReply.ok(get(request.id())),
        "update", this::update,
        "delete", this::delete,
        "countUnread", this::countUnread,
        "markThreadAsRead", this::markThreadAsRead,
        "sendTest", outbox::sendTest,
        "reply", outbox::reply,
        "forward", outbox::forward);
  }

  private Row get(String id) {
    return emails.row(id).orElseThrow(() -> ApiError.notFound("Email not found: " + id));
  }

  private ApiReply list(ApiRequest request) {
    Iterator<Entry> rows = emails.read(span(request));
    Predicate<Entry> filter = new EmailFilter(request, emails).toPredicate();
    boolean preview = request.query("preview_only").filter("true"::equals).isPresent();
    Iterator<Entry> found =
        stream(rows).filter(filter).map(row -> preview ? withoutBody(row) : row).iterator();
    return Page.of(request, workspace.settings().lastPage(), found, Entry::id);
  }

  private static Entry withoutBody(Entry email) {
    return new Row(email.fields()).with("body", null);
  }

  private static Stream<Entry> stream(Iterator<Entry> rows) {
    Iterable<Entry> iterable = () -> rows;
    return StreamSupport.stream(iterable.spliterator(), false);
  }

  private EmailSpan span(ApiRequest request) {
    boolean inclusive = workspace.settings().inclusiveTimestampFilter();
    EmailSpan span = EmailSpan.all(request.query("sort_order").filter("asc"::equals).isPresent());
    Instant from = time(request, "min_timestamp_created");
    Instant to = time(request, "max_timestamp_created");
    span = from == null ? span : span.from(from, inclusive);
    span = to == null ? span : span.to(to, inclusive);
    String cursor = request.cursor().orElse(null);
    return cursor == null
        ? span
        : span.past(emails, cursor)
            .orElseThrow(() -> ApiError.badRequest("starting_after is not a known cursor"));
  }

  private static @Nullable Instant time(ApiRequest request, String name) {
    return request
        .query(name)
        .map(
            text ->
                Timestamps.read(text)
                    .orElseThrow(
                        () ->
                            ApiError.badRequest(
                                "querystring/" + name + " must match format \"date-time\"")))
        .orElse(null);
  }

  private ApiReply update(ApiRequest request) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>(request.json());
    // nothing else of an email can be changed
    changes.keySet().retainAll(Set.of("is_unread", "reminder_ts"));
    Row changed = get(request.id()).with(changes);
    emails.put(changed);
    return ApiReply.ok(changed);
  }

  private ApiReply delete(ApiRequest request) {
    Row email = get(request.id());
    emails.remove(email.id());
    return ApiReply.ok(email);
  }

  private ApiReply countUnread(ApiRequest request) {
    long count =
        stream(emails.read(EmailSpan.all(true))).filter(row -> row.flag("is_unread")).count();
    return ApiReply.ok(Map.of("count", count));
  }

  private ApiReply markThreadAsRead(ApiRequest request) {
    String thread = request.path().getOrDefault("thread_id", "");
    stream(emails.read(EmailSpan.all(true)))
        .filter(row -> row.text("thread_id").equals(thread) && row.flag("is_unread"))
        .toList()
        .forEach(row -> emails.put(new Row(row.fields()).with("is_unread", 0)));
    return ApiReply.ok(Map.of("success", true));
  }
}
