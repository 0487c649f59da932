package io.github.camelinstantly.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Where a call continues after a wait. That is chosen only when the call turns out to have to wait;
 * work that comes before is kept until then.
 */
final class DeferredExecutor implements Executor {

  private final CompletableFuture<Executor> chosen = new CompletableFuture<>();

  @Override
  public void execute(Runnable task) {
    chosen.thenAccept(executor -> run(executor, task));
  }

  private static void run(Executor executor, Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // the workers are gone: without an end the call would be waited for for ever
      task.run();
    }
  }

  void choose(Executor executor) {
    chosen.complete(executor);
  }
}
