package io.github.camelinstantly.client;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Does the work of a call on the thread that waits for its result, so that a caller that blocks
 * needs no second thread.
 */
public final class CallerThreadExecutor implements Executor {

  private static final Runnable DONE = () -> {};

  private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private volatile boolean left;

  @Override
  public void execute(Runnable task) {
    work.add(task);
    if (left) {
      runWhatIsThere();
    }
  }

  /**
   * Works until the result is there.
   *
   * @throws InterruptedException if the thread is interrupted while there is nothing to do
   */
  public void workUntil(CompletableFuture<?> result) throws InterruptedException {
    result.whenComplete((done, failed) -> work.add(DONE));
    while (!result.isDone()) {
      work.take().run();
    }
  }

  /** Nobody works here any more: what still comes, such as a turn to give back, is done at once. */
  public void leave() {
    left = true;
    runWhatIsThere();
  }

  private void runWhatIsThere() {
    for (Runnable task = work.poll(); task != null; task = work.poll()) {
      task.run();
    }
  }
}
