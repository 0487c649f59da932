package io.github.camelinstantly.sandbox.data;

import io.github.camelinstantly.json.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A received email made up from its place in a batch when it is asked for, some 500 bytes long. */
final class GeneratedEmail implements Entry {

  private static final String[] FIELDS = {
    "id",
    "timestamp_created",
    "timestamp_email",
    "message_id",
    "subject",
    "to_address_email_list",
    "body",
    "organization_id",
    "eaccount",
    "lead",
    "campaign_id",
    "ue_type",
    "is_unread",
    "thread_id"
  };

  private final EmailBatch batch;
  private final int index;
  private @Nullable EmailKey key;
  private @Nullable String created;

  GeneratedEmail(EmailBatch batch, int index) {
    this.batch = batch;
    this.index = index;
  }

  EmailKey key() {
    EmailKey place = key;
    if (place == null) {
      place = batch.key(index);
      key = place;
    }
    return place;
  }

  private String created() {
    String time = created;
    if (time == null) {
      time = Timestamps.write(Instant.ofEpochMilli(batch.millis(index)));
      created = time;
    }
    return time;
  }

  @Override
  public String id() {
    return key().id();
  }

  @Override
  public @Nullable Object get(String field) {
    return switch (field) {
      case "id" -> id();
      case "timestamp_created", "timestamp_email" -> created();
      case "message_id" -> "<" + batch.number() + "." + index + "@mail.example>";
      case "subject" -> "Re: Question " + index;
      case "to_address_email_list", "eaccount" -> batch.mailbox();
      case "body" -> Map.of("text", "Answer number " + index);
      case "organization_id" -> WorkspaceState.ID;
      case "lead" -> "lead" + index + "@batch" + batch.number() + ".example";
      case "campaign_id" -> batch.campaign();
      case "ue_type" -> 2;
      case "is_unread" -> 1;
      case "thread_id" -> "ac-batch-" + batch.number() + "-" + index;
      default -> null;
    };
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String field : FIELDS) {
      Object value = get(field);
      if (value != null) {
        fields.put(field, value);
      }
    }
    return fields;
  }

  /** Written by hand, since a load test asks for millions: no value here needs escaping. */
  @Override
  public byte[] json() {
    StringBuilder json = new StringBuilder(600);
    for (String field : FIELDS) {
      Object value = get(field);
      if (value != null) {
        json.append(json.isEmpty() ? "{\"" : ",\"").append(field).append("\":");
        write(json, value);
      }
    }
    return json.append('}').toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void write(StringBuilder json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.append("{\"text\":\"").append(map.get("text")).append("\"}");
    } else if (value instanceof Number) {
      json.append(value);
    } else {
      json.append('"').append(value).append('"');
    }
  }
}
