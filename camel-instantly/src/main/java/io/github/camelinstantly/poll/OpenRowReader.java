package io.github.camelinstantly.poll;

import io.github.camelinstantly.client.InstantlyApiException;
import io.github.camelinstantly.client.InstantlyErrorKind;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.poll.PositionChange.Failed;
import io.github.camelinstantly.poll.PositionChange.Finished;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads open rows again by their ids; one that cannot be read waits and does not block the rest.
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

  private final RowSource source;
  private final PositionKeeper keeper;
  private final RowHandler handler;
  private final Clock clock;
  private final RetryPause pause = new RetryPause();

  OpenRowReader(RowSource source, PositionKeeper keeper, RowHandler handler, Clock clock) {
    this.source = source;
    this.keeper = keeper;
    this.handler = handler;
    this.clock = clock;
  }

  /** Reads a row, or gives empty if it is gone or has to wait. */
  Optional<PolledRow> read(OpenRow row) throws CamelException, IOException {
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
      putOff(row.id(), row.attempts());
      handler.report(PositionMessages.notReadAgain(row.id()), e);
      return Optional.empty();
    } catch (IOException e) {
      // the connection's fault or this row's: if it is the row's, the next poll gets past it
      if (handler.goesOn()) {
        putOff(row.id(), row.attempts());
      }
      throw e;
    }
  }

  /** Lets a row wait once more, longer than before. */
  void putOff(String id, int failures) {
    int attempts = failures + 1;
    keeper.note(new Failed(id, attempts, clock.instant().plus(pause.after(attempts))));
  }
}
