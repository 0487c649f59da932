package io.github.camelinstantly.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelinstantly.message.BodyMessages;
import io.github.camelinstantly.message.Quoted;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that is meant as JSON: it begins with a brace or bracket, after blanks, a byte order mark,
 * or the fence that language models put round what they write.
 */
public final class StructuredText {

  private static final int MAX_PROBLEM = 200;

  private static final Pattern FENCE = Pattern.compile("`{3,}[\\w+-]*");

  private static final Pattern JSON_FENCE = Pattern.compile("`{3}json", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final int start;
  private final int end;

  private StructuredText(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The text if it is meant as JSON, right or wrong; empty if it is anything else. */
  public static Optional<StructuredText> of(String text) {
    int start = afterBlanks(text, 0);
    Matcher fence = FENCE.matcher(text).region(start, text.length());
    boolean fenced = fence.lookingAt();
    int inner = fenced ? afterBlanks(text, fence.end()) : start;
    if (inner < text.length() && (text.charAt(inner) == '{' || text.charAt(inner) == '[')) {
      return Optional.of(
          new StructuredText(text, inner, fenced ? beforeFence(text) : text.length()));
    }
    // "Here is the JSON:" and then a fence: it is meant, but not all of it
    Matcher later = JSON_FENCE.matcher(text);
    return later.find()
        ? Optional.of(new StructuredText(text, later.start(), text.length()))
        : Optional.empty();
  }

  /**
   * Reads it; line breaks and other control characters may stand in its texts unescaped, since
   * there is but one thing that they can mean.
   *
   * @throws IOException if it is no JSON, with the place of the fault as message
   */
  public @Nullable Object read() throws IOException {
    try {
      return Json.readLenient(Blanks.strip(text.substring(start, end)));
    } catch (JsonProcessingException e) {
      String problem = Quoted.oneLine(e.getOriginalMessage(), MAX_PROBLEM);
      throw new IOException(located(e.getLocation(), problem), e);
    }
  }

  private String located(@Nullable JsonLocation location, String problem) {
    int line = location == null ? 1 : location.getLineNr();
    int column = location == null ? 1 : location.getColumnNr();
    String before = text.substring(0, start);
    int lastBreak = before.lastIndexOf('\n');
    int linesBefore = (int) before.chars().filter(c -> c == '\n').count();
    return BodyMessages.fault(
        linesBefore + line, line == 1 ? column + start - lastBreak - 1 : column, problem);
  }

  private static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A fence that is not closed changes nothing: the JSON itself must be complete. */
  private static int beforeFence(String text) {
    int end = text.length();
    while (end > 0 && (Blanks.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '`')) {
      end--;
    }
    return end;
  }
}
