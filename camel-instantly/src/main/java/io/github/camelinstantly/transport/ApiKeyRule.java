package io.github.camelinstantly.transport;

import io.github.camelinstantly.message.KeyMessages;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a text must be to be sent as an API key. */
public final class ApiKeyRule {

  /** As Spring and Camel write them; behind the name may stand a default value: a key. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?:[$#]\\{|\\{\\{)\\s*\\??(?:env:|sys:)?([\\w.-]{0,60})");

  /** A variable as shells write it, which stands for nothing in a file of properties. */
  private static final Pattern VARIABLE = Pattern.compile("^[$%]([A-Z_][A-Z0-9_]{0,60})%?$");

  private ApiKeyRule() {}

  /**
   * The key without the white space around it, which is easily copied along or ends a file.
   *
   * @param source where it is from, as {@link KeyMessages} says it
   * @param key what was given
   * @throws IllegalArgumentException if it cannot be a key; its value is not in the message
   */
  public static String check(String source, @Nullable String key) {
    if (key == null || key.isBlank()) {
      throw new IllegalArgumentException(KeyMessages.blank(source));
    }
    String stripped = key.strip();
    Optional<String> placeholder = placeholder(stripped);
    if (placeholder.isPresent()) {
      throw new IllegalArgumentException(KeyMessages.placeholder(source, placeholder.get()));
    }
    if (stripped.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      throw new IllegalArgumentException(KeyMessages.whiteSpace(source));
    }
    // a control character in it could end the header and begin another one
    if (!stripped.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException(KeyMessages.malformed(source));
    }
    return stripped;
  }

  private static Optional<String> placeholder(String key) {
    return Stream.of(PLACEHOLDER, VARIABLE)
        .map(pattern -> pattern.matcher(key))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }
}
