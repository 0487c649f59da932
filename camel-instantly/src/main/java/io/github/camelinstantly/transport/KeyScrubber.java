package io.github.camelinstantly.transport;

import io.github.camelinstantly.message.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Takes the API key out of what a server sends back, so that it reaches no message, exception or
 * log: as it is, escaped, in Base64 (alone or behind {@code Bearer}) and in hexadecimal digits.
 */
final class KeyScrubber {

  private static final String INSTEAD = "xxxxxx";

  /** The digits of a shorter one are found in any text. */
  private static final int LEAST_ENCODED = 8;

  private final String key;
  private final List<String> encoded = new ArrayList<>();
  private final String hex;

  KeyScrubber(String key) {
    this.key = key;
    this.hex = HexFormat.of().formatHex(key.getBytes(StandardCharsets.US_ASCII));
    // what stands before the key shifts its digits by none, one or two of three bytes
    for (int shift = 0; shift < 3 && key.length() >= LEAST_ENCODED; shift++) {
      byte[] bytes = (" ".repeat(shift) + key).getBytes(StandardCharsets.US_ASCII);
      String digits =
          Base64.getEncoder()
              .encodeToString(bytes)
              .substring((shift * 8 + 5) / 6, bytes.length * 8 / 6);
      encoded.add(digits);
      encoded.add(digits.replace('+', '-').replace('/', '_'));
    }
  }

  /** The text without the key; the same one if it is not in there. */
  String scrub(String text) {
    if (text.length() < key.length()) {
      // no form of it is shorter than it is
      return text;
    }
    String clean = without(text, key, false);
    for (String digits : encoded) {
      clean = without(clean, digits, false);
    }
    return without(clean, hex, true);
  }

  /**
   * A failure without the key, and without characters that could forge a line of a log: HttpClient
   * quotes the lines that it cannot parse.
   */
  IOException scrub(IOException failure) {
    boolean isClean =
        Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
            .map(cause -> String.valueOf(cause.getMessage()))
            .allMatch(message -> Quoted.isPlain(message) && scrub(message).equals(message));
    if (isClean) {
      return failure;
    }
    IOException clean =
        new IOException(Quoted.cause(new IOException(scrub(String.valueOf(failure.getMessage())))));
    clean.setStackTrace(failure.getStackTrace());
    return clean;
  }

  private static String without(String text, String word, boolean anyCase) {
    EscapedText escaped = new EscapedText(text);
    StringBuilder clean = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = escaped.endOf(word, i, anyCase);
      if (end >= 0) {
        clean.append(text, copied, i).append(INSTEAD);
        copied = end;
        i = end - 1;
      }
    }
    return copied == 0 ? text : clean.append(text, copied, text.length()).toString();
  }
}
