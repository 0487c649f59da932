package io.github.camelinstantly.poll;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Whole runs of a consumer, hours long by their own time. */
public final class PollSimulation {

  private static final Duration DELAY = Duration.ofMinutes(1);

  private PollSimulation() {}

  /**
   * What came of a run.
   *
   * @param polls how many polls there were
   * @param tailPages pages read at the end of the list
   * @param sweepPages pages read to look back
   * @param sweepsBegun sweeps begun
   * @param sweepsEnded sweeps that came to their end
   * @param furthestBehind how many emails that were not late were left when a poll ended, at the
   *     most
   * @param rateLimited requests answered 429
   * @param lost emails that never came
   * @param duplicates emails that came again
   * @param seconds how long it took
   * @param secondsToLast how long until the last email came
   */
  public record Outcome(
      int polls,
      long tailPages,
      long sweepPages,
      long sweepsBegun,
      long sweepsEnded,
      long furthestBehind,
      long rateLimited,
      long lost,
      long duplicates,
      double seconds,
      double secondsToLast) {}

  /** Emails come in at an even pace, some of them late. */
  public static Outcome steady(long seed, double emailsPerMinute, Duration time) {
    SimulatedInbox inbox = new SimulatedInbox(seed);
    Run run = new Run(inbox);
    inbox.fill(emailsPerMinute, time);
    run.pollFor(time);
    Outcome outcome = run.outcome();
    // what comes late comes still, and is looked for once more
    run.pollFor(Duration.ofHours(1));
    Outcome end = run.outcome();
    return new Outcome(
        outcome.polls(),
        outcome.tailPages(),
        outcome.sweepPages(),
        outcome.sweepsBegun(),
        outcome.sweepsEnded(),
        outcome.furthestBehind(),
        end.rateLimited(),
        end.lost(),
        end.duplicates(),
        outcome.seconds(),
        end.secondsToLast());
  }

  /** A burst at once, and then nothing all night. */
  public static Outcome burstAndSilence(long seed, int emails, Duration night) {
    SimulatedInbox inbox = new SimulatedInbox(seed);
    Run run = new Run(inbox);
    inbox.burst(emails);
    run.pollFor(night);
    return run.outcome();
  }

  /** A backlog that is there at the start is read by one poll. */
  public static Outcome backlog(long seed, int emails) {
    SimulatedInbox inbox = new SimulatedInbox(seed);
    inbox.burst(emails);
    Run run = new Run(inbox);
    run.poll();
    return run.outcome();
  }

  /**
   * A long time in which a part of everything fails: requests, answers, writes of the store,
   * exchanges; and now and then the process crashes.
   */
  public static Outcome rough(long seed, double emailsPerMinute, Duration time, double failing) {
    SimulatedInbox inbox = new SimulatedInbox(seed);
    Random random = new Random(seed);
    CrashingStore store = new CrashingStore(random, 5_000);
    Run run = new Run(inbox, store, random, failing);
    inbox.failSome(failing);
    inbox.fill(emailsPerMinute, time);
    run.pollFor(time);
    inbox.failSome(0);
    run.failSome(0);
    run.pollFor(Duration.ofHours(3));
    return run.outcome();
  }

  /** A consumer, one exchange at a time, restarted after each crash. */
  private static final class Run extends RecordingHandler {

    private final SimulatedInbox inbox;
    private final PollRig rig;
    private final Random random;
    private final CrashingStore store;
    private final Set<String> received = new HashSet<>();
    private final long began;
    private double failing;
    private PollStatus.Counts before = new PollStatus.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private long onTime;
    private long lastReceived;
    private long duplicates;
    private long furthestBehind;
    private int polls;

    Run(SimulatedInbox inbox) {
      this(inbox, new CrashingStore(new Random(0), 20_000), new Random(0), 0);
    }

    Run(SimulatedInbox inbox, CrashingStore store, Random random, double failing) {
      super(1);
      this.inbox = inbox;
      this.store = store;
      this.random = random;
      this.failing = failing;
      this.rig = inbox.rig().store(store);
      start(rig);
      this.began = inbox.time.nanos();
    }

    void failSome(double part) {
      failing = part;
    }

    void pollFor(Duration time) {
      long end = inbox.time.nanos() + time.toNanos();
      while (inbox.time.nanos() < end) {
        poll();
        inbox.pass(DELAY);
      }
    }

    void poll() {
      polls++;
      // one poll makes some hundred writes
      store.crashAfter(fails() ? 1 + random.nextInt(200) : Integer.MAX_VALUE);
      try {
        reader().poll(0);
        furthestBehind = Math.max(furthestBehind, inbox.onTime() - onTime);
      } catch (CrashingStore.Crash e) {
        before = sum(before, reader().status().counts());
        start(rig);
      } catch (Exception e) {
        if (failing == 0) {
          throw new IllegalStateException(e);
        }
      }
    }

    private boolean fails() {
      return random.nextDouble() < failing;
    }

    private static PollStatus.Counts sum(PollStatus.Counts one, PollStatus.Counts other) {
      return new PollStatus.Counts(
          one.claimed() + other.claimed(),
          one.late() + other.late(),
          one.beyondLookback() + other.beyondLookback(),
          one.duplicates() + other.duplicates(),
          one.failed() + other.failed(),
          one.parked() + other.parked(),
          one.tailPages() + other.tailPages(),
          one.sweepPages() + other.sweepPages(),
          one.sweepsBegun() + other.sweepsBegun(),
          one.sweepsEnded() + other.sweepsEnded());
    }

    Outcome outcome() {
      PollStatus.Counts counts = sum(before, reader().status().counts());
      return new Outcome(
          polls,
          counts.tailPages(),
          counts.sweepPages(),
          counts.sweepsBegun(),
          counts.sweepsEnded(),
          furthestBehind,
          inbox.rateLimited(),
          inbox.visible() - received.size(),
          duplicates,
          (inbox.time.nanos() - began) / 1e9,
          (lastReceived - began) / 1e9);
    }

    @Override
    boolean takes(PolledItem item) {
      return true;
    }

    @Override
    void dispatched(PolledItem item) {
      if (fails()) {
        fail(item);
        return;
      }
      lastReceived = inbox.time.nanos();
      boolean first = received.add(item.id());
      duplicates += first ? 0 : 1;
      onTime += first && !inbox.isLate(item.id()) ? 1 : 0;
      finish(item);
    }
  }
}
