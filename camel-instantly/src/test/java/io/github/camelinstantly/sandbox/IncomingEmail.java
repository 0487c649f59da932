package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.json.Timestamps;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes an email that comes in; what is not said is filled in like a usual reply. */
public final class IncomingEmail {

  /** How far the sender's clock is behind the API's: what is sent is not there at once. */
  private static final int SECONDS_UNDER_WAY = 2;

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
  private @Nullable Instant created;
  private String text = "";
  private @Nullable String html;

  IncomingEmail() {
    fields.put("subject", "Re: your email");
    fields.put("lead", "lead@company.example");
    fields.put("eaccount", Seed.MAILBOX);
    fields.put("campaign_id", Seed.CAMPAIGN);
    fields.put("ue_type", 2);
    fields.put("is_unread", 1);
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
    this.text = text;
    return this;
  }

  /** The HTML. */
  public IncomingEmail html(String html) {
    this.html = html;
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
    created = time;
    return this;
  }

  /** The conversation it belongs to. Default: the one with this lead in this mailbox. */
  public IncomingEmail thread(String id) {
    return field("thread_id", id);
  }

  /** Any other field, by its API name; {@code null} leaves it out. */
  public IncomingEmail field(String name, @Nullable Object value) {
    fields.put(name, value);
    return this;
  }

  /** An automatic answer, such as an out-of-office note. */
  public IncomingEmail automatic() {
    return field("is_auto_reply", 1);
  }

  Row toRow(Workspace workspace) {
    Instant time = created == null ? workspace.clock().instant() : created;
    String lead = String.valueOf(fields.get("lead"));
    String mailbox = String.valueOf(fields.get("eaccount"));
    String id = workspace.newId(time);
    Map<String, @Nullable Object> email = new LinkedHashMap<>();
    email.put("id", id);
    email.put("timestamp_created", Timestamps.write(time));
    email.put("timestamp_email", Timestamps.write(time.minusSeconds(SECONDS_UNDER_WAY)));
    email.put("message_id", "<" + id + "@mail.example>");
    email.put("from_address_email", lead);
    email.put("to_address_email_list", mailbox);
    email.put("body", Map.of("text", text, "html", html != null ? html : asHtml(text)));
    email.put("organization_id", Workspace.ID);
    email.put("content_preview", text.lines().findFirst().orElse(""));
    email.put("thread_id", workspace.conversation(lead, mailbox));
    email.putAll(fields);
    return new Row(email);
  }

  private static String asHtml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>");
  }
}
