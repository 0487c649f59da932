package io.github.camelinstantly.transport;

import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.message.CallMessages;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Bounds one attempt from the lease of a connection to the last byte of the reply. A socket timeout
 * alone does not: a server that sends a byte now and then would hold the caller for ever.
 */
public final class DeadlineTransport implements Transport {

  /** Clients of the live API give the slow calls 90 to 120 seconds (API facts: slow-calls). */
  private static final int SLOW_FACTOR = 3;

  private final Transport next;
  private final Duration callTimeout;
  private final ScheduledExecutorService scheduler;

  /**
   * @param next makes the attempt
   * @param callTimeout the bound, three times as long for slow operations
   * @param scheduler ends attempts that take longer
   */
  public DeadlineTransport(
      Transport next, Duration callTimeout, ScheduledExecutorService scheduler) {
    this.next = next;
    this.callTimeout = callTimeout;
    this.scheduler = scheduler;
  }

  @Override
  public TransportReply send(TransportRequest request) throws IOException {
    Duration timeout =
        request.operation().slow() ? callTimeout.multipliedBy(SLOW_FACTOR) : callTimeout;
    ScheduledFuture<?> deadline =
        scheduler.schedule(request.abort()::abort, timeout.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return next.send(request);
    } catch (NotSentException e) {
      // the deadline may have ended the wait for a connection: that nothing was sent is worth more
      throw e;
    } catch (IOException e) {
      if (request.abort().isAborted()) {
        throw overdue(request, timeout, e);
      }
      throw e;
    } finally {
      deadline.cancel(false);
    }
  }

  private static SocketTimeoutException overdue(
      TransportRequest request, Duration timeout, IOException cause) {
    SocketTimeoutException exception =
        new SocketTimeoutException(CallMessages.overdue(request.operation().id(), timeout));
    exception.initCause(cause);
    return exception;
  }
}
