package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.resource.NewObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lead and the emails that went back and forth.
 *
 * @param lead the lead's fields
 * @param subject the subject of the first email
 * @param messages the emails, oldest first
 */
record Conversation(
    Map<String, ? extends @Nullable Object> lead, String subject, List<Message> messages) {

  private static final Duration PACE = Duration.ofMinutes(97);

  /**
   * One email.
   *
   * @param type 1 sent by the campaign, 2 received, 3 sent by hand (API facts: emails)
   * @param text the text
   */
  record Message(int type, String text) {}

  static Message sent(String text) {
    return new Message(1, text);
  }

  static Message received(String text) {
    return new Message(2, text);
  }

  static Message answered(String text) {
    return new Message(3, text);
  }

  /** A lead of the seed's campaign. */
  static Map<String, @Nullable Object> lead(
      String email, String firstName, String lastName, String company, String title) {
    Map<String, @Nullable Object> lead = new LinkedHashMap<>();
    lead.put("email", email);
    lead.put("first_name", firstName);
    lead.put("last_name", lastName);
    lead.put("company_name", company);
    lead.put("job_title", title);
    lead.put("website", "https://" + email.substring(email.indexOf('@') + 1));
    lead.put("campaign", Seed.CAMPAIGN);
    return lead;
  }

  /** The same with what the lead thinks of it (API facts: interest). */
  Conversation interest(int status) {
    Map<String, @Nullable Object> judged = new LinkedHashMap<>(lead);
    judged.put("lt_interest_status", status);
    return new Conversation(judged, subject, messages);
  }

  /** Puts lead and emails into a workspace. */
  void into(Workspace workspace, Instant start) {
    Map<String, @Nullable Object> contacted = new LinkedHashMap<>(lead);
    contacted.put("timestamp_last_contact", Timestamps.write(start));
    Row added = new NewObjects(workspace.state()).addLead(contacted);
    Instant time = start;
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      String title = i == 0 ? subject : "Re: " + subject;
      Instant created = time;
      workspace.receive(email -> describe(email, added, message).subject(title).created(created));
      time = time.plus(PACE);
    }
  }

  private static IncomingEmail describe(IncomingEmail email, Row lead, Message message) {
    boolean received = message.type() == 2;
    email
        .from(lead.text("email"))
        .text(message.text())
        .field("ue_type", message.type())
        .field("lead_id", lead.id())
        .field("i_status", lead.get("lt_interest_status"))
        .field("step", message.type() == 3 ? null : "0_0_0");
    return received
        ? email
        : email
            .field("is_unread", 0)
            .field("from_address_email", Seed.MAILBOX)
            .field("to_address_email_list", lead.text("email"));
  }
}
