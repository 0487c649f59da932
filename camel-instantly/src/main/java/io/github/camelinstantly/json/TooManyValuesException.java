package io.github.camelinstantly.json;

import java.io.IOException;

/** A JSON text holds more values than the reader has room for, however short the text is. */
public final class TooManyValuesException extends IOException {

  private static final long serialVersionUID = 1L;

  TooManyValuesException(long maxValues) {
    super("more than " + maxValues + " values");
  }
}
