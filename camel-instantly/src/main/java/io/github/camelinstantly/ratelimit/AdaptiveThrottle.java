package io.github.camelinstantly.ratelimit;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one quota of one workspace. Its windows keep a lone JVM within the limits. Where
 * others use the same workspace a 429 comes all the same; then everything of the group pauses, one
 * request tries whether it is over, and for a while the group takes a smaller share, which grows
 * again bit by bit: so several that do not know of each other settle beside each other. And one
 * that has all leaves a permit to others for a moment now and then, since it would not see a 429.
 *
 * <p>Guarded by the lock of its budget.
 */
final class AdaptiveThrottle {

  /** The first pause if the server does not say how long. */
  static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  /** A storm is probed at least this often, so that work goes on soon after it. */
  static final Duration MAX_PAUSE = Duration.ofSeconds(5);

  /** A server that asks for more is not believed. */
  static final Duration MAX_RETRY_AFTER = Duration.ofMinutes(5);

  /** Longer than the longest pause, so that who is refused comes by while the permit is free. */
  static final Duration DOOR = Duration.ofSeconds(8);

  /** One permit is too large a part of a smaller quota to be left to nobody. */
  private static final int SMALLEST_WITH_DOOR = 20;

  /** What is left of the share after a 429. */
  private static final double NARROWED = 0.5;

  /**
   * What comes back to the share with each window that passes without a 429. The more it is, the
   * sooner the next 429 comes: with 5 % three JVMs had more than one in twenty.
   */
  private static final double WIDENED = 0.03;

  private final List<SlidingWindow> windows;
  private final long windowLength;
  private final @Nullable SlidingWindow longest;
  private double share = 1;
  private long widenAt;
  private long narrowAgainAt = Long.MIN_VALUE / 2;
  private boolean wasFull;
  private long nextDoor = Long.MIN_VALUE / 2;
  private long doorUntil = Long.MIN_VALUE / 2;
  private int rateLimits;
  private long pausedUntil;

  /** Requests are numbered, so that an answer tells whether its request came after a 429. */
  private long requests;

  private long requestsAtLastRateLimit;

  AdaptiveThrottle(List<SlidingWindow> windows) {
    this.windows = windows;
    this.longest =
        windows.stream()
            .filter(window -> !window.isLong())
            .max(Comparator.comparing(SlidingWindow::length))
            .orElse(null);
    this.windowLength = longest == null ? 0 : longest.length();
  }

  boolean hasRoom(long now) {
    widen(now);
    boolean paused = rateLimits > 0 && now - pausedUntil < 0;
    return !paused
        && windows.stream().allMatch(window -> window.hasRoom(now, share))
        && !holdsLastBack(now);
  }

  /**
   * Whether the one permit that is free is left to others for the moment. Who has filled the window
   * sees no 429 and would take each permit again as it comes free: then somebody who came later
   * would find none, ever. Somebody who takes this one makes himself known by a 429 afterwards.
   */
  private boolean holdsLastBack(long now) {
    if (longest == null || longest.limit() < SMALLEST_WITH_DOOR) {
      return false;
    }
    if (!wasFull || share < 1 || longest.used(now) < longest.limit() - 1) {
      return false;
    }
    if (now - nextDoor >= 0) {
      doorUntil = now + DOOR.toNanos();
      nextDoor = now + windowLength;
    }
    return now - doorUntil < 0;
  }

  /** Takes a permit and gives the number of the request. */
  long take(long now) {
    requests++;
    windows.forEach(SlidingWindow::take);
    wasFull |= longest != null && longest.used(now) >= longest.limit();
    if (rateLimits > 0) {
      // this one finds out whether it is over; if its answer is slow, another one will
      pausedUntil = now + MAX_PAUSE.toNanos();
    }
    return requests;
  }

  void giveBack() {
    wasFull = false;
    windows.forEach(SlidingWindow::giveBack);
  }

  void replied(long now, long request) {
    windows.forEach(window -> window.replied(now));
    if (request > requestsAtLastRateLimit) {
      rateLimits = 0;
    }
  }

  void rateLimited(long now, long request, @Nullable Duration retryAfter) {
    windows.forEach(window -> window.replied(now));
    boolean news = request > requestsAtLastRateLimit;
    if (news) {
      rateLimits++;
      requestsAtLastRateLimit = requests;
      pausedUntil = now + pause(retryAfter).toNanos();
      if (rateLimits == 1 && now - narrowAgainAt >= 0) {
        share *= NARROWED;
        narrowAgainAt = now + windowLength;
      }
      widenAt = now + windowLength;
    } else if (retryAfter != null) {
      // sent before the pause began, but it may know better how long it will take
      pausedUntil = latest(pausedUntil, now + pause(retryAfter).toNanos());
    }
  }

  private Duration pause(@Nullable Duration retryAfter) {
    if (retryAfter != null && !retryAfter.isZero() && !retryAfter.isNegative()) {
      return shorter(retryAfter, MAX_RETRY_AFTER);
    }
    return shorter(FIRST_PAUSE.multipliedBy(1L << Math.min(rateLimits - 1, 10)), MAX_PAUSE);
  }

  private void widen(long now) {
    while (share < 1 && rateLimits == 0 && now - widenAt >= 0) {
      share = Math.min(1, share + WIDENED);
      widenAt += windowLength;
    }
  }

  /** When there may be room, if no reply comes before; the greatest value if only a reply helps. */
  long nextRoom(long now) {
    if (rateLimits > 0 && now - pausedUntil < 0) {
      return pausedUntil;
    }
    if (holdsLastBack(now)) {
      return doorUntil;
    }
    return windows.stream()
        .map(window -> window.nextRoom(now, share))
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  QuotaUse use(String name, long now) {
    SlidingWindow window = windows.isEmpty() ? null : windows.get(windows.size() - 1);
    return new QuotaUse(
        name,
        window == null ? (int) Math.min(Integer.MAX_VALUE, requests) : window.used(now),
        window == null ? 0 : window.limit(),
        share,
        rateLimits > 0 && now - pausedUntil < 0
            ? Duration.ofNanos(pausedUntil - now)
            : Duration.ZERO);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static long latest(long one, long other) {
    return one - other > 0 ? one : other;
  }
}
