package io.github.camelinstantly.ratelimit;

import io.github.camelinstantly.api.QuotaGroup;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The quotas of one workspace within this JVM. Who has to wait stands in the lane of its caller and
 * quota; lanes take turns, so that one with many requests does not keep the others waiting.
 */
public final class QuotaBudget implements RateLimiter {

  private final TimeSource time;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<QuotaGroup, AdaptiveThrottle> groups = new EnumMap<>(QuotaGroup.class);
  private final LinkedHashMap<Lane, Deque<CompletableFuture<Permit>>> lanes = new LinkedHashMap<>();
  private TimeSource.@Nullable Alarm alarm;

  /**
   * @param limits the limits
   * @param time the time that goes by
   */
  public QuotaBudget(QuotaLimits limits, TimeSource time) {
    this.time = time;
    for (QuotaGroup group : QuotaGroup.values()) {
      groups.put(group, new AdaptiveThrottle(limits.windows(group)));
    }
  }

  @Override
  public CompletableFuture<Permit> acquire(Request request) {
    CompletableFuture<Permit> waiting = new CompletableFuture<>();
    lock.lock();
    try {
      lanes
          .computeIfAbsent(new Lane(request.caller(), request.group()), lane -> new ArrayDeque<>())
          .add(waiting);
    } finally {
      lock.unlock();
    }
    grant();
    return waiting;
  }

  @Override
  public Optional<Duration> nextTurn(Request request) {
    lock.lock();
    try {
      long now = time.nanos();
      long room = nextRoom(request.group(), now);
      return room == Long.MAX_VALUE ? Optional.empty() : Optional.of(Duration.ofNanos(room - now));
    } finally {
      lock.unlock();
    }
  }

  /** How far each quota is used up. */
  public List<QuotaUse> use() {
    lock.lock();
    try {
      long now = time.nanos();
      return groups.entrySet().stream()
          .map(group -> group.getValue().use(group.getKey().name(), now))
          .toList();
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waiting: the futures complete with this error. */
  void endWaits(Exception reason) {
    List<CompletableFuture<Permit>> waiting = new ArrayList<>();
    lock.lock();
    try {
      lanes.values().forEach(waiting::addAll);
      lanes.clear();
    } finally {
      lock.unlock();
    }
    waiting.forEach(waiter -> waiter.completeExceptionally(reason));
  }

  /**
   * Gives the permits that are free to those whose turn it is; their work goes on outside of here.
   */
  private void grant() {
    Map<CompletableFuture<Permit>, WindowPermit> granted = new LinkedHashMap<>();
    lock.lock();
    try {
      long now = time.nanos();
      while (grantOne(now, granted)) {
        // the lane that got a permit stands at the end of the line now
      }
      setAlarm(now);
    } finally {
      lock.unlock();
    }
    granted.forEach(
        (waiter, permit) -> {
          if (!waiter.complete(permit)) {
            // it gave up in the meantime
            permit.unused();
          }
        });
  }

  private boolean grantOne(long now, Map<CompletableFuture<Permit>, WindowPermit> granted) {
    Iterator<Map.Entry<Lane, Deque<CompletableFuture<Permit>>>> line = lanes.entrySet().iterator();
    while (line.hasNext()) {
      Map.Entry<Lane, Deque<CompletableFuture<Permit>>> entry = line.next();
      Deque<CompletableFuture<Permit>> waiting = entry.getValue();
      while (!waiting.isEmpty() && waiting.element().isDone()) {
        waiting.remove();
      }
      if (waiting.isEmpty()) {
        line.remove();
      } else if (groups(entry.getKey().group()).stream().allMatch(group -> group.hasRoom(now))) {
        granted.put(waiting.remove(), take(entry.getKey().group(), now));
        line.remove();
        if (!waiting.isEmpty()) {
          lanes.put(entry.getKey(), waiting);
        }
        return true;
      }
    }
    return false;
  }

  private WindowPermit take(QuotaGroup group, long now) {
    Map<AdaptiveThrottle, Long> numbers = new LinkedHashMap<>();
    groups(group).forEach(paced -> numbers.put(paced, paced.take(now)));
    return new WindowPermit(groups.get(group), numbers);
  }

  private List<AdaptiveThrottle> groups(QuotaGroup group) {
    AdaptiveThrottle workspace = groups.get(QuotaGroup.WORKSPACE);
    return group == QuotaGroup.WORKSPACE
        ? List.of(workspace)
        : List.of(workspace, groups.get(group));
  }

  private void setAlarm(long now) {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
    long soonest = Long.MAX_VALUE;
    for (Lane lane : lanes.keySet()) {
      soonest = Math.min(soonest, nextRoom(lane.group(), now));
    }
    if (soonest != Long.MAX_VALUE) {
      alarm = time.after(Duration.ofNanos(Math.max(1, soonest - now)), this::grant);
    }
  }

  private long nextRoom(QuotaGroup group, long now) {
    long room = now;
    for (AdaptiveThrottle throttle : groups(group)) {
      room = Math.max(room, throttle.nextRoom(now));
    }
    return room;
  }

  /**
   * Where requests of one kind wait.
   *
   * @param caller who asks
   * @param group the quota
   */
  private record Lane(Object caller, QuotaGroup group) {}

  /** A permit in the windows of a group and of the workspace. */
  private final class WindowPermit implements Permit {

    private final AdaptiveThrottle narrowest;
    private final Map<AdaptiveThrottle, Long> numbers;

    WindowPermit(AdaptiveThrottle narrowest, Map<AdaptiveThrottle, Long> numbers) {
      this.narrowest = narrowest;
      this.numbers = numbers;
    }

    @Override
    public void replied() {
      change((group, number) -> group.replied(time.nanos(), number));
    }

    @Override
    public void unused() {
      change((group, number) -> group.giveBack());
    }

    @Override
    public void rateLimited(@Nullable Duration retryAfter) {
      change(
          (group, number) -> {
            // which quota it was is not told: most likely it was the narrowest
            if (group == narrowest) {
              group.rateLimited(time.nanos(), number, retryAfter);
            } else {
              group.replied(time.nanos(), number);
            }
          });
    }

    private void change(BiConsumer<AdaptiveThrottle, Long> change) {
      lock.lock();
      try {
        numbers.forEach(change);
      } finally {
        lock.unlock();
      }
      grant();
    }
  }
}
