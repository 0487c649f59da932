package io.github.camelinstantly.poll;

import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.camel.CamelException;

/** Puts together what reads a list, as a consumer does. */
final class PollRig {

  private final RowSource source;
  private RowSource sweepSource;
  private PositionStore store = new MemoryPositionStore("test");
  private SandboxClock clock = new SandboxClock();
  private PollSettings settings = PollSettings.defaults();
  private BooleanSupplier allowance = () -> true;
  private String startFrom = "beginning";
  private PositionKeeper keeper;

  PollRig(RowSource source) {
    this.source = source;
    this.sweepSource = source;
  }

  PollRig sweepBy(RowSource other) {
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

  /** The position, once a reader was started. */
  PositionKeeper keeper() {
    return keeper;
  }

  /** A reader as a process that starts has it. */
  RowReader start(RowHandler handler) {
    keeper = new PositionKeeper(store, settings);
    PositionStart start = new PositionStart(source, keeper, startFrom, null);
    start.open("test");
    try {
      start.beginIfDue();
    } catch (CamelException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return new RowReader(
        new RowReader.Sources(source, sweepSource, allowance), keeper, handler, settings, clock);
  }
}
