package io.github.camelinstantly.sandbox.data;

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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything that the workspace holds, in memory. May be used by any thread. */
public final class WorkspaceState {

  /** The id of the workspace. */
  public static final String ID = "0198c0de-0000-7000-8000-000000000001";

  /** The id of the user who owns it. */
  public static final String OWNER = "0198c0de-0000-7000-8000-00000000000e";

  private final Clock clock;
  private final Settings settings;
  private final List<String> mailboxes;
  private final SandboxIds ids = new SandboxIds();
  private final Agenda agenda;
  private final EmailList emails = new EmailList(this);
  private final Map<String, String> conversations = new HashMap<>();
  private final Rows leads = new Rows("email");
  private final Rows leadLists = new Rows();
  private final Rows accounts = Rows.keyedBy("email");
  private final Map<String, Rows> tables = new ConcurrentHashMap<>();
  private final List<Consumer<Row>> receivers = new CopyOnWriteArrayList<>();
  private final Jobs jobs;
  private final Verifications verifications;

  /**
   * Makes an empty workspace.
   *
   * @param clock its time
   * @param settings its settings, which may change at any time
   * @param mailboxes the mailboxes that can send even if there is no account for them
   */
  public WorkspaceState(Clock clock, Settings settings, List<String> mailboxes) {
    this.clock = clock;
    this.settings = settings;
    this.mailboxes = List.copyOf(mailboxes);
    this.agenda = new Agenda(clock);
    this.jobs = new Jobs(agenda, ids, settings, clock);
    this.verifications = new Verifications(clock, settings);
  }

  /** Does something while nobody else reads or changes the workspace. */
  public synchronized <T> T alone(Supplier<T> task) {
    agenda.runDue();
    return task.get();
  }

  /** Lets an email come in. */
  public synchronized Row receive(NewEmail incoming) {
    Row email = incoming.toRow(this);
    emails.put(email);
    leads.having(email.text("lead")).forEach(lead -> countReply(lead, email));
    receivers.forEach(receiver -> receiver.accept(email));
    return email;
  }

  /** Has something done with each email that comes in. */
  public void onReceived(Consumer<Row> receiver) {
    receivers.add(receiver);
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

  /** Adds received emails that are made as they are read. */
  public synchronized void generate(
      int count, Instant first, Duration step, String mailbox, String campaign) {
    emails.add(new EmailBatch(emails.batches(), count, first, step, mailbox, campaign));
  }

  /** Sets what credits are left for verifications. */
  public synchronized void credits(BigDecimal left) {
    verifications.credits(left);
  }

  /** The conversation with a lead in a mailbox; a new one if there is none yet. */
  String conversation(String lead, String mailbox) {
    return conversations.computeIfAbsent(
        (lead + " " + mailbox).toLowerCase(Locale.ROOT), any -> ids.thread());
  }

  /** An id that sorts after those of all that was made before. */
  public String newId() {
    return newId(clock.instant());
  }

  String newId(Instant time) {
    return ids.next(time);
  }

  /** The present time in the API's form. */
  public String now() {
    return Timestamps.write(clock.instant());
  }

  public Clock clock() {
    return clock;
  }

  public Settings settings() {
    return settings;
  }

  /** Whether a mailbox can send even if there is no account for it. */
  public boolean hasMailbox(String address) {
    return mailboxes.contains(address);
  }

  /** Does something once the delay of calls answered 202 is over. */
  public void afterAcceptedDelay(Runnable task) {
    agenda.after(settings.acceptedDelay(), task);
    agenda.runDue();
  }

  /** Does something when a background job that began now would be done. */
  public void later(Runnable task) {
    agenda.after(settings.jobDuration(), task);
  }

  public EmailList emails() {
    return emails;
  }

  public Rows leads() {
    return leads;
  }

  public Rows leadLists() {
    return leadLists;
  }

  /** The rows of a resource, by its name in the operation table. */
  public Rows rows(String resource) {
    return switch (resource) {
      case "background-jobs" -> jobs();
      case "leads" -> leads;
      case "lead-lists" -> leadLists;
      case "accounts" -> accounts;
      // all AI agents can be read as such, whatever else they are
      case "ai-deliverability", "ai-inbox-managers", "ai-lead-finders", "ai-sales-agents" ->
          rows("ai-agents");
      default -> tables.computeIfAbsent(resource, any -> new Rows());
    };
  }

  /** The background jobs, brought up to the present time. */
  public synchronized Rows jobs() {
    agenda.runDue();
    return jobs.rows();
  }

  public Jobs jobRunner() {
    return jobs;
  }

  public Verifications verifications() {
    return verifications;
  }
}
