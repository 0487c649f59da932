package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.model.EmailType;
import io.github.camelinstantly.model.InstantlyObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The email that a call was to send, to know it again in its thread: by the mailbox, the subject,
 * the words, for a forward the receivers, and by its time. An email does not tell which one it
 * answers (API facts: emails).
 */
final class SentAnswer {

  private final Map<String, ? extends @Nullable Object> request;

  SentAnswer(InstantlyCall call) {
    this.request = call.body() == null ? Map.of() : call.body();
  }

  /** The id of the email that is answered. */
  String answered() {
    return text(request.get("reply_to_uuid"));
  }

  /**
   * Whether an email is the one that was sent.
   *
   * @param notBefore when the call began, by the server's clock
   */
  boolean is(InstantlyObject email, Instant notBefore) {
    boolean isReceived = EmailType.RECEIVED.equals(EmailType.of(email.getOrDefault("ue_type", 0)));
    return !isReceived
        && isSame("eaccount", email)
        && isSame("subject", email)
        && Timestamps.read(text(email.get("timestamp_created")))
            .filter(created -> !created.isBefore(notBefore))
            .isPresent()
        && isToTheSame(email)
        && saysTheSame(email.get("body"));
  }

  private boolean isSame(String field, InstantlyObject email) {
    return text(request.get(field)).strip().equalsIgnoreCase(text(email.get(field)).strip());
  }

  private boolean isToTheSame(InstantlyObject email) {
    String field = "to_address_email_list";
    String receivers = text(email.get(field)).toLowerCase(Locale.ROOT);
    String asked = text(request.get(field)).toLowerCase(Locale.ROOT);
    return Arrays.stream(asked.split(",")).map(String::strip).allMatch(receivers::contains);
  }

  private boolean saysTheSame(@Nullable Object content) {
    Object asked = request.get("body");
    if (part(asked, "text").isBlank() && part(asked, "html").isBlank()) {
      // a forward without words of its own
      return true;
    }
    return begins(MailLines.ofText(part(content, "text")), MailLines.ofText(part(asked, "text")))
        || begins(MailLines.ofHtml(part(content, "html")), MailLines.ofHtml(part(asked, "html")));
  }

  /** A signature and what is quoted may follow. */
  private static boolean begins(String found, String asked) {
    return !asked.isEmpty() && (found.equals(asked) || found.startsWith(asked + "\n"));
  }

  private static String part(@Nullable Object content, String name) {
    return content instanceof Map<?, ?> parts ? text(parts.get(name)) : "";
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
