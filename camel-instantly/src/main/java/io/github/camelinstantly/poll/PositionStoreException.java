package io.github.camelinstantly.poll;

import org.jspecify.annotations.Nullable;

/** A position could not be read or kept; the consumer takes in nothing until it can be. */
public class PositionStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message which store, what is wrong and what to do
   * @param cause what lies behind it
   */
  public PositionStoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
