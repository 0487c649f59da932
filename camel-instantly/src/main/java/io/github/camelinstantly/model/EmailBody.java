package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of an email: plain text, HTML, or both (API facts: emails). Received content includes
 * what it quotes.
 */
public final class EmailBody extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public EmailBody(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** As plain text, with newlines. */
  public @Nullable String text() {
    return textOf("text");
  }

  /** As HTML. */
  public @Nullable String html() {
    return textOf("html");
  }
}
