package io.github.camelinstantly;

import io.github.camelinstantly.BodyReader.Body;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.Email;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * Completes {@code emails/reply} and {@code emails/forward} in a route that began with an email:
 * what the body lacks comes from that email's headers, unless the body names another email.
 */
final class ThreadAnswer {

  private ThreadAnswer() {}

  static boolean isAnswer(Operation operation) {
    return operation.resource().equals("emails")
        && (operation.name().equals("reply") || operation.name().equals("forward"));
  }

  static Map<String, @Nullable Object> properties(
      Operation operation, Exchange exchange, Body body) {
    Message message = exchange.getMessage();
    if (message.getBody() instanceof Email) {
      // it would send the lead's own words back to the lead
      throw new IllegalArgumentException(OptionMessages.emailAsAnswer(operation.id()));
    }
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    if (body.properties() != null) {
      properties.putAll(body.properties());
    }
    if (body.text() != null) {
      properties.put("body", body.text());
    }
    if (properties.get("body") instanceof CharSequence text) {
      properties.put("body", content(text.toString()));
    }
    complete(properties, operation, message);
    return properties;
  }

  private static void complete(
      Map<String, @Nullable Object> properties, Operation operation, Message message) {
    String emailId = message.getHeader(InstantlyConstants.EMAIL_ID, String.class);
    Object answered = properties.get("reply_to_uuid");
    if (emailId == null || (answered != null && !answered.equals(emailId))) {
      return;
    }
    putIfAbsent(properties, "reply_to_uuid", emailId);
    putIfAbsent(
        properties, "eaccount", message.getHeader(InstantlyConstants.EMAIL_ACCOUNT, String.class));
    String subject = message.getHeader(InstantlyConstants.EMAIL_SUBJECT, String.class);
    putIfAbsent(
        properties,
        "subject",
        subject == null
            ? null
            : prefixed(operation.name().equals("reply") ? "Re: " : "Fwd: ", subject));
  }

  private static void putIfAbsent(
      Map<String, @Nullable Object> properties, String name, @Nullable String value) {
    if (value != null && properties.get(name) == null) {
      properties.put(name, value);
    }
  }

  private static String prefixed(String prefix, String subject) {
    boolean has =
        subject.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
    return has ? subject : prefix + subject;
  }

  /** Newlines of a text do not survive delivery, breaks of HTML do (facts §4). */
  private static Map<String, Object> content(String text) {
    String html =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("\r\n", "\n")
            .replace("\n", "<br/>");
    return Map.of("text", text, "html", html);
  }
}
