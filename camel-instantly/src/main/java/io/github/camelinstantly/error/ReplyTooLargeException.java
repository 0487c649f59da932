package io.github.camelinstantly.error;

import java.io.IOException;

/**
 * A reply is larger than {@code maxReplySize}, has more values than the heap has room for, or has a
 * head without end.
 */
public class ReplyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what was too large, and the bound
   */
  public ReplyTooLargeException(String message) {
    super(message);
  }
}
