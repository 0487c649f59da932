package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.PositionChange.Failed;
import io.github.camelinstantly.poll.PositionChange.Finished;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list as a stream of new rows. One poll offers failed rows that are due again, reads the
 * tail, and looks back for late rows; why that loses nothing is told at {@link Position}.
 */
public final class RowReader {

  /** So many parked rows do not count as failed: somebody may look at them later. */
  private static final int MOST_PARKED = 1_000;

  private final PositionKeeper keeper;
  private final RowHandler handler;
  private final PollSettings settings;
  private final Clock clock;
  private final PollCounters counters = new PollCounters();
  private final OpenRowReader openRows;
  private final TailReader tail;
  private final SweepReader sweep;
  private int turn;

  /**
   * @param sources the list
   * @param keeper the position, which must be there by the first {@link #poll}
   * @param handler takes the rows on
   * @param settings how to read and what to do with failed rows
   * @param clock the local clock, for pauses and intervals only
   */
  public RowReader(
      Sources sources,
      PositionKeeper keeper,
      RowHandler handler,
      PollSettings settings,
      Clock clock) {
    this.keeper = keeper;
    this.handler = handler;
    this.settings = settings;
    this.clock = clock;
    RowSource source = sources.tail();
    openRows = new OpenRowReader(source, keeper, handler, clock, settings.maxAttempts(), counters);
    RowIntake intake = new RowIntake(source, keeper, handler, openRows, counters);
    ListEnd end = new ListEnd(source.pageSize(), pace());
    LastWalk lastWalk = new LastWalk(clock, settings.lookbackInterval(), settings.lookback());
    tail = new TailReader(source, keeper, handler, intake, openRows, end, lastWalk, counters);
    sweep =
        new SweepReader(
            sources.sweep(),
            keeper,
            handler,
            intake,
            settings,
            sources.allowance(),
            pace(),
            counters);
  }

  private Pace pace() {
    return new Pace(clock, settings.lookbackInterval());
  }

  /**
   * Reads once and dispatches what is new or due again.
   *
   * @param most how many rows to dispatch at the most; 0 for all
   * @return how many were dispatched; none if another consumer owns the position by now
   */
  public int poll(int most) throws CamelException, IOException {
    keeper.flush();
    if (keeper.isLost()) {
      return 0;
    }
    List<Read> reads = new ArrayList<>(List.of(this::retry, this::tail, this::sweep));
    if (most > 0) {
      // in turns, so that with a small budget none starves the others
      Collections.rotate(reads, turn++);
    }
    int budget = most == 0 ? Integer.MAX_VALUE : most;
    int dispatched = 0;
    do {
      for (Read read : reads) {
        dispatched += read.read(budget - dispatched);
      }
    } while (dispatched < budget && tail.hasMore() && takesIn() && handler.goesOn());
    return dispatched;
  }

  /** Forgets where it read last: the position is another one by now. */
  public void beginAnew() {
    tail.beginAnew();
    sweep.beginAnew();
  }

  private int retry(int most) throws CamelException, IOException {
    Instant now = clock.instant();
    Comparator<OpenRow> order =
        settings.breakOnFirstError()
            ? Comparator.comparing(OpenRow::timestamp)
            : Comparator.comparing(row -> row.isDue(now) ? row.nextTry() : Instant.MAX);
    List<OpenRow> due = idle(row -> row.isDue(now)).stream().sorted(order).toList();
    return openRows.deliver(due, most).dispatched();
  }

  private int tail(int most) throws CamelException, IOException {
    return takesIn() ? tail.read(idle(OpenRow::isFresh), most) : 0;
  }

  /** Only when the tail has come to its end, which is more urgent. */
  private int sweep(int most) throws CamelException, IOException {
    if (!tail.hasEnded() || !takesIn() || !handler.goesOn()) {
      return 0;
    }
    Instant told = tail.serverTime();
    // a row that was there tells that the server's clock had come so far
    return sweep.read(told == null ? keeper.look(Position::newest) : told, most);
  }

  /**
   * Open rows that are not in flight. Both are asked while the position stands still: a row's end
   * is noted before it leaves flight, so it cannot slip from the one into the other meanwhile.
   */
  private List<OpenRow> idle(Predicate<OpenRow> wanted) {
    return keeper.look(
        position ->
            position.open().stream()
                .filter(row -> wanted.test(row) && !handler.isInFlight(row.id()))
                .toList());
  }

  /** Whether a row may go out: a new one only if nothing holds up the intake. */
  public boolean mayDispatch(PolledRow row) {
    return !keeper.isLost() && (row.attempts() > 0 || takesIn());
  }

  private boolean takesIn() {
    return problem() == null;
  }

  private @Nullable String problem() {
    return keeper.look(this::problem);
  }

  private @Nullable String problem(Position position) {
    if (keeper.isLost()) {
      return PositionMessages.takenOver();
    }
    long failed = position.countOpen(OpenRow::isFailed);
    long parked = position.countOpen(OpenRow::isParked);
    if (settings.breakOnFirstError() && failed > 0) {
      return PositionMessages.broken(failed);
    }
    long counted = failed + Math.max(0, parked - MOST_PARKED);
    return counted >= settings.maxFailed()
        ? PositionMessages.tooManyFailed(counted, settings.maxFailed())
        : null;
  }

  /** Notes that the exchange of a row completed. */
  public void finished(PolledRow row) {
    keeper.note(new Finished(row.id()));
  }

  /** Notes that the exchange of a row failed; it is offered again after a pause, or parked. */
  public void failed(PolledRow row) {
    openRows.putOff(row.id(), row.attempts());
  }

  /**
   * Offers a parked row again with the next poll.
   *
   * @return whether there was such a row
   */
  public boolean release(String id) {
    boolean parked = isParked(id);
    if (parked) {
      keeper.note(new Failed(id, 1, Instant.EPOCH));
    }
    return parked;
  }

  /**
   * Forgets a parked row; it is never delivered.
   *
   * @return whether there was such a row
   */
  public boolean drop(String id) {
    boolean parked = isParked(id);
    if (parked) {
      keeper.note(new Finished(id));
    }
    return parked;
  }

  private boolean isParked(String id) {
    return keeper.look(
        position -> position.countOpen(row -> row.isParked() && row.id().equals(id)) > 0);
  }

  /** How far it has come. */
  public PollStatus status() {
    if (!keeper.hasPosition()) {
      String problem = keeper.isLost() ? PositionMessages.takenOver() : null;
      return new PollStatus(null, null, null, 0, 0, 0, List.of(), problem, counters.counts());
    }
    return keeper.look(
        position ->
            new PollStatus(
                position.newest(),
                position.sweptAt(),
                position.horizon(),
                position.seenCount(),
                position.open().size(),
                (int) position.countOpen(OpenRow::isFailed),
                position.open().stream().filter(OpenRow::isParked).map(OpenRow::id).toList(),
                problem(position),
                counters.counts()));
  }

  /** One of the things that a poll does. */
  private interface Read {
    int read(int most) throws CamelException, IOException;
  }

  /**
   * The list, by two ways.
   *
   * @param tail by a client that waits for its turn
   * @param sweep by one that does not
   * @param allowance takes the right to read one more page of a sweep, if there is one
   */
  public record Sources(RowSource tail, RowSource sweep, BooleanSupplier allowance) {}
}
