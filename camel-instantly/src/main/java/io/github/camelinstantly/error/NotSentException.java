package io.github.camelinstantly.error;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request certainly never reached the server: nothing happened there. */
public class NotSentException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what could not be reached
   * @param cause why
   */
  public NotSentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
