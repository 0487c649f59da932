package io.github.camelinstantly.transport;

import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.json.TooManyValuesException;
import io.github.camelinstantly.message.CallMessages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads the body of a reply into memory and understands it there, within what the heap has room
 * for: JSON of a few megabytes can take many times that as objects. All bounds are parts of the
 * heap, and of the larger replies only one at a time is read, so that several at once take no more
 * than one.
 */
final class ReplyBody {

  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** With its bytes, texts and objects a reply takes several times this. */
  private static final long MAX_SIZE = HEAP / 16;

  /** A value takes 50 to 170 bytes, so together they are a sixth of the heap at most. */
  private static final long MAX_VALUES = HEAP / 1024;

  /** What an exception carries to its catcher, and what is taken apart item by item. */
  private static final long MAX_UNREADABLE = HEAP / 64;

  /** So many fit into the heap beside each other; any page of the usual items is smaller. */
  private static final int SMALL = (int) Math.min(HEAP / 256, 1 << 24);

  /** An error is told in a few lines; what comes after that is not worth waiting for. */
  private static final int MAX_ERROR = 1 << 16;

  private static final Semaphore LARGE = new Semaphore(1, true);

  private static final int ABORT_CHECK_MILLIS = 50;

  private final TransportRequest request;
  private final long maxSize;
  private final Runnable hangUp;

  /**
   * @param maxReplySize the bound that is configured
   * @param hangUp closes the connection, so that the rest of the reply need not be read
   */
  ReplyBody(TransportRequest request, long maxReplySize, Runnable hangUp) {
    this.request = request;
    this.maxSize = Math.min(maxReplySize, MAX_SIZE);
    this.hangUp = hangUp;
  }

  /** The reply to a call that failed; its text is cut after 64 KB. */
  TransportReply readError(int status, Map<String, String> headers, InputStream content)
      throws IOException {
    byte[] body = content.readNBytes(MAX_ERROR);
    if (body.length == MAX_ERROR) {
      hangUp.run();
    }
    return new TransportReply(status, headers, body);
  }

  /**
   * The reply to a call that succeeded.
   *
   * @throws ReplyTooLargeException if there is no room for it
   */
  TransportReply read(int status, Map<String, String> headers, InputStream content)
      throws IOException {
    byte[] begin = content.readNBytes((int) Math.min(SMALL, maxSize + 1));
    if (begin.length < SMALL) {
      return understood(status, headers, begin);
    }
    takeTurn();
    try {
      return understood(status, headers, readOn(begin, content));
    } finally {
      LARGE.release();
    }
  }

  private byte[] readOn(byte[] begin, InputStream content) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(2 * begin.length);
    body.writeBytes(begin);
    byte[] buffer = new byte[8192];
    for (int count = 0; count >= 0 && body.size() <= maxSize; count = content.read(buffer)) {
      body.write(buffer, 0, count);
    }
    return body.toByteArray();
  }

  private TransportReply understood(int status, Map<String, String> headers, byte[] body)
      throws IOException {
    if (body.length > maxSize) {
      throw tooLarge(CallMessages.replyTooLarge(request.operation().id(), maxSize));
    }
    boolean isJson = request.operation().reply().kind() != Reply.Kind.CSV && body.length > 0;
    ReplyJson json = isJson ? json(body) : ReplyJson.NONE;
    if (isJson && !json.isPresent() && body.length > MAX_UNREADABLE) {
      throw tooLarge(CallMessages.unreadableAndLarge(request.operation().id(), MAX_UNREADABLE));
    }
    return new TransportReply(status, headers, body, json);
  }

  private ReplyJson json(byte[] body) throws IOException {
    try {
      return ReplyJson.of(body, MAX_VALUES, request.abort()::isAborted);
    } catch (TooManyValuesException e) {
      throw tooLarge(CallMessages.tooManyValues(request.operation().id(), MAX_VALUES));
    }
  }

  private ReplyTooLargeException tooLarge(String message) {
    hangUp.run();
    return new ReplyTooLargeException(message);
  }

  private void takeTurn() throws IOException {
    try {
      while (!LARGE.tryAcquire(ABORT_CHECK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (request.abort().isAborted()) {
          throw new InterruptedIOException();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException ended = new InterruptedIOException();
      ended.initCause(e);
      throw ended;
    }
  }
}
