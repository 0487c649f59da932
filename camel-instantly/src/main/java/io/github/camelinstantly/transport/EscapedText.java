package io.github.camelinstantly.transport;

import org.jspecify.annotations.Nullable;

/**
 * A text in which any character may be escaped, as in JSON ({@code \}{@code u0073}, {@code \/}),
 * URLs ({@code %73}) and HTML ({@code &#115;}), also in one within the other, and may be followed
 * by invisible ones. Nothing is copied: such a text may be long.
 *
 * @param text the text as it came
 */
record EscapedText(String text) {

  /** An escape may itself be escaped, as in JSON that quotes a URL. */
  private static final int LAYERS = 2;

  /** Enough for any character, and for zeros before it. */
  private static final int MAX_DIGITS = 8;

  /** A character of the text, and where the next one begins. */
  private record Read(int character, int end) {}

  /**
   * Where a word that begins here ends.
   *
   * @param anyCase whether upper and lower case are the same
   * @return -1 if it does not begin here
   */
  int endOf(String word, int start, boolean anyCase) {
    if (!mayBegin(word.charAt(0), text.charAt(start), anyCase)) {
      return -1;
    }
    int at = start;
    for (int i = 0; i < word.length(); i++) {
      Read next = read(at, LAYERS);
      while (i > 0 && next != null && isInvisible(next.character())) {
        next = read(next.end(), LAYERS);
      }
      if (next == null || !isSame(word.charAt(i), next.character(), anyCase)) {
        return -1;
      }
      at = next.end();
    }
    return at;
  }

  private static boolean mayBegin(char wanted, char found, boolean anyCase) {
    return found == '\\' || found == '%' || found == '&' || isSame(wanted, found, anyCase);
  }

  private static boolean isSame(char wanted, int found, boolean anyCase) {
    return wanted == found
        || (anyCase && Character.toLowerCase(wanted) == Character.toLowerCase(found));
  }

  private static boolean isInvisible(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
  }

  private @Nullable Read read(int at, int layers) {
    if (at >= text.length()) {
      return null;
    }
    if (layers == 0) {
      return new Read(text.charAt(at), at + 1);
    }
    Read read = read(at, layers - 1);
    Read unescaped =
        switch (read == null ? 0 : read.character()) {
          case '\\' -> afterBackslash(read.end(), layers - 1);
          case '%' -> number(read.end(), 2, 16, layers - 1);
          case '&' -> entity(read.end(), layers - 1);
          default -> null;
        };
    return unescaped == null ? read : unescaped;
  }

  private @Nullable Read afterBackslash(int at, int layers) {
    Read kind = read(at, layers);
    if (kind == null) {
      return null;
    }
    return switch (kind.character()) {
      case 'u' -> number(kind.end(), 4, 16, layers);
      case 'x' -> number(kind.end(), 2, 16, layers);
      case 'n', 'r', 't', 'b', 'f' -> new Read('\n', kind.end());
      default -> kind;
    };
  }

  /** Exactly so many digits. */
  private @Nullable Read number(int at, int digits, int radix, int layers) {
    int value = 0;
    int end = at;
    for (int i = 0; i < digits; i++) {
      Read read = read(end, layers);
      int digit = read == null ? -1 : Character.digit(read.character(), radix);
      if (digit < 0) {
        return null;
      }
      value = value * radix + digit;
      end = read.end();
    }
    return new Read(value, end);
  }

  private @Nullable Read entity(int at, int layers) {
    Read hash = read(at, layers);
    if (hash == null || hash.character() != '#') {
      return null;
    }
    Read x = read(hash.end(), layers);
    boolean isHex = x != null && (x.character() == 'x' || x.character() == 'X');
    int begin = isHex ? x.end() : hash.end();
    for (int digits = MAX_DIGITS; digits > 0; digits--) {
      Read number = number(begin, digits, isHex ? 16 : 10, layers);
      if (number != null) {
        Read end = read(number.end(), layers);
        boolean isEnded = end != null && end.character() == ';';
        return isEnded ? new Read(number.character(), end.end()) : number;
      }
    }
    return null;
  }
}
