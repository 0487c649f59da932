package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.model.Timestamps;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that the stand-in server holds, in memory. */
public final class Workspace {

  /** The id of the workspace. */
  public static final String ID = "0198c0de-0000-7000-8000-000000000001";

  private final Clock clock;
  private final SandboxIds ids = new SandboxIds();
  private final Table emails = new Table();
  private final Table leads = new Table();
  private final Table leadLists = new Table();
  private final Table jobs = new Table();
  private final Verifications verifications = new Verifications();
  private long generatedEmails;

  Workspace(Clock clock) {
    this.clock = clock;
  }

  /**
   * Lets an email come in from a lead.
   *
   * @param lead the lead's address
   * @param subject the subject
   * @param text the text
   * @return the email's id
   */
  public String receive(String lead, String subject, String text) {
    return receive(clock.instant(), lead, subject, text);
  }

  /** Lets an email come in that shows up with another time of creation, such as a late one. */
  public String receive(Instant created, String lead, String subject, String text) {
    Map<String, @Nullable Object> email = newEmail(created, 2, subject, text);
    email.put("lead", lead);
    email.put("from_address_email", lead);
    email.put("to_address_email_list", email.get("eaccount"));
    email.put("is_unread", 1);
    emails.add(email);
    return (String) email.get("id");
  }

  Map<String, @Nullable Object> newEmail(Instant created, int type, String subject, String text) {
    Map<String, @Nullable Object> email = new LinkedHashMap<>();
    String id = ids.next(created);
    email.put("id", id);
    email.put("timestamp_created", Timestamps.write(created));
    email.put("timestamp_email", Timestamps.write(created.minusSeconds(2)));
    email.put("message_id", "<" + id + "@mail.example>");
    email.put("subject", subject);
    email.put("to_address_email_list", "");
    email.put("body", Map.of("text", text, "html", text.replace("\n", "<br/>")));
    email.put("organization_id", ID);
    email.put("eaccount", Seed.MAILBOX);
    email.put("ue_type", type);
    email.put("campaign_id", Seed.CAMPAIGN);
    email.put("thread_id", "th-" + id.substring(24));
    email.put("content_preview", text.lines().findFirst().orElse(""));
    return email;
  }

  String newId() {
    return ids.next(clock.instant());
  }

  /**
   * Replaces the emails by a great number of small ones that are made as they are read, a
   * millisecond apart; filters other than the time do not apply to them.
   *
   * @param count how many
   */
  public void generateEmails(long count) {
    generatedEmails = count;
  }

  long generatedEmails() {
    return generatedEmails;
  }

  Clock clock() {
    return clock;
  }

  /** The emails. */
  public Table emails() {
    return emails;
  }

  /** The leads. */
  public Table leads() {
    return leads;
  }

  /** The lead lists. */
  public Table leadLists() {
    return leadLists;
  }

  Table jobs() {
    return jobs;
  }

  Verifications verifications() {
    return verifications;
  }

  /** Rows of one kind, in the order in which they came. */
  public static final class Table {

    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /** Adds a row. */
    public synchronized void add(Map<String, @Nullable Object> row) {
      rows.add(row);
    }

    /** The rows for which something holds. */
    public synchronized List<Map<String, @Nullable Object>> where(
        Predicate<Map<String, @Nullable Object>> condition) {
      return rows.stream().filter(condition).toList();
    }

    /** How many rows there are. */
    public synchronized int size() {
      return rows.size();
    }

    /** The row with an id. */
    public Optional<Map<String, @Nullable Object>> find(@Nullable Object id) {
      return where(row -> id != null && id.equals(row.get("id"))).stream().findFirst();
    }

    Map<String, @Nullable Object> get(@Nullable Object id) {
      return find(id).orElseThrow(() -> SandboxError.notFound("Not found: " + id));
    }

    /** Changes a row: a copy with the new values takes its place, so that readers see either. */
    synchronized Map<String, @Nullable Object> change(
        @Nullable Object id, Map<String, ? extends @Nullable Object> values) {
      Map<String, @Nullable Object> row = get(id);
      Map<String, @Nullable Object> changed = new LinkedHashMap<>(row);
      changed.putAll(values);
      rows.set(rows.indexOf(row), changed);
      return changed;
    }

    /** Removes the row with an id and gives it. */
    public synchronized Map<String, @Nullable Object> remove(@Nullable Object id) {
      Map<String, @Nullable Object> row = get(id);
      rows.removeIf(one -> one == row);
      return row;
    }
  }
}
