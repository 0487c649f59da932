package io.github.camelinstantly.position;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a position. A store keeps the steps in their order; applying them again gives the
 * position back, whatever the options are by then. Applying a step twice does what applying it once
 * does.
 */
public sealed interface PositionChange {

  /**
   * The whole position: what a consumer starts with, and what a store writes now and then in place
   * of the steps before.
   *
   * @param floor items older than this are never delivered
   * @param newest the newest timestamp claimed
   * @param horizon every item claimed at or after this is in {@code seen} or {@code pending}
   * @param sweptAt the server's time when the last finished sweep began
   * @param seen finished items at or after the horizon, with their timestamps
   * @param pending items claimed and not finished
   * @param filters the filters that the list was read with
   * @param appliedReset the value of {@code stateReset} that made this position, if any
   */
  record Snapshot(
      Instant floor,
      Instant newest,
      Instant horizon,
      Instant sweptAt,
      Map<String, Instant> seen,
      List<PendingItem> pending,
      String filters,
      @Nullable String appliedReset)
      implements PositionChange {

    /** Where a consumer starts. */
    public static Snapshot start(
        Instant floor,
        Instant serverTime,
        Map<String, Instant> seen,
        String filters,
        @Nullable String appliedReset) {
      return new Snapshot(
          floor,
          floor,
          Position.boundary(floor),
          serverTime,
          seen,
          List.of(),
          filters,
          appliedReset);
    }
  }

  /**
   * Items that are about to be dispatched, in the order of the list.
   *
   * @param items the items, each new; empty if there was none among those read
   * @param newest the timestamp up to which everything that was there has been claimed
   * @param horizon what is known of items before this is forgotten
   */
  record Taken(List<PendingItem> items, Instant newest, Instant horizon)
      implements PositionChange {}

  /**
   * An item is finished: its exchange completed, or it is gone at Instantly, or it was dropped.
   *
   * @param id the item
   */
  record Finished(String id) implements PositionChange {}

  /**
   * An item's exchange failed.
   *
   * @param id the item
   * @param attempts how often it failed by now
   * @param nextTry when it is redelivered; {@code null} to park it
   */
  record Failed(String id, int attempts, @Nullable Instant nextTry) implements PositionChange {}

  /**
   * A sweep is finished.
   *
   * @param began the server's time when it began
   * @param horizon what is known of items before this is forgotten
   */
  record Swept(Instant began, Instant horizon) implements PositionChange {}
}
