package io.github.camelinstantly.producer;

import java.util.stream.Collectors;

/**
 * What of a mail's content meets the eye, line by line: without tags, blank lines and the width of
 * blanks, which change on the way through mail systems.
 */
final class MailLines {

  private MailLines() {}

  static String ofText(String text) {
    return text.lines()
        .map(line -> line.replace('\u00a0', ' ').strip())
        .filter(line -> !line.isEmpty())
        .map(MailLines::singleBlanks)
        .collect(Collectors.joining("\n"));
  }

  /** Each tag ends a line: which ones do so to the eye does not matter when two are compared. */
  static String ofHtml(String html) {
    StringBuilder text = new StringBuilder(html.length());
    boolean inTag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (inTag) {
        inTag = c != '>';
      } else if (c == '<') {
        inTag = true;
        text.append('\n');
      } else {
        text.append(c == '\n' || c == '\r' ? ' ' : c);
      }
    }
    return ofText(
        text.toString()
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&"));
  }

  private static String singleBlanks(String line) {
    StringBuilder single = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      boolean blank = Character.isWhitespace(line.charAt(i));
      if (!blank) {
        single.append(line.charAt(i));
      } else if (single.charAt(single.length() - 1) != ' ') {
        single.append(' ');
      }
    }
    return single.toString();
  }
}
