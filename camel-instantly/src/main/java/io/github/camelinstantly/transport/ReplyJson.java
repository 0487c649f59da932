package io.github.camelinstantly.transport;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.TooManyValuesException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a reply is as JSON.
 *
 * @param value the value, read-only
 * @param problem why it is none; {@code null} if it is one
 */
public record ReplyJson(@Nullable Object value, @Nullable IOException problem) {

  /** Nobody asks for it. */
  static final ReplyJson NONE = new ReplyJson(null, new IOException("not read as JSON"));

  static ReplyJson of(byte[] body) {
    try {
      return of(body, Long.MAX_VALUE, () -> false);
    } catch (IOException e) {
      throw new IllegalStateException("there was no bound", e);
    }
  }

  /**
   * Reads it; that it is no JSON is a result too.
   *
   * @throws TooManyValuesException if it has more values than that
   * @throws InterruptedIOException if the reader has given up
   */
  static ReplyJson of(byte[] body, long maxValues, BooleanSupplier isEnded) throws IOException {
    try {
      return new ReplyJson(Json.read(body, maxValues, isEnded), null);
    } catch (TooManyValuesException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      return new ReplyJson(null, e);
    }
  }

  /** Whether it is JSON at all. */
  public boolean isPresent() {
    return problem == null;
  }
}
