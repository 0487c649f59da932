package io.github.camelinstantly.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds its way in JSON that need not be right inside, by quotes and brackets only.
 *
 * @param text the JSON
 */
public record JsonScanner(String text) {

  /** Where the value of a field of the outermost object begins; -1 if there is none. */
  public int valueOf(String name) {
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        int end = endOfString(i);
        int value = depth == 1 ? afterColon(end) : -1;
        if (value >= 0 && text.substring(i + 1, end - 1).equals(name)) {
          return value;
        }
        i = end;
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        i++;
      }
    }
    return -1;
  }

  /**
   * The text of a field of the outermost object; {@code null} if it has none, or one with escapes.
   */
  public @Nullable String textOf(String name) {
    int start = valueOf(name);
    if (start < 0 || text.charAt(start) != '"') {
      return null;
    }
    String value = text.substring(start + 1, endOfString(start) - 1);
    return value.isBlank() || value.contains("\\") ? null : value;
  }

  /** Where a value ends; -1 if it does not. */
  public int endOf(int start) {
    int depth = 0;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        i = endOfString(i);
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        i++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The elements of an array that begins here and ends; no more than so many of them. */
  public List<String> elements(int start, int limit) {
    List<String> elements = new ArrayList<>();
    int end = endOf(start) - 1;
    int from = start + 1;
    int i = from;
    while (i <= end && elements.size() < limit) {
      char c = i == end ? ',' : text.charAt(i);
      if (c == ',') {
        String element = text.substring(from, i).strip();
        if (!element.isEmpty()) {
          elements.add(element);
        }
        from = i + 1;
        i++;
      } else if (c == '"' || c == '{' || c == '[') {
        i = c == '"' ? endOfString(i) : endOf(i);
      } else {
        i++;
      }
    }
    return elements;
  }

  private int endOfString(int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }

  private int afterColon(int end) {
    int i = afterBlanks(end);
    return i < text.length() && text.charAt(i) == ':' && afterBlanks(i + 1) < text.length()
        ? afterBlanks(i + 1)
        : -1;
  }

  private int afterBlanks(int start) {
    int i = start;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
