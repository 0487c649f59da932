package io.github.camelinstantly.poll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a position. A store keeps the steps in their order; applying them again gives the
 * position back. Applying a step twice does what applying it once does.
 */
public sealed interface PositionChange {

  /**
   * The whole position: what a consumer starts with, and what a store writes now and then in place
   * of the steps before.
   *
   * @param floor rows older than this are never delivered
   * @param newest the newest timestamp taken
   * @param horizon every row taken at or after this is in {@code seen} or {@code open}
   * @param seen finished rows at or after the horizon, with their timestamps
   * @param open rows taken and not finished
   * @param filters the filters that the list was read with
   * @param appliedReset the value of {@code stateReset} that made this position, if any
   */
  record Snapshot(
      Instant floor,
      Instant newest,
      Instant horizon,
      Map<String, Instant> seen,
      List<OpenRow> open,
      String filters,
      @Nullable String appliedReset)
      implements PositionChange {

    /** Where a consumer starts. */
    static Snapshot start(
        Instant floor, Map<String, Instant> seen, String filters, @Nullable String appliedReset) {
      return new Snapshot(
          floor, floor, Position.boundary(floor), seen, List.of(), filters, appliedReset);
    }
  }

  /**
   * Rows that are about to be dispatched, in the order of the list.
   *
   * @param rows the rows, each new
   */
  record Taken(List<OpenRow> rows) implements PositionChange {}

  /**
   * A row is finished: its exchange completed, or it is gone at Instantly.
   *
   * @param id the row
   */
  record Finished(String id) implements PositionChange {}

  /**
   * A row's exchange failed.
   *
   * @param id the row
   * @param attempts how often it failed by now
   * @param nextTry when it is offered again
   */
  record Failed(String id, int attempts, Instant nextTry) implements PositionChange {}
}
