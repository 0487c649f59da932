package io.github.camelinstantly.producer;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.json.StructuredText;
import io.github.camelinstantly.message.BodyMessages;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.request.EmailText;
import io.github.camelinstantly.model.request.SubjectLine;
import io.github.camelinstantly.producer.BodyReader.Body;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
      throw new IllegalArgumentException(BodyMessages.emailAsAnswer(operation.id()));
    }
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    if (body.properties() != null) {
      properties.putAll(body.properties());
    }
    if (body.text() != null) {
      properties.put("body", EmailText.plain(body.plainText(operation)).toMap());
    } else if (properties.get("body") instanceof CharSequence text) {
      properties.put("body", emailBody(operation, text.toString()));
    }
    complete(properties, operation, message);
    return properties;
  }

  /** A text that is an object is one: nobody writes JSON to a lead. */
  private static Map<?, ?> emailBody(Operation operation, String text) {
    Optional<StructuredText> structure = StructuredText.of(text);
    if (structure.isEmpty()) {
      return EmailText.plain(text).toMap();
    }
    String problem = BodyMessages.noObject();
    try {
      if (structure.get().read() instanceof Map<?, ?> body) {
        return body;
      }
    } catch (IOException e) {
      problem = e.getMessage();
    }
    throw new IllegalArgumentException(
        BodyMessages.brokenProperty(operation.id(), "body", problem));
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
