package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for an email whose answer was lost in the thread where it must be, several times, since it
 * is there within a minute (API facts: sending-emails). Holds no thread while it waits.
 */
final class AnswerLookup {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerLookup.class);

  /** Few looks, because they draw on the small quota for lists; the last is after a minute. */
  static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(14), Duration.ofSeconds(50));

  /** What another look may not meet; a key without the scope to read will not gain it. */
  private static final Set<InstantlyErrorKind> PASSING =
      Set.of(InstantlyErrorKind.RATE_LIMIT, InstantlyErrorKind.SERVER, InstantlyErrorKind.IN_BODY);

  private static final String MAX_PAGE = "100";

  private final InstantlyClient client;
  private final QuotaRegistry quotas;
  private final SentAnswer sent;
  private final long since;
  private final Executor executor;
  private final Predicate<String> claims;
  private final CompletableFuture<Optional<InstantlyObject>> found = new CompletableFuture<>();
  private @Nullable String thread;
  private int looks;

  /**
   * @param sent what is looked for
   * @param since when the call began, by the clock of the quotas
   * @param thread the thread where it must be; {@code null} if that is not known yet
   * @param executor does the work between the waits
   * @param claims whether an email with this id can be taken for this call's
   */
  AnswerLookup(
      InstantlyClient client,
      QuotaRegistry quotas,
      SentAnswer sent,
      long since,
      @Nullable String thread,
      Executor executor,
      Predicate<String> claims) {
    this.client = client;
    this.quotas = quotas;
    this.sent = sent;
    this.since = since;
    this.thread = thread;
    this.executor = executor;
    this.claims = claims;
  }

  /** Completes with the email, or empty if it does not show up. */
  CompletableFuture<Optional<InstantlyObject>> start() {
    lookLater();
    return found;
  }

  private void lookLater() {
    if (looks == PAUSES.size()) {
      found.complete(Optional.empty());
      return;
    }
    quotas.pause(PAUSES.get(looks++)).whenComplete((done, ended) -> goOn(ended == null));
  }

  private void goOn(boolean looking) {
    try {
      executor.execute(looking ? this::look : () -> found.complete(Optional.empty()));
    } catch (RejectedExecutionException e) {
      // the workers are gone, since the context stops
      found.complete(Optional.empty());
    }
  }

  private void look() {
    if (found.isDone()) {
      return;
    }
    if (thread == null) {
      call("get", Map.of("id", sent.answered()), this::takeThread);
    } else {
      call("list", Map.of("search", "thread:" + thread, "limit", MAX_PAGE), this::takeList);
    }
  }

  private void call(
      String operation,
      Map<String, Object> arguments,
      BiConsumer<@Nullable InstantlyReply, @Nullable Throwable> then) {
    try {
      client
          .start(InstantlyCall.of(OperationTable.operation("emails", operation), arguments))
          .whenDone(executor, guarded(then));
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  /** Whatever goes wrong here must not leave the exchange without an end. */
  private BiConsumer<@Nullable InstantlyReply, @Nullable Throwable> guarded(
      BiConsumer<@Nullable InstantlyReply, @Nullable Throwable> then) {
    return (reply, failure) -> {
      try {
        then.accept(reply, failure);
      } catch (RuntimeException e) {
        fail(e);
      }
    };
  }

  private void fail(RuntimeException e) {
    LOG.warn(CallMessages.lookupFailed(e), e);
    found.complete(Optional.empty());
  }

  private void lookAgain(@Nullable Throwable failure) {
    LOG.debug("The thread of {} cannot be read", sent.answered(), failure);
    if (failure instanceof InstantlyApiException refused && !PASSING.contains(refused.getKind())) {
      found.complete(Optional.empty());
    } else {
      lookLater();
    }
  }

  private void takeThread(@Nullable InstantlyReply reply, @Nullable Throwable failure) {
    if (reply != null && reply.body() instanceof InstantlyObject answered) {
      Object id = answered.get("thread_id");
      thread = id == null ? null : id.toString();
    }
    if (thread == null) {
      lookAgain(failure);
    } else {
      look();
    }
  }

  private void takeList(@Nullable InstantlyReply reply, @Nullable Throwable failure) {
    Instant date = reply == null ? null : reply.serverDate();
    if (reply == null || date == null) {
      lookAgain(failure);
      return;
    }
    Instant notBefore = date.minusNanos(quotas.time().nanos() - since);
    Optional<InstantlyObject> answer =
        reply.page().stream()
            .filter(email -> sent.is(email, notBefore))
            .filter(email -> claims.test(String.valueOf(email.get("id"))))
            .findFirst();
    if (answer.isPresent()) {
      found.complete(answer);
    } else {
      lookLater();
    }
  }
}
