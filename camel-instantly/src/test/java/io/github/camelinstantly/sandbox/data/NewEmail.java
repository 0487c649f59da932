package io.github.camelinstantly.sandbox.data;

import io.github.camelinstantly.json.Timestamps;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An email that is yet to become a row; what is not said follows from the rest. */
public final class NewEmail {

  /** How far the sender's clock is behind the API's: what is sent is not there at once. */
  private static final int SECONDS_UNDER_WAY = 2;

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
  private @Nullable Instant created;
  private String text = "";
  private @Nullable String html;

  /** A received email that is not read yet. */
  public NewEmail() {
    fields.put("subject", "Re: your email");
    fields.put("ue_type", 2);
    fields.put("is_unread", 1);
  }

  /** The text; the HTML follows from it unless given. */
  public NewEmail text(String plain) {
    text = plain;
    return this;
  }

  /** The HTML. */
  public NewEmail html(String rich) {
    html = rich;
    return this;
  }

  /** Its {@code timestamp_created}, the present time unless given. */
  public NewEmail created(Instant time) {
    created = time;
    return this;
  }

  /** Any field, by its API name; {@code null} leaves it out. */
  public NewEmail field(String name, @Nullable Object value) {
    fields.put(name, value);
    return this;
  }

  /** The row, with an id and a time of creation; not added to the workspace yet. */
  public Row toRow(WorkspaceState workspace) {
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
    email.put("organization_id", WorkspaceState.ID);
    email.put("content_preview", text.lines().findFirst().orElse(""));
    email.put("thread_id", workspace.conversation(lead, mailbox));
    email.putAll(fields);
    return new Row(email);
  }

  private static String asHtml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>");
  }
}
