package io.github.camelinstantly.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Ends the reading of a text with too many values, or of one that nobody waits for any more. */
final class BoundedParser extends JsonParserDelegate {

  /** To ask for each token would cost more than to read it. */
  private static final int ASKED_EVERY = 1024;

  private final long maxValues;
  private final BooleanSupplier isEnded;
  private long values;
  private long tokens;

  BoundedParser(JsonParser parser, long maxValues, BooleanSupplier isEnded) {
    super(parser);
    this.maxValues = maxValues;
    this.isEnded = isEnded;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (tokens++ % ASKED_EVERY == 0 && isEnded.getAsBoolean()) {
      throw new InterruptedIOException();
    }
    if (isValue(token) && ++values > maxValues) {
      throw new TooManyValuesException(maxValues);
    }
    return token;
  }

  private static boolean isValue(@Nullable JsonToken token) {
    return token != null && (token.isScalarValue() || token.isStructStart());
  }
}
