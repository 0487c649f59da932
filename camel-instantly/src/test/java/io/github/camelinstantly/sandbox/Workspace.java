package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.json.Timestamps;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that the stand-in server holds, in memory. May be used by any thread. */
public final class Workspace {

  /** The id of the workspace. */
  public static final String ID = "0198c0de-0000-7000-8000-000000000001";

  /** The id of the user who owns it. */
  public static final String OWNER = "0198c0de-0000-7000-8000-00000000000e";

  private static final Instant FIRST_GENERATED = Instant.parse("2026-01-05T08:00:00Z");

  private final Clock clock;
  private final SandboxSettings settings;
  private final SandboxIds ids = new SandboxIds();
  private final Agenda agenda;
  private final EmailStore emails = new EmailStore(this);
  private final Map<String, String> conversations = new HashMap<>();
  private final Table leads = new Table("email");
  private final Table leadLists = new Table();
  private final Table accounts = Table.keyedBy("email");
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final Jobs jobs;
  private final Verifications verifications;
  private final AuditTrail audit = new AuditTrail(this);

  Workspace(Clock clock, SandboxSettings settings) {
    this.clock = clock;
    this.settings = settings;
    this.agenda = new Agenda(clock);
    this.jobs = new Jobs(agenda, ids, settings, clock);
    this.verifications = new Verifications(clock, settings);
  }

  /** Does something while nobody else reads or changes the workspace. */
  synchronized <T> T alone(Supplier<T> task) {
    agenda.runDue();
    return task.get();
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
    return receive(email -> email.from(lead).subject(subject).text(text));
  }

  /** Lets an email come in that shows up with another time of creation, such as a late one. */
  public String receive(Instant created, String lead, String subject, String text) {
    return receive(email -> email.created(created).from(lead).subject(subject).text(text));
  }

  /**
   * Lets an email come in: {@code receive(email -> email.from("lead@company.example"))}.
   *
   * @param details says what the email is like
   * @return the email's id
   */
  public synchronized String receive(Consumer<IncomingEmail> details) {
    IncomingEmail incoming = new IncomingEmail();
    details.accept(incoming);
    Row email = incoming.toRow(this);
    emails.put(email);
    leads.having(email.text("lead")).forEach(lead -> countReply(lead, email));
    return email.id();
  }

  /**
   * Adds the delivery of a webhook to the log of webhook events: what is not said is that of a
   * delivery which went well just now.
   *
   * @param fields the event's fields by their API names, such as {@code success}, {@code
   *     webhook_url}, {@code lead_email}, {@code payload}
   * @return the event's id
   */
  public synchronized String webhookEvent(Map<String, ? extends @Nullable Object> fields) {
    Map<String, @Nullable Object> event = WebhookEventHandler.newEvent(this);
    event.putAll(fields);
    String created = String.valueOf(event.get("timestamp_created"));
    event.put("timestamp_created_date", created.substring(0, created.indexOf('T')));
    table("webhook-events").add(event);
    return String.valueOf(event.get("id"));
  }

  private void countReply(Row lead, Row email) {
    int before = lead.get("email_reply_count") instanceof Number number ? number.intValue() : 0;
    leads.change(
        lead.id(),
        Map.of(
            "email_reply_count",
            before + 1,
            "timestamp_last_reply",
            email.text("timestamp_created")));
  }

  /**
   * Adds a great number of small received emails that are made as they are read, a millisecond
   * apart, beginning in January 2026.
   *
   * @param count how many
   */
  public void generateEmails(long count) {
    generateEmails(count, FIRST_GENERATED, Duration.ofMillis(1));
  }

  /**
   * Adds a great number of small received emails that are made as they are read: a million cost no
   * more memory than one.
   *
   * @param count how many
   * @param first when the first was created
   * @param step the time between two, in whole milliseconds; zero gives all the same time
   */
  public synchronized void generateEmails(long count, Instant first, Duration step) {
    emails.add(
        new EmailBatch(emails.batches(), Math.toIntExact(count), first, step, Seed.CAMPAIGN));
  }

  /** Sets what credits are left for verifications. Default: 1,000. */
  public synchronized void credits(BigDecimal left) {
    verifications.credits(left);
  }

  /** The conversation with a lead in a mailbox; a new one if there is none yet. */
  String conversation(String lead, String mailbox) {
    return conversations.computeIfAbsent(
        (lead + " " + mailbox).toLowerCase(Locale.ROOT), any -> ids.thread());
  }

  String newId() {
    return newId(clock.instant());
  }

  String newId(Instant time) {
    return ids.next(time);
  }

  /** The present time in the API's form. */
  String now() {
    return Timestamps.write(clock.instant());
  }

  Clock clock() {
    return clock;
  }

  SandboxSettings settings() {
    return settings;
  }

  /** Does something once the delay of calls answered 202 is over. */
  void afterAcceptedDelay(Runnable task) {
    agenda.after(settings.acceptedDelay(), task);
    agenda.runDue();
  }

  /** Does something when a background job that began now would be done. */
  void later(Runnable task) {
    agenda.after(settings.jobDuration(), task);
  }

  /** The emails. */
  public EmailStore emails() {
    return emails;
  }

  /** What went out as answer or forward, oldest first. */
  public List<Map<String, Object>> sent() {
    return emails.where(email -> Integer.valueOf(3).equals(email.get("ue_type")));
  }

  /** The leads. */
  public Table leads() {
    return leads;
  }

  /**
   * The things of a resource, by its name in the operation table, such as {@code campaigns}. All
   * have an {@code id}, but {@code accounts} go by their {@code email}.
   */
  public Table table(String resource) {
    return switch (resource) {
      case "background-jobs" -> jobs();
      case "leads" -> leads;
      case "lead-lists" -> leadLists;
      case "accounts" -> accounts;
      default -> tables.computeIfAbsent(resource, any -> new Table());
    };
  }

  /** The lead lists. */
  public Table leadLists() {
    return leadLists;
  }

  /** The background jobs, such as moves of leads, brought up to the sandbox's present time. */
  public synchronized Table jobs() {
    agenda.runDue();
    return jobs.rows();
  }

  Jobs jobRunner() {
    return jobs;
  }

  Verifications verifications() {
    return verifications;
  }

  AuditTrail audit() {
    return audit;
  }
}
