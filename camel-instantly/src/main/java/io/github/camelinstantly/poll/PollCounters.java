package io.github.camelinstantly.poll;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a consumer does. */
final class PollCounters {

  private final LongAdder claimed = new LongAdder();
  private final LongAdder duplicates = new LongAdder();
  private final LongAdder late = new LongAdder();
  private final LongAdder beyondLookback = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder parked = new LongAdder();
  private final LongAdder tailPages = new LongAdder();
  private final LongAdder sweepPages = new LongAdder();
  private final LongAdder sweepsBegun = new LongAdder();
  private final LongAdder sweepsEnded = new LongAdder();

  void claimed(int items) {
    claimed.add(items);
  }

  void duplicate() {
    duplicates.increment();
  }

  void late(int items) {
    late.add(items);
  }

  void beyondLookback() {
    beyondLookback.increment();
  }

  void failed() {
    failed.increment();
  }

  void parked() {
    parked.increment();
  }

  void tailPage() {
    tailPages.increment();
  }

  void sweepPage() {
    sweepPages.increment();
  }

  void sweepBegan() {
    sweepsBegun.increment();
  }

  void sweepEnded() {
    sweepsEnded.increment();
  }

  PollStatus.Counts counts() {
    return new PollStatus.Counts(
        claimed.sum(),
        late.sum(),
        beyondLookback.sum(),
        duplicates.sum(),
        failed.sum(),
        parked.sum(),
        tailPages.sum(),
        sweepPages.sum(),
        sweepsBegun.sum(),
        sweepsEnded.sum());
  }
}
