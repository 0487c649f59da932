package io.github.camelinstantly.sandbox.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lead's {@code payload}: the core fields under other names, and the custom variables. */
final class Payload {

  private static final Map<String, String> CORE =
      Map.of(
          "first_name", "firstName",
          "last_name", "lastName",
          "company_name", "companyName",
          "job_title", "jobTitle",
          "website", "website",
          "phone", "phone",
          "personalization", "personalization");

  private Payload() {}

  static Map<String, Object> of(Map<String, ? extends @Nullable Object> lead) {
    Map<String, Object> payload = new LinkedHashMap<>();
    CORE.forEach(
        (name, shown) -> {
          Object value = lead.get(name);
          if (value != null) {
            payload.put(shown, value);
          }
        });
    if (lead.get("custom_variables") instanceof Map<?, ?> variables) {
      variables.forEach((name, value) -> payload.put(String.valueOf(name), value));
    }
    return payload;
  }
}
