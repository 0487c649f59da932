package io.github.camelinstantly.error;

import java.io.IOException;

/** A reply is larger than {@code maxReplySize}, or than what the heap has room for. */
public class ReplyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what was too large, and the bound
   */
  public ReplyTooLargeException(String message) {
    super(message);
  }
}
