package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Completion.Stage;
import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyAwaitException;
import io.github.camelinstantly.error.InstantlyJobException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.RateLimitMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One wait for work, from the reply that began it to its end. It looks soon, then with pauses that
 * grow; each look is a call like any other, with a turn in the quotas and retries. Between looks it
 * is on no thread.
 */
final class Awaiting {

  private static final Logger LOG = LoggerFactory.getLogger(Awaiting.class);

  /** New things are to be found within a minute (API facts: sending-emails). */
  static final Duration LAG = Duration.ofMinutes(1);

  private final Setting setting;
  private final InstantlyClient client;
  private final AwaitedWork work;
  private final InstantlyReply first;
  private final long since;
  private final CompletableFuture<InstantlyReply> end = new CompletableFuture<>();
  private volatile Executor executor = Runnable::run;
  private volatile CompletableFuture<Void> pause = CompletableFuture.completedFuture(null);
  private Duration next = AwaitSettings.FIRST_LOOK;
  private int confirmed;

  /**
   * @param setting where and how it waits
   * @param client makes the looks
   * @param work what is waited for
   * @param first the reply that began it
   */
  Awaiting(Setting setting, InstantlyClient client, AwaitedWork work, InstantlyReply first) {
    this.setting = setting;
    this.client = client;
    this.work = work;
    this.first = first;
    this.since = setting.quotas().time().nanos();
  }

  /**
   * Where and how an endpoint waits.
   *
   * @param settings how long and how often
   * @param quotas where the pauses are made
   * @param listener is told how far the work is
   * @param log tells of it now and then
   */
  record Setting(
      AwaitSettings settings, QuotaRegistry quotas, CallListener listener, WaitLog log) {}

  AwaitedWork work() {
    return work;
  }

  /** Completes with the last reply, or with a CamelException. */
  CompletableFuture<InstantlyReply> end() {
    return end;
  }

  /** Takes the first reply, which may be the end already. */
  void begin() {
    try {
      work.begun(first);
      took(first, work.first(first));
    } catch (InstantlyAwaitException e) {
      end.completeExceptionally(e);
    } catch (RuntimeException e) {
      end.completeExceptionally(work.lookFailed(e));
    }
  }

  /** Looks, with this executor, until it is over. */
  void start(Executor place) {
    executor = place;
    Duration timeout = setting.settings().timeout();
    TimeSource.Alarm deadline =
        setting
            .quotas()
            .time()
            .after(timeout, () -> execute(() -> end.completeExceptionally(work.timedOut(timeout))));
    setting.log().begins(this);
    end.whenComplete(
        (reply, failure) -> {
          deadline.cancel();
          pause.cancel(false);
          setting.log().ends(this);
          setting.listener().awaited(work.operation(), outcome(failure), waited());
        });
    lookLater();
  }

  /** Ends the wait. */
  void stop(String reason, @Nullable Throwable cause) {
    end.completeExceptionally(work.stopped(reason, cause));
  }

  /** What is said of it in the log. */
  String told(int others) {
    return work.told(waited(), others);
  }

  private Duration waited() {
    return Duration.ofNanos(setting.quotas().time().nanos() - since);
  }

  private void lookLater() {
    // the last look comes shortly before the end, whatever the interval is
    Duration left = setting.settings().timeout().minus(waited()).minus(AwaitSettings.FIRST_LOOK);
    if (left.isNegative() || left.isZero()) {
      return;
    }
    CompletableFuture<Void> over = setting.quotas().pause(shorter(next, left));
    pause = over;
    next = shorter(next.multipliedBy(2), setting.settings().interval());
    over.whenComplete(
        (done, ended) ->
            execute(ended == null ? this::look : () -> stop(RateLimitMessages.stopping(), ended)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void execute(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // the workers are gone, since the context stops
      stop(RateLimitMessages.stopping(), e);
    }
  }

  private void look() {
    if (end.isDone()) {
      return;
    }
    try {
      client.start(work.look()).whenDone(executor, this::looked);
    } catch (RuntimeException e) {
      end.completeExceptionally(work.lookFailed(e));
    }
  }

  private void looked(@Nullable InstantlyReply reply, @Nullable Throwable failure) {
    if (end.isDone()) {
      return;
    }
    try {
      if (reply != null) {
        took(reply, work.looked(reply));
        lookAgain();
      } else if (failure != null) {
        failed(failure);
      }
    } catch (RuntimeException e) {
      // whatever goes wrong here must not leave the exchange without an end
      end.completeExceptionally(work.lookFailed(e));
    }
  }

  private void lookAgain() {
    LOG.debug("{}: {} is {}", work.operation().id(), work.id(), work.state());
    if (!end.isDone()) {
      lookLater();
    }
  }

  private void took(InstantlyReply reply, Stage stage) {
    setting
        .listener()
        .progressed(work.operation(), String.valueOf(work.id()), work.state(), work.progress());
    confirmed = stage == Stage.DONE ? confirmed + 1 : 0;
    if (stage == Stage.FAILED) {
      end.completeExceptionally(work.failed(null));
    } else if (confirmed >= work.completion().confirmations()) {
      complete(reply);
    }
  }

  private void complete(InstantlyReply reply) {
    if (work.didNothing() && setting.settings().failIfNothingDone()) {
      end.completeExceptionally(work.didNothingFailure());
      return;
    }
    if (work.didNothing()) {
      LOG.warn(work.nothingDone());
    }
    end.complete(work.completion().keepsReply() ? first : reply);
  }

  private void failed(Throwable failure) {
    boolean stops = failure instanceof InstantlyRateLimitException e && e.isBecauseOfStop();
    if (stops) {
      stop(RateLimitMessages.stopping(), failure);
    } else if (failure instanceof InstantlyApiException error) {
      refused(error);
    } else if (failure instanceof IOException
        || failure instanceof InstantlyOutcomeUnknownException) {
      lookAgain();
    } else {
      end.completeExceptionally(work.lookFailed(failure));
    }
  }

  private void refused(InstantlyApiException error) {
    switch (error.getKind()) {
      case RATE_LIMIT, SERVER -> lookAgain();
      case NOT_FOUND -> {
        if (work.isSeen() || waited().compareTo(LAG) > 0) {
          end.completeExceptionally(work.gone(error));
        } else {
          lookAgain();
        }
      }
      case IN_BODY -> {
        // either the work's own failure, or a reply that cannot be read
        if (isFailure(error)) {
          end.completeExceptionally(work.failed(error));
        } else {
          lookAgain();
        }
      }
      default -> end.completeExceptionally(work.lookFailed(error));
    }
  }

  @SuppressWarnings("unchecked")
  private boolean isFailure(InstantlyApiException error) {
    try {
      return Json.read(error.getResponseBody()) instanceof Map<?, ?> fields
          && work.observe(new InstantlyObject((Map<String, @Nullable Object>) fields))
              == Stage.FAILED;
    } catch (IOException e) {
      return false;
    }
  }

  private static String outcome(@Nullable Throwable failure) {
    return failure instanceof InstantlyAwaitException e
        ? e.getReason().name().toLowerCase(Locale.ROOT)
        : failure instanceof InstantlyJobException ? "failed" : "success";
  }
}
