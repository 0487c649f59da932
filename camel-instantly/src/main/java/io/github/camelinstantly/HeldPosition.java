package io.github.camelinstantly;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.PositionKeeper;
import io.github.camelinstantly.poll.PositionStart;
import io.github.camelinstantly.poll.PositionStoreException;
import io.github.camelinstantly.poll.RunningConsumers;
import java.io.IOException;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The position that a consumer holds from its start to its stop. A store that is down is opened by
 * a later poll, and so is one that another consumer took over, once that one has gone.
 */
final class HeldPosition {

  private static final Logger LOG = LoggerFactory.getLogger(HeldPosition.class);

  private final CamelContext context;
  private final PolledRows rows;
  private final PositionKeeper keeper;
  private final PositionStart start;
  private boolean holdsKey;
  private volatile boolean opened;
  private volatile boolean isNew;
  private volatile boolean toldOfLoss;

  HeldPosition(CamelContext context, PolledRows rows, PositionKeeper keeper, PositionStart start) {
    this.context = context;
    this.rows = rows;
    this.keeper = keeper;
    this.start = start;
  }

  /**
   * Takes hold of it.
   *
   * @throws PositionStoreException if that fails and will not mend itself
   */
  void open() {
    if (rows.isShared()) {
      RunningConsumers.of(context).takeKey(rows.key());
      holdsKey = true;
    }
    opened = false;
    try {
      reopen();
    } catch (PositionStoreException e) {
      if (!e.isTemporary()) {
        throw e;
      }
      LOG.warn(e.getMessage());
    }
  }

  private void reopen() {
    start.open(rows.key());
    opened = true;
    isNew = true;
    toldOfLoss = false;
  }

  /**
   * Sees to it that there is a position to poll with.
   *
   * @param whenNew called if it is another one than the last poll had
   */
  void prepare(Runnable whenNew) throws CamelException, IOException {
    if (!opened || keeper.isFree()) {
      reopen();
    }
    if (isNew) {
      isNew = false;
      whenNew.run();
    }
    if (!keeper.isLost()) {
      start.beginIfDue();
    }
  }

  /** Says once that it was taken over. */
  void warnOfLoss() {
    if (keeper.isLost() && !toldOfLoss) {
      toldOfLoss = true;
      LOG.warn(PositionMessages.takenOver());
    }
  }

  /** Lets go of it. */
  void close() {
    if (holdsKey) {
      holdsKey = false;
      RunningConsumers.of(context).giveKeyBack(rows.key());
    }
    keeper.close();
  }
}
