package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Verb;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.message.RateLimitMessages;
import io.github.camelinstantly.ratelimit.RateLimiter;
import io.github.camelinstantly.ratelimit.TimeSource;
import io.github.camelinstantly.transport.TransportReply;
import io.github.camelinstantly.transport.TransportRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call, from its first wait for a turn to its last attempt. Each attempt takes a turn of its
 * own. An attempt runs on the thread that the call is on; while it waits it is on none, and
 * continues where its executor says.
 */
final class RetryingCall {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int NOT_FOUND = 404;

  private final CallPipeline pipeline;
  private final TransportRequest request;
  private final Executor executor;
  private final CallLog log;
  private final CompletableFuture<TransportReply> result = new CompletableFuture<>();
  private int attempts;
  private int retries;
  private Duration waited = Duration.ZERO;
  private boolean answerLost;

  /** How the call ends if there is no further attempt; none before the first, or after a 429. */
  private volatile @Nullable Runnable lastOutcome;

  private volatile CompletableFuture<?> wait = CompletableFuture.completedFuture(null);

  RetryingCall(CallPipeline pipeline, TransportRequest request, Executor executor) {
    this.pipeline = pipeline;
    this.request = request;
    this.executor = executor;
    this.log = new CallLog(pipeline.rateLimit(), request.operation(), pipeline.retry());
  }

  /** Begins; what is completed at once was done on this thread. */
  CompletableFuture<TransportReply> start() {
    takeTurn();
    return result;
  }

  /** Ends the call in the midst of a wait. */
  void giveUp(String reason, @Nullable Throwable cause) {
    Runnable outcome = lastOutcome;
    if (outcome != null) {
      outcome.run();
    } else {
      String operation = request.operation().id();
      String message = RateLimitMessages.gaveUp(operation, waited, reason);
      result.completeExceptionally(
          new InstantlyRateLimitException(operation, waited, message, cause));
    }
    wait.cancel(false);
  }

  /** Ends the present wait, if there is one; the call then ends where it would have gone on. */
  void endWait(CancellationException reason) {
    wait.completeExceptionally(reason);
  }

  private void takeTurn() {
    TimeSource time = pipeline.quotas().time();
    long since = time.nanos();
    CompletableFuture<RateLimiter.Permit> turn = pipeline.acquire(request.operation());
    if (turn.isDone() && !turn.isCompletedExceptionally()) {
      attempt(turn.join());
      return;
    }
    wait = turn;
    TimeSource.Alarm notice = log.waits();
    Duration maxWait = pipeline.maxWait();
    TimeSource.Alarm bound =
        maxWait == null
            ? () -> {}
            : time.after(
                maxWait.minus(waited),
                () -> turn.completeExceptionally(new TimeoutException("rateLimitMaxWait")));
    turn.whenComplete(
        (permit, ended) -> {
          bound.cancel();
          notice.cancel();
          executor.execute(() -> goOn(since, permit, ended));
        });
    if (pipeline.quotas().isClosed()) {
      turn.cancel(false);
    }
  }

  private void goOn(long since, RateLimiter.@Nullable Permit permit, @Nullable Throwable ended) {
    Duration wait = Duration.ofNanos(pipeline.quotas().time().nanos() - since);
    waited = waited.plus(wait);
    log.turnCame(wait, ended);
    pipeline.listener().waitedForQuota(request.operation(), wait);
    if (permit == null && ended != null) {
      giveUp(reason(ended), ended);
    } else if (permit != null && result.isDone()) {
      permit.unused();
    } else if (permit != null) {
      attempt(permit);
    }
  }

  private String reason(Throwable ended) {
    if (ended instanceof TimeoutException && pipeline.maxWait() != null) {
      return RateLimitMessages.overMaxWait(pipeline.maxWait().toMillis());
    }
    if (ended instanceof CancellationException) {
      return ended.getMessage() == null ? RateLimitMessages.stopping() : ended.getMessage();
    }
    return RateLimitMessages.limiterFailed(ended);
  }

  private void attempt(RateLimiter.Permit permit) {
    TransportReply reply;
    log.attempt(++attempts);
    try {
      reply = pipeline.transport().send(request.newAttempt());
    } catch (NotSentException e) {
      permit.unused();
      failed(e);
      return;
    } catch (IOException e) {
      permit.replied();
      answerLost = true;
      failed(e);
      return;
    } catch (RuntimeException | Error e) {
      permit.replied();
      result.completeExceptionally(e);
      return;
    }
    Optional<Duration> retryAfter = pipeline.retryAfter(reply);
    if (reply.status() == TOO_MANY_REQUESTS) {
      permit.rateLimited(retryAfter.orElse(null));
      log.rateLimited(retryAfter.orElse(null));
      rateLimited(reply);
    } else {
      permit.replied();
      replied(reply, retryAfter.orElse(null));
    }
  }

  private void rateLimited(TransportReply reply) {
    Duration maxWait = pipeline.maxWait();
    if (maxWait != null && waited.compareTo(maxWait) >= 0) {
      result.complete(reply);
      return;
    }
    pipeline.listener().rateLimited(request.operation());
    takeTurn();
  }

  private void replied(TransportReply reply, @Nullable Duration retryAfter) {
    Optional<Duration> pause =
        pipeline.retry().after(request.operation(), reply, retries, retryAfter);
    if (pause.isEmpty()) {
      result.complete(answerLost && isDeletedAlready(reply) ? deleted(reply) : reply);
      return;
    }
    answerLost |= RetryPolicy.isFromGateway(reply);
    String why = RateLimitMessages.answeredWith(reply.status());
    retry(pause.get(), why, () -> result.complete(reply));
  }

  private void failed(IOException failure) {
    Optional<Duration> pause = pipeline.retry().after(request.operation(), failure, retries);
    IOException told =
        answerLost && failure instanceof NotSentException ? mayHaveRun(failure) : failure;
    if (pause.isEmpty()) {
      result.completeExceptionally(told);
    } else {
      String why = RateLimitMessages.gotNoAnswer(failure);
      retry(pause.get(), why, () -> result.completeExceptionally(told));
    }
  }

  /** That the last attempt was not sent says nothing of an earlier one that was. */
  private static IOException mayHaveRun(IOException lastFailure) {
    return new IOException(CallMessages.earlierAttemptSent(lastFailure), lastFailure);
  }

  private void retry(Duration pause, String why, Runnable otherwise) {
    retries++;
    log.pauses(pause, retries, why);
    lastOutcome = otherwise;
    pipeline.listener().retried(request.operation());
    CompletableFuture<Void> over = pipeline.quotas().pause(pause);
    wait = over;
    over.whenComplete(
        (done, ended) -> executor.execute(ended == null ? this::goOnAfterPause : otherwise));
  }

  private void goOnAfterPause() {
    if (!result.isDone()) {
      takeTurn();
    }
  }

  /** The first answer to a DELETE was lost: that the thing is gone is what was asked for. */
  private boolean isDeletedAlready(TransportReply reply) {
    return request.operation().verb() == Verb.DELETE
        && reply.status() == NOT_FOUND
        && !ErrorReader.isHtml(reply);
  }

  private static TransportReply deleted(TransportReply reply) {
    return new TransportReply(200, Map.copyOf(reply.headers()), new byte[0]);
  }
}
