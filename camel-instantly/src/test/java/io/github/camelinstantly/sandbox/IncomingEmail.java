package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.NewEmail;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Describes an email that comes in; what is not said is filled in like a usual reply. */
public final class IncomingEmail {

  private final NewEmail email = new NewEmail();

  IncomingEmail() {
    from("lead@company.example").mailbox(Seed.MAILBOX).campaign(Seed.CAMPAIGN);
  }

  /** The lead's address. Default: {@code lead@company.example}. */
  public IncomingEmail from(String address) {
    return field("lead", address);
  }

  /** The subject. Default: some answer's. */
  public IncomingEmail subject(String subject) {
    return field("subject", subject);
  }

  /** The text; the HTML follows from it unless given. Default: none. */
  public IncomingEmail text(String text) {
    email.text(text);
    return this;
  }

  /** The HTML. */
  public IncomingEmail html(String html) {
    email.html(html);
    return this;
  }

  /** The mailbox that it comes to. Default: {@link Seed#MAILBOX}. */
  public IncomingEmail mailbox(String address) {
    return field("eaccount", address);
  }

  /** The campaign that it answers; {@code null} for none. Default: {@link Seed#CAMPAIGN}. */
  public IncomingEmail campaign(@Nullable String id) {
    return field("campaign_id", id);
  }

  /** Its {@code timestamp_created}. Default: now. An earlier time makes it a late row. */
  public IncomingEmail created(Instant time) {
    email.created(time);
    return this;
  }

  /** The conversation it belongs to. Default: the one with this lead in this mailbox. */
  public IncomingEmail thread(String id) {
    return field("thread_id", id);
  }

  /** Any other field, by its API name; {@code null} leaves it out. */
  public IncomingEmail field(String name, @Nullable Object value) {
    email.field(name, value);
    return this;
  }

  /** An automatic answer, such as an out-of-office note. */
  public IncomingEmail automatic() {
    return field("is_auto_reply", 1);
  }

  NewEmail described() {
    return email;
  }
}
