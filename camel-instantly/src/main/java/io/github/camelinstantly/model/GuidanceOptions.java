package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an inbox manager writes (API facts: ai-guidance). */
public final class GuidanceOptions extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public GuidanceOptions(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /**
   * In which tone: {@code friendly}, {@code neutral}, {@code matter_of_fact}, {@code professional}
   * or {@code humorous}.
   */
  public @Nullable String tone() {
    return textOf("tone");
  }

  /** At what length: {@code concise}, {@code standard} or {@code thorough}. */
  public @Nullable String length() {
    return textOf("length");
  }
}
