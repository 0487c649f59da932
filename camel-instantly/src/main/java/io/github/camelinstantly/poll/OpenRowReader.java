package io.github.camelinstantly.poll;

import io.github.camelinstantly.client.InstantlyApiException;
import io.github.camelinstantly.client.InstantlyErrorKind;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.poll.PositionChange.Failed;
import io.github.camelinstantly.poll.PositionChange.Finished;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers open rows by their ids, and says when a failed one is offered again. One that cannot be
 * read waits and does not block the rest.
 */
final class OpenRowReader {

  private static final Logger LOG = LoggerFactory.getLogger(OpenRowReader.class);

  /** What is wrong then is wrong for every row. */
  private static final Set<InstantlyErrorKind> OF_ALL_ROWS =
      Set.of(
          InstantlyErrorKind.AUTHENTICATION,
          InstantlyErrorKind.PERMISSION,
          InstantlyErrorKind.PLAN,
          InstantlyErrorKind.RATE_LIMIT);

  /** What did not become readable by then will not. */
  private static final int UNDECODABLE_ATTEMPTS = 3;

  private final RowSource source;
  private final PositionKeeper keeper;
  private final RowHandler handler;
  private final Clock clock;
  private final int maxAttempts;
  private final PollCounters counters;
  private final RetryPause pause = new RetryPause();

  OpenRowReader(
      RowSource source,
      PositionKeeper keeper,
      RowHandler handler,
      Clock clock,
      int maxAttempts,
      PollCounters counters) {
    this.source = source;
    this.keeper = keeper;
    this.handler = handler;
    this.clock = clock;
    this.maxAttempts = maxAttempts;
    this.counters = counters;
  }

  /**
   * Delivers rows in their order.
   *
   * @param most how many to dispatch at the most
   */
  Delivery deliver(Collection<OpenRow> rows, int most) throws CamelException, IOException {
    int dispatched = 0;
    for (OpenRow row : rows) {
      if (dispatched >= most || !handler.goesOn()) {
        return new Delivery(dispatched, false);
      }
      Optional<PolledRow> found = read(row);
      if (found.isPresent()) {
        if (handler.dispatch(List.of(found.get())) == 0) {
          return new Delivery(dispatched, false);
        }
        dispatched++;
      }
    }
    return new Delivery(dispatched, true);
  }

  /** Reads a row, or gives empty if it is gone or has to wait. */
  private Optional<PolledRow> read(OpenRow row) throws CamelException, IOException {
    if (row.content() != null) {
      return kept(row, row.content());
    }
    try {
      Optional<InstantlyObject> item = source.byId(row.id());
      if (item.isEmpty()) {
        LOG.warn(PositionMessages.deleted(row.id()));
        keeper.note(new Finished(row.id()));
      }
      return item.map(found -> new PolledRow(row.id(), row.timestamp(), row.attempts(), found));
    } catch (InstantlyApiException e) {
      if (OF_ALL_ROWS.contains(e.getKind())) {
        throw e;
      }
      if (e.getKind() == InstantlyErrorKind.IN_BODY) {
        undecodable(row.id(), row.attempts(), String.valueOf(e.getResponseBody()), e);
      } else {
        putOff(row.id(), row.attempts());
        handler.report(PositionMessages.notReadAgain(row.id()), e);
      }
      return Optional.empty();
    } catch (IOException e) {
      // the connection's fault or this row's: if it is the row's, the next poll gets past it
      if (handler.goesOn()) {
        putOff(row.id(), row.attempts());
      }
      throw e;
    }
  }

  private Optional<PolledRow> kept(OpenRow row, String content) {
    try {
      return Optional.of(
          new PolledRow(row.id(), row.timestamp(), row.attempts(), source.fromJson(content)));
    } catch (IOException e) {
      undecodable(row.id(), row.attempts(), content, e);
      return Optional.empty();
    }
  }

  /** Lets a row wait once more, longer than before, or parks it. */
  void putOff(String id, int failures) {
    putOff(id, failures + 1, maxAttempts);
  }

  /** Tells of a row that cannot be decoded, and lets it wait or parks it. */
  void undecodable(String id, int failures, String text, Exception cause) {
    int most = maxAttempts == 0 ? UNDECODABLE_ATTEMPTS : maxAttempts;
    putOff(id, failures + 1, Math.min(most, UNDECODABLE_ATTEMPTS));
    handler.report(PositionMessages.undecodable(id, text), cause);
  }

  private void putOff(String id, int attempts, int most) {
    boolean parks = most > 0 && attempts >= most;
    Instant next = parks ? null : clock.instant().plus(pause.after(attempts));
    counters.failed();
    if (parks) {
      counters.parked();
      LOG.warn(PositionMessages.parked(id, attempts));
    }
    keeper.note(new Failed(id, attempts, next));
  }

  /**
   * What became of rows.
   *
   * @param dispatched how many were dispatched
   * @param all whether none was left over
   */
  record Delivery(int dispatched, boolean all) {}
}
