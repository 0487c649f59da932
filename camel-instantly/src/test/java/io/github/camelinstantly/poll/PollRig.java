package io.github.camelinstantly.poll;

import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.store.MemoryPositionStore;
import io.github.camelinstantly.sandbox.SandboxClock;
import io.github.camelinstantly.source.ItemSource;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.camel.CamelException;

/** Puts together what reads a list, as a consumer does. */
final class PollRig {

  private final ItemSource source;
  private ItemSource sweepSource;
  private PositionStore store = new MemoryPositionStore("test");
  private SandboxClock clock = new SandboxClock();
  private PollSettings settings = PollSettings.defaults();
  private BooleanSupplier allowance = () -> true;
  private String startFrom = "beginning";
  private LongSupplier nanos = () -> nanosOf(clock);
  private DurablePosition durable;

  PollRig(ItemSource source) {
    this.source = source;
    this.sweepSource = source;
  }

  PollRig sweepBy(ItemSource other) {
    sweepSource = other;
    return this;
  }

  PollRig store(PositionStore other) {
    store = other;
    return this;
  }

  PollRig clock(SandboxClock other) {
    clock = other;
    return this;
  }

  PollRig settings(PollSettings other) {
    settings = other;
    return this;
  }

  PollRig lookback(Duration lookback, Duration interval, int maxSeen) {
    return settings(new PollSettings(lookback, interval, maxSeen, 100, 0, false));
  }

  PollRig allowance(BooleanSupplier other) {
    allowance = other;
    return this;
  }

  PollRig startFrom(String other) {
    startFrom = other;
    return this;
  }

  /** A clock that only runs on, if that is to be another than the local one. */
  PollRig nanos(LongSupplier other) {
    nanos = other;
    return this;
  }

  private static long nanosOf(SandboxClock clock) {
    return TimeUnit.MILLISECONDS.toNanos(clock.millis());
  }

  /** The position, once a reader was started. */
  DurablePosition durable() {
    return durable;
  }

  /** A reader as a process that starts has it. */
  ListPoller start(ItemHandler handler) {
    durable = new DurablePosition(store, settings.lookback(), settings.maxSeen());
    ServerClock serverClock = new ServerClock(nanos);
    InitialPosition start = new InitialPosition(source, durable, startFrom, null, serverClock);
    start.open("test");
    try {
      start.beginIfDue();
    } catch (CamelException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return new ListPoller(
        new ListPoller.Sources(source, sweepSource, allowance),
        durable,
        handler,
        settings,
        clock,
        serverClock);
  }
}
