package io.github.camelinstantly.producer;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.client.CallerThreadExecutor;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer or a forward whose reply was lost: before that is reported, the email is looked for in
 * its thread. If it is there, the call has succeeded; it is never sent again.
 */
public final class AnswerRecovery implements CallStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerRecovery.class);

  /** Far more than are sent in the time that a lookup takes. */
  private static final int MAX_KNOWN = 10_000;

  private final CallStrategy next;
  private final ReplyMessage replies;
  private final ExchangeWaits waits;
  private final Supplier<QuotaRegistry> quotas;

  /** The ids of emails that a call is known to have sent: they cannot be another call's. */
  private final Set<String> known =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MAX_KNOWN;
                }
              }));

  /**
   * @param next makes the call
   * @param replies puts the email that was found into the message
   * @param waits how exchanges wait
   * @param quotas where lookups wait
   */
  public AnswerRecovery(
      CallStrategy next,
      ReplyMessage replies,
      ExchangeWaits waits,
      Supplier<QuotaRegistry> quotas) {
    this.next = next;
    this.replies = replies;
    this.waits = waits;
    this.quotas = quotas;
  }

  @Override
  public boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback)
      throws CamelException, IOException {
    long since = quotas.get().time().nanos();
    try {
      boolean done =
          next.process(
              client, call, exchange, later -> end(client, call, since, exchange, callback));
      if (done) {
        remember(exchange);
      }
      return done;
    } catch (InstantlyOutcomeUnknownException e) {
      if (waits.leavesThread(exchange)) {
        lookWithoutThread(client, call, since, exchange, e, waits::isOver, callback);
        return false;
      }
      lookOnThisThread(client, call, since, exchange, e);
      return true;
    }
  }

  /** The call is over on a worker. */
  private void end(
      InstantlyClient client,
      InstantlyCall call,
      long since,
      Exchange exchange,
      AsyncCallback callback) {
    if (exchange.getException() instanceof InstantlyOutcomeUnknownException unknown) {
      exchange.setException(null);
      // it had a place when it waited for its turn, so these cannot become many
      lookWithoutThread(client, call, since, exchange, unknown, () -> {}, callback);
    } else {
      remember(exchange);
      callback.done(false);
    }
  }

  private void remember(Exchange exchange) {
    if (exchange.getMessage().getBody() instanceof InstantlyObject email) {
      known.add(String.valueOf(email.get("id")));
    }
  }

  private void lookWithoutThread(
      InstantlyClient client,
      InstantlyCall call,
      long since,
      Exchange exchange,
      InstantlyOutcomeUnknownException unknown,
      Runnable over,
      AsyncCallback callback) {
    lookup(client, call, since, exchange, waits.workers().get())
        .start()
        .whenComplete(
            (found, never) -> {
              over.run();
              if (!isRecovered(found, call, exchange)) {
                exchange.setException(unknown);
              }
              callback.done(false);
            });
  }

  private void lookOnThisThread(
      InstantlyClient client,
      InstantlyCall call,
      long since,
      Exchange exchange,
      InstantlyOutcomeUnknownException unknown)
      throws InstantlyOutcomeUnknownException {
    CallerThreadExecutor thread = new CallerThreadExecutor();
    CompletableFuture<Optional<InstantlyObject>> found =
        lookup(client, call, since, exchange, thread).start();
    try {
      thread.workUntil(found);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      found.complete(Optional.empty());
    } finally {
      thread.leave();
    }
    if (!isRecovered(found.join(), call, exchange)) {
      throw unknown;
    }
  }

  private AnswerLookup lookup(
      InstantlyClient client,
      InstantlyCall call,
      long since,
      Exchange exchange,
      Executor executor) {
    SentAnswer sent = new SentAnswer(call);
    Message message = exchange.getMessage();
    String consumed = message.getHeader(InstantlyConstants.EMAIL_ID, String.class);
    String thread =
        sent.answered().equals(consumed)
            ? message.getHeader(InstantlyConstants.EMAIL_THREAD_ID, String.class)
            : null;
    return new AnswerLookup(client, quotas.get(), sent, since, thread, executor, known::add);
  }

  private boolean isRecovered(
      Optional<InstantlyObject> found, InstantlyCall call, Exchange exchange) {
    if (found.isEmpty()) {
      LOG.info(CallMessages.answerNotFound(call.operation().id()));
      return false;
    }
    InstantlyObject email = found.get();
    LOG.info(CallMessages.answerFound(call.operation().id(), String.valueOf(email.get("id"))));
    replies.fill(
        exchange.getMessage(), new InstantlyReply(200, null, null, email, email.toString()));
    exchange.getMessage().setHeader(InstantlyConstants.RECOVERED, true);
    return true;
  }
}
