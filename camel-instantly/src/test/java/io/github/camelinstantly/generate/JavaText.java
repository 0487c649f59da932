package io.github.camelinstantly.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts as they stand in Java sources. */
final class JavaText {

  private static final int COLUMNS = 100;

  /** Further indentation, {@code + ""}, and the bracket after the last line. */
  private static final int AROUND_A_LINE = 9;

  private JavaText() {}

  /** A String literal that begins on a new line, cut into lines of 100 columns. */
  static String literal(int indentation, String text) {
    String next = "\n" + " ".repeat(indentation + 4) + "+ ";
    return "\n"
        + " ".repeat(indentation)
        + String.join(next, lines(text, COLUMNS - indentation - AROUND_A_LINE));
  }

  private static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    // cut after a blank, which stays with the word before it
    for (String word : text.split("(?<= )")) {
      if (line.length() + word.length() > columns) {
        lines.add(quoted(line.toString()));
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(quoted(line.toString()));
    return lines;
  }

  /** A declaration up to {@code =} and its value, on two lines if they are too long for one. */
  static String assigned(String declaration, String value) {
    String line = declaration + " " + value + ";";
    int indentation = declaration.length() - declaration.stripLeading().length();
    return line.length() <= COLUMNS
        ? line
        : declaration + "\n" + " ".repeat(indentation + 4) + value + ";";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
