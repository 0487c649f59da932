package io.github.camelinstantly.poll;

import io.github.camelinstantly.source.PageCursor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walk that came to the end of the list last. While nothing new comes, a poll reads its last
 * page again instead of all that shares the newest timestamp, if that is more than a page. An item
 * of that timestamp that sorts before the last page is met when the walk is made anew: soon for as
 * long as such an item may become visible, and seldom after that, in case that the API forgot the
 * cursor.
 */
final class TailBookmark {

  /** A page of one timestamp and an empty one: reading it anew is as good. */
  private static final int NOT_WORTH_IT = 2;

  private static final Duration SELDOM = Duration.ofHours(1);

  private final Interval soon;
  private final Interval seldom;
  private final Duration lookback;
  private @Nullable PageCursor walk;
  private Instant newest = Instant.MIN;

  /**
   * @param clock the local clock, for the pauses only
   * @param interval how often to read anew while items may become visible
   * @param lookback how late an item may become visible
   */
  TailBookmark(Clock clock, Duration interval, Duration lookback) {
    this.soon = new Interval(clock, interval);
    this.seldom = new Interval(clock, SELDOM);
    this.lookback = lookback;
  }

  /** Keeps a walk that came to the end, if going on with it is worth it. */
  void keep(PageCursor ended, Instant newestTaken) {
    walk = ended.pages() > NOT_WORTH_IT && !ended.isCircular() ? ended : null;
    newest = newestTaken;
  }

  void forget() {
    walk = null;
  }

  /**
   * The walk to continue; empty if it has to start again.
   *
   * @param newestTaken the newest timestamp claimed
   * @param serverTime the server's clock, if known
   */
  Optional<PageCursor> resume(Instant newestTaken, @Nullable Instant serverTime) {
    PageCursor last = walk;
    walk = null;
    if (last == null || !newest.equals(newestTaken)) {
      return Optional.empty();
    }
    boolean moreMayCome = serverTime == null || !serverTime.isAfter(newest.plus(lookback));
    if (seldom.isDue() || (moreMayCome && soon.isDue())) {
      soon.begin();
      seldom.begin();
      return Optional.empty();
    }
    last.stepBack();
    return Optional.of(last);
  }
}
