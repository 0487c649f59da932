package io.github.camelinstantly.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelinstantly.message.BodyMessages;
import io.github.camelinstantly.message.Quoted;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The values of a JSON array, or values one after the other as in NDJSON, read as they are asked
 * for. {@code hasNext} and {@code next} throw an {@link UncheckedIOException} with the place of the
 * fault if the text is no JSON, or ends too early.
 */
public final class JsonRows implements Iterator<@Nullable Object>, Closeable {

  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private static final int MAX_PROBLEM = 200;

  private final JsonParser parser;
  private boolean begun;
  private boolean inArray;
  private boolean atValue;
  private boolean ended;

  private JsonRows(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Values in UTF-8, -16 or -32.
   *
   * @throws IOException if the stream cannot be read
   */
  public static JsonRows of(InputStream json) throws IOException {
    return new JsonRows(Json.parser(json));
  }

  /**
   * Values as text.
   *
   * @throws IOException if the text cannot be read
   */
  public static JsonRows of(Reader json) throws IOException {
    PushbackReader text = new PushbackReader(json);
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return new JsonRows(Json.parser(text));
  }

  @Override
  public boolean hasNext() {
    if (!atValue && !ended) {
      try {
        advance();
      } catch (IOException e) {
        ended = true;
        throw located(e);
      }
    }
    return !ended;
  }

  private void advance() throws IOException {
    JsonToken token = parser.nextToken();
    if (!begun) {
      begun = true;
      inArray = token == JsonToken.START_ARRAY;
      token = inArray ? parser.nextToken() : token;
    }
    if (inArray && token == JsonToken.END_ARRAY) {
      inArray = false;
      ended = true;
      if (parser.nextToken() != null) {
        throw new IOException(BodyMessages.afterArray());
      }
    } else if (token == null) {
      ended = true;
    } else {
      atValue = true;
    }
  }

  @Override
  public @Nullable Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      atValue = false;
      return Json.read(parser);
    } catch (IOException e) {
      ended = true;
      throw located(e);
    }
  }

  private static UncheckedIOException located(IOException e) {
    if (e instanceof JsonProcessingException problem && problem.getLocation() != null) {
      String text = Quoted.oneLine(problem.getOriginalMessage(), MAX_PROBLEM);
      int line = problem.getLocation().getLineNr();
      return new UncheckedIOException(
          new IOException(
              BodyMessages.fault(line, problem.getLocation().getColumnNr(), text), problem));
    }
    return new UncheckedIOException(e);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
