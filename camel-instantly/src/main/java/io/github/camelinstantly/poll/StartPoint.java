package io.github.camelinstantly.poll;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.message.PositionMessages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a consumer starts when it has no position.
 *
 * @param kind which of the three ways
 * @param time the time, for {@link Kind#TIME}
 */
public record StartPoint(Kind kind, @Nullable Instant time) {

  /** The ways to start. */
  public enum Kind {
    /** With what comes from now on. */
    NOW,
    /** With the oldest item. */
    BEGINNING,
    /** With the first item at or after a time. */
    TIME
  }

  /**
   * Reads the value of an option.
   *
   * @throws IllegalArgumentException if it is none of the three ways
   */
  public static StartPoint of(String option, String value) {
    return switch (value) {
      case "now" -> new StartPoint(Kind.NOW, null);
      case "beginning" -> new StartPoint(Kind.BEGINNING, null);
      default ->
          Timestamps.read(value)
              .map(time -> new StartPoint(Kind.TIME, time))
              .orElseThrow(
                  () -> new IllegalArgumentException(PositionMessages.wrongStart(option, value)));
    };
  }
}
