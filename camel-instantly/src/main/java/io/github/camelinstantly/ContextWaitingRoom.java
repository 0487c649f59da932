package io.github.camelinstantly;

import io.github.camelinstantly.client.pacing.SystemTime;
import io.github.camelinstantly.client.pacing.WaitingRoom;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.VetoCamelContextStartException;
import org.apache.camel.support.LifecycleStrategySupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one {@link WaitingRoom} of a CamelContext: open while the context runs, closed as soon
 * as it begins to stop, so that an exchange that waits for its turn does not hold up the stop.
 */
final class ContextWaitingRoom extends LifecycleStrategySupport {

  private final CamelContext context;
  private final WaitingRoom room;
  private @Nullable ScheduledExecutorService timer;

  private ContextWaitingRoom(CamelContext context) {
    this.context = context;
    this.room = new WaitingRoom(new SystemTime(this::timer));
  }

  /** The room of a context, made on first use and opened again if the context starts again. */
  static WaitingRoom of(CamelContext context) {
    ExtendedCamelContext extension = context.getCamelContextExtension();
    WaitingRoom room = extension.getContextPlugin(WaitingRoom.class);
    if (room == null) {
      ContextWaitingRoom keeper = new ContextWaitingRoom(context);
      room = keeper.room;
      extension.addContextPlugin(WaitingRoom.class, room);
      context.addLifecycleStrategy(keeper);
    }
    return room;
  }

  @Override
  public void onContextStarting(CamelContext started) throws VetoCamelContextStartException {
    room.open();
  }

  @Override
  public void onContextStopping(CamelContext stopped) {
    // not under the lock: who waits holds the lock of its budget, and may want the timer
    room.close();
    synchronized (this) {
      if (timer != null) {
        context.getExecutorServiceManager().shutdownNow(timer);
      }
    }
  }

  private synchronized ScheduledExecutorService timer() {
    if (room.isClosed()) {
      throw new RejectedExecutionException();
    }
    if (timer == null || timer.isShutdown()) {
      timer =
          context
              .getExecutorServiceManager()
              .newSingleThreadScheduledExecutor(context, "InstantlyTimer");
    }
    return timer;
  }
}
