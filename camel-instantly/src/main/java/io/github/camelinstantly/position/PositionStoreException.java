package io.github.camelinstantly.position;

import org.jspecify.annotations.Nullable;

/** A position could not be read or kept; the consumer reads nothing new until it can be. */
public class PositionStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean temporary;

  /**
   * @param message which store, what is wrong and what to do
   * @param cause what lies behind it
   */
  public PositionStoreException(String message, @Nullable Throwable cause) {
    this(message, cause, false);
  }

  private PositionStoreException(String message, @Nullable Throwable cause, boolean temporary) {
    super(message, cause);
    this.temporary = temporary;
  }

  /** A failure that may pass by itself: a consumer starts in spite of it, and tries again. */
  public static PositionStoreException temporary(String message, Throwable cause) {
    return new PositionStoreException(message, cause, true);
  }

  /** Whether it may pass by itself, as when a database is down. */
  public boolean isTemporary() {
    return temporary;
  }
}
