package io.github.camelinstantly.client;

import io.github.camelinstantly.message.RateLimitMessages;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** A call of the client proper. */
final class AsyncCall implements PendingCall {

  private final RetryingCall progress;
  private final DeferredExecutor place;
  private final CompletableFuture<InstantlyReply> answer;

  AsyncCall(
      RetryingCall progress, DeferredExecutor place, CompletableFuture<InstantlyReply> answer) {
    this.progress = progress;
    this.place = place;
    this.answer = answer;
  }

  @Override
  public boolean isDone() {
    return answer.isDone();
  }

  @Override
  public void whenDone(
      Executor workers, BiConsumer<@Nullable InstantlyReply, @Nullable Throwable> done) {
    answer.whenComplete(done);
    place.choose(workers);
  }

  @Override
  public InstantlyReply await() throws CamelException, IOException {
    CallerThreadExecutor thread = new CallerThreadExecutor();
    place.choose(thread);
    try {
      thread.workUntil(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      progress.giveUp(RateLimitMessages.interrupted(), e);
    } finally {
      thread.leave();
    }
    return result();
  }

  private InstantlyReply result() throws CamelException, IOException {
    boolean interrupted = Thread.interrupted();
    try {
      return answer.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("the answer is there", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException unwrapped(Throwable failure) throws CamelException, IOException {
    if (failure instanceof CamelException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    return (IOException) failure;
  }
}
