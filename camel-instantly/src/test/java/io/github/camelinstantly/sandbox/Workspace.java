package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.NewObjects;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that the stand-in server holds, in memory. May be used by any thread. */
public final class Workspace {

  /** The id of the workspace. */
  public static final String ID = WorkspaceState.ID;

  /** The id of the user who owns it. */
  public static final String OWNER = WorkspaceState.OWNER;

  private static final Instant FIRST_GENERATED = Instant.parse("2026-01-05T08:00:00Z");

  private final WorkspaceState state;

  Workspace(WorkspaceState state) {
    this.state = state;
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
  public String receive(Consumer<IncomingEmail> details) {
    IncomingEmail incoming = new IncomingEmail();
    details.accept(incoming);
    return state.receive(incoming.described()).id();
  }

  /**
   * Adds the delivery of a webhook to the log of webhook events: what is not said is that of a
   * delivery which went well just now.
   *
   * @param fields the event's fields by their API names, such as {@code success}, {@code
   *     webhook_url}, {@code lead_email}, {@code payload}
   * @return the event's id
   */
  public String webhookEvent(Map<String, ? extends @Nullable Object> fields) {
    return state.alone(() -> new NewObjects(state).addWebhookEvent(fields));
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
  public void generateEmails(long count, Instant first, Duration step) {
    state.generate(Math.toIntExact(count), first, step, Seed.MAILBOX, Seed.CAMPAIGN);
  }

  /** Sets what credits are left for verifications. Default: 1,000. */
  public void credits(BigDecimal left) {
    state.credits(left);
  }

  /** The emails. */
  public EmailStore emails() {
    return new EmailStore(state.emails());
  }

  /** What went out as answer or forward, oldest first. */
  public List<Map<String, Object>> sent() {
    return emails().where(email -> Integer.valueOf(3).equals(email.get("ue_type")));
  }

  /** The leads. */
  public Table leads() {
    return new Table(state.leads());
  }

  /**
   * The things of a resource, by its name in the operation table, such as {@code campaigns}. All
   * have an {@code id}, but {@code accounts} go by their {@code email}.
   */
  public Table table(String resource) {
    return new Table(state.rows(resource));
  }

  /** The lead lists. */
  public Table leadLists() {
    return new Table(state.leadLists());
  }

  /** The background jobs, such as moves of leads, brought up to the sandbox's present time. */
  public Table jobs() {
    return new Table(state.jobs());
  }

  WorkspaceState state() {
    return state;
  }
}
