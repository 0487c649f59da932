package io.github.camelinstantly.transport;

import java.util.concurrent.atomic.AtomicReference;

/** Ends a request that runs on another thread; once given, the signal stays. */
public final class AbortSignal {

  private static final Runnable NOTHING = () -> {};
  private static final Runnable ABORTED = () -> {};

  private final AtomicReference<Runnable> action = new AtomicReference<>(NOTHING);

  /** Sets what ends the request; runs it at once if the signal was given before. */
  public void onAbort(Runnable abort) {
    if (!action.compareAndSet(NOTHING, abort)) {
      abort.run();
    }
  }

  /** Ends the request. */
  public void abort() {
    action.getAndSet(ABORTED).run();
  }

  /** Whether the signal was given. */
  public boolean isAborted() {
    return action.get() == ABORTED;
  }
}
