package io.github.camelinstantly.json;

import io.github.camelinstantly.message.Quoted;
import io.github.camelinstantly.message.ValueMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of single values that are bytes or streams: in UTF-8, and never endless. */
final class TextOf {

  /** Much more than any single value has; what is larger is a file that went astray. */
  private static final int MAX_CHARACTERS = 1 << 20;

  private TextOf() {}

  static String bytes(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new NoPlainFormException("", ValueMessages.noText());
    }
  }

  /** Left as it was if it can be read again, since the exchange may be redelivered. */
  static String stream(InputStream stream) {
    try {
      if (!stream.markSupported()) {
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
      stream.mark(4 * MAX_CHARACTERS);
      String text = read(new InputStreamReader(stream, StandardCharsets.UTF_8));
      stream.reset();
      return text;
    } catch (IOException e) {
      throw new NoPlainFormException("", ValueMessages.unreadable(Quoted.cause(e)));
    }
  }

  /** Left as it was if it can be read again. */
  static String reader(Reader reader) {
    try {
      if (!reader.markSupported()) {
        return read(reader);
      }
      reader.mark(MAX_CHARACTERS + 1);
      String text = read(reader);
      reader.reset();
      return text;
    } catch (IOException e) {
      throw new NoPlainFormException("", ValueMessages.unreadable(Quoted.cause(e)));
    }
  }

  private static String read(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int count = reader.read(buffer);
    while (count >= 0) {
      text.append(buffer, 0, count);
      if (text.length() > MAX_CHARACTERS) {
        throw new NoPlainFormException("", ValueMessages.tooLong(MAX_CHARACTERS));
      }
      count = reader.read(buffer);
    }
    return text.toString();
  }
}
