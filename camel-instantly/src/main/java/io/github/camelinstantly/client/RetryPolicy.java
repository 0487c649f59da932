package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.transport.TransportReply;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a failed attempt may be made again, and when. What a repetition would change decides
 * (API facts: repeats; the API has no idempotency keys); a budget shared by all calls of a client
 * keeps a server that is down from being called several times as often.
 */
final class RetryPolicy {

  /** Sent by gateways in front of the API, which do not know whether it went on working. */
  private static final Set<Integer> GATEWAY_ERRORS =
      Set.of(502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527);

  private static final int INTERNAL_ERROR = 500;

  private static final int REQUEST_TIMEOUT = 408;

  private static final int TOO_EARLY = 425;

  /** Answers after which a read may go well the next time. */
  private static final Set<Integer> OF_READS = Set.of(INTERNAL_ERROR, REQUEST_TIMEOUT, TOO_EARLY);

  /** Enough for a hundred retries on end. */
  private static final int BUDGET = 500;

  private static final int COST = 5;

  private final int maxRetries;
  private final Duration delay;
  private final Duration maxDelay;
  private final DoubleSupplier random;
  private final AtomicInteger budget = new AtomicInteger(BUDGET);

  /**
   * @param maxRetries how many times a call is made again at most
   * @param delay the bound of the first pause, which doubles with each retry
   * @param maxDelay the bound that it grows to
   * @param random gives numbers from 0 to 1
   */
  RetryPolicy(int maxRetries, Duration delay, Duration maxDelay, DoubleSupplier random) {
    this.maxRetries = maxRetries;
    this.delay = delay;
    this.maxDelay = maxDelay;
    this.random = random;
  }

  /** Whether the answer to a write may be a gateway's, so that its outcome is not known. */
  static boolean isFromGateway(TransportReply reply) {
    boolean edgePage = reply.status() >= INTERNAL_ERROR && ErrorReader.isHtml(reply);
    return GATEWAY_ERRORS.contains(reply.status()) || edgePage;
  }

  /**
   * Whether a reply leaves open what became of a write: a gateway's, one that the request came too
   * slowly, or a failure of the server that the API itself did not put into words.
   */
  static boolean leavesOutcomeOpen(TransportReply reply) {
    return isFromGateway(reply)
        || reply.status() == REQUEST_TIMEOUT
        || (reply.status() >= INTERNAL_ERROR && !ErrorReader.isEnvelope(reply));
  }

  /**
   * The pause before the next attempt after a reply; empty if this was the last one.
   *
   * @param retries how many there were
   * @param retryAfter how long the server asked to wait
   */
  Optional<Duration> after(
      Operation operation, TransportReply reply, int retries, @Nullable Duration retryAfter) {
    boolean again =
        isFromGateway(reply)
            ? operation.repeatability() != Repeatability.ONCE
            : OF_READS.contains(reply.status()) && operation.repeatability() == Repeatability.SAFE;
    if (!again) {
      budget.updateAndGet(left -> Math.min(BUDGET, left + 1));
      return Optional.empty();
    }
    return pause(retries, retryAfter);
  }

  /** The pause before the next attempt after one without a reply. */
  Optional<Duration> after(Operation operation, IOException failure, int retries) {
    // who was interrupted wants an end; a reply that was too large will be so again
    boolean ended =
        failure.getCause() instanceof InterruptedException
            || failure instanceof ReplyTooLargeException;
    boolean again =
        !ended
            && (failure instanceof NotSentException
                || operation.repeatability() != Repeatability.ONCE);
    return again ? pause(retries, null) : Optional.empty();
  }

  private Optional<Duration> pause(int retries, @Nullable Duration retryAfter) {
    if (retries >= maxRetries || !takeFromBudget()) {
      return Optional.empty();
    }
    Duration bound = shorter(delay.multipliedBy(1L << Math.min(retries, 20)), maxDelay);
    Duration jittered = Duration.ofNanos((long) (bound.toNanos() * random.getAsDouble()));
    Duration asked = retryAfter == null ? Duration.ZERO : shorter(retryAfter, maxDelay);
    return Optional.of(jittered.compareTo(asked) > 0 ? jittered : asked);
  }

  private boolean takeFromBudget() {
    int before = budget.getAndUpdate(left -> left >= COST ? left - COST : left);
    return before >= COST;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
