package io.github.camelinstantly.producer;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.request.EmailText;
import io.github.camelinstantly.model.request.SubjectLine;
import io.github.camelinstantly.producer.BodyReader.Body;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * Completes {@code emails/reply} and {@code emails/forward} in a route that began with an email:
 * what the body lacks comes from that email's headers, unless the body names another email.
 */
final class ReplyDefaults {

  private ReplyDefaults() {}

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
      properties.put("body", EmailText.plain(text.toString()).toMap());
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
            : operation.name().equals("reply")
                ? SubjectLine.answer(subject)
                : SubjectLine.forward(subject));
  }

  private static void putIfAbsent(
      Map<String, @Nullable Object> properties, String name, @Nullable String value) {
    if (value != null && properties.get(name) == null) {
      properties.put(name, value);
    }
  }
}
