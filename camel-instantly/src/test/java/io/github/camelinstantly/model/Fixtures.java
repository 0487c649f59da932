package io.github.camelinstantly.model;

import io.github.camelinstantly.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replies with invented content, as text and as entities. */
public final class Fixtures {

  private Fixtures() {}

  /** The first email of a page under {@code src/test/resources/model}. */
  public static Email firstEmail(String page) throws IOException {
    List<?> items = (List<?>) object(text(page)).get("items");
    return new Email(asObject(items.get(0)));
  }

  public static Map<String, @Nullable Object> object(String json) throws IOException {
    return asObject(Json.read(json));
  }

  public static String text(String file) throws IOException {
    try (InputStream in = Fixtures.class.getResourceAsStream("/model/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> asObject(@Nullable Object value) {
    return (Map<String, @Nullable Object>) value;
  }
}
