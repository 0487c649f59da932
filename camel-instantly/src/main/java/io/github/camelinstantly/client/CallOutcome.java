package io.github.camelinstantly.client;

import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.NotSentException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Names how a call ended, for meters. */
final class CallOutcome {

  private CallOutcome() {}

  static String of(CompletableFuture<?> answer) {
    try {
      answer.join();
      return "success";
    } catch (CompletionException e) {
      return of(e.getCause());
    }
  }

  private static String of(Throwable failure) {
    if (failure instanceof InstantlyApiException error) {
      return error.getKind().name();
    }
    if (failure instanceof InstantlyOutcomeUnknownException) {
      return "unknown";
    }
    return failure instanceof NotSentException ? "not_sent" : "no_answer";
  }
}
