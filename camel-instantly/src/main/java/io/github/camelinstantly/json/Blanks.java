package io.github.camelinstantly.json;

/**
 * What stands round a text without being seen: blanks, also those that do not break, zero-width
 * characters and byte order marks, as spreadsheets, editors and web pages leave them.
 */
public final class Blanks {

  private Blanks() {}

  /** The text without them at its ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether there is nothing to be seen. */
  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(c -> isBlank((char) c));
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
