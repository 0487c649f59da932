package io.github.camelinstantly.poll;

import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.ratelimit.QuotaLimits;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.RateLimiter;
import io.github.camelinstantly.ratelimit.RateLimiter.Permit;
import io.github.camelinstantly.ratelimit.SimulatedServer;
import io.github.camelinstantly.sandbox.SandboxClock;
import io.github.camelinstantly.source.ItemPage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An inbox that fills by itself while simulated time goes by, behind a server with a strict quota
 * of 20 lists a minute. Some emails become visible late.
 */
public final class SimulatedInbox {

  /** How many of the emails are late, by up to ten minutes: one in so many. */
  private static final int LATE_ONE_IN = 50;

  private static final Duration LATEST = Duration.ofSeconds(590);
  private static final Duration STEP = Duration.ofMillis(10);
  private static final Duration MAX_WAY = Duration.ofMillis(400);

  private record Arrival(Instant visible, Instant timestamp) {}

  final ManualTime time = new ManualTime();
  private final GrowingList list = new GrowingList(true, 100);
  private final QuotaRegistry room = new QuotaRegistry(time);
  private final RateLimiter limiter = room.budget("w", QuotaLimits.DOCUMENTED, "simulation");
  private final SimulatedServer server;
  private final Random random;
  private final PriorityQueue<Arrival> arrivals =
      new PriorityQueue<>(Comparator.comparing(Arrival::visible));
  private final SandboxClock localClock = new SandboxClock();
  private double perMinute;
  private Instant nextTimestamp = time.now();
  private Instant lastTimestamp = time.now();
  private final Set<String> late = new HashSet<>();
  private int visible;
  private double failing;

  SimulatedInbox(long seed) {
    random = new Random(seed);
    server = new SimulatedServer(time, seed, 20, Duration.ofMinutes(1), MAX_WAY);
    follow();
  }

  /** Lets so many emails come in each minute for a while. */
  void fill(double emailsPerMinute, Duration duration) {
    perMinute = emailsPerMinute;
    nextTimestamp = time.now();
    lastTimestamp = time.now().plus(duration);
  }

  /** Lets some emails come in at once. */
  void burst(int emails) {
    follow();
    for (int i = 0; i < emails; i++) {
      list.add(time.now());
      visible++;
    }
  }

  /** Lets a part of all requests fail, with their answer lost or without having got there. */
  void failSome(double part) {
    failing = part;
  }

  boolean fails() {
    return random.nextDouble() < failing;
  }

  void pass(Duration duration) {
    time.advance(duration);
    follow();
  }

  /** How many emails are there. */
  int visible() {
    follow();
    return visible;
  }

  /** How many of them were not late. */
  int onTime() {
    return visible() - late.size();
  }

  boolean isLate(String id) {
    return late.contains(id);
  }

  long rateLimited() {
    return server.rateLimited();
  }

  private void follow() {
    Instant now = time.now();
    list.serverClock().set(now);
    localClock.set(now);
    while (!nextTimestamp.isAfter(now) && nextTimestamp.isBefore(lastTimestamp)) {
      boolean late = random.nextInt(LATE_ONE_IN) == 0;
      Duration by =
          late ? Duration.ofMillis(random.nextInt((int) LATEST.toMillis())) : Duration.ZERO;
      arrivals.add(new Arrival(nextTimestamp.plus(by), nextTimestamp));
      nextTimestamp = nextTimestamp.plusNanos((long) (60e9 / perMinute));
    }
    while (!arrivals.isEmpty() && !arrivals.element().visible().isAfter(now)) {
      Arrival arrival = arrivals.remove();
      String id = list.add(arrival.timestamp());
      visible++;
      if (arrival.visible().isAfter(arrival.timestamp())) {
        late.add(id);
      }
    }
  }

  /** A consumer's way to the inbox, whose sweeps do not wait for their turn. */
  PollRig rig() {
    return new PollRig(new Access(true))
        .sweepBy(new Access(false))
        .clock(localClock)
        .allowance(() -> room.background("w", QuotaGroup.EMAIL_LISTS, 10).take());
  }

  private final class Access extends AlteredList {

    private final boolean waits;

    Access(boolean waits) {
      super(SimulatedInbox.this.list);
      this.waits = waits;
    }

    @Override
    public ItemPage page(@Nullable Instant from, @Nullable String cursor) throws IOException {
      request();
      return list.page(from, cursor);
    }

    @Override
    public Optional<InstantlyObject> byId(String id) {
      while (fails()) {
        time.advance(STEP);
      }
      return list.byId(id);
    }

    /** Takes a slot, goes to the server and back. */
    private void request() throws IOException {
      CompletableFuture<Permit> turn =
          limiter.acquire(new RateLimiter.Request("w", QuotaGroup.EMAIL_LISTS, this));
      while (!turn.isDone()) {
        if (!waits) {
          turn.cancel(false);
          throw new InstantlyRateLimitException(
              "emails/list", Duration.ZERO, "no room at once", null);
        }
        time.advance(STEP);
      }
      Permit permit = turn.join();
      AtomicInteger answer = new AtomicInteger();
      server.send(() -> answer.set(200), () -> answer.set(429));
      while (answer.get() == 0) {
        time.advance(STEP);
      }
      follow();
      if (answer.get() == 429) {
        permit.rateLimited(null);
        request();
        return;
      }
      permit.replied();
      if (fails()) {
        throw new IOException("the answer was lost");
      }
    }
  }
}
