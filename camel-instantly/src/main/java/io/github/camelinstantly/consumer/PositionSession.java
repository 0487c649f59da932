package io.github.camelinstantly.consumer;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.monitor.RunningConsumers;
import io.github.camelinstantly.poll.InitialPosition;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PositionStoreException;
import java.io.IOException;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The position that a consumer holds from its start to its stop. A store that is down is opened by
 * a later poll, and so is one that another consumer took over, once that one has gone.
 */
public final class PositionSession {

  private static final Logger LOG = LoggerFactory.getLogger(PositionSession.class);

  private final CamelContext context;
  private final ConsumerPlan plan;
  private final DurablePosition durable;
  private final InitialPosition start;
  private boolean holdsKey;
  private volatile boolean opened;
  private volatile boolean isNew;
  private volatile boolean toldOfLoss;

  /**
   * @param context where the consumer runs
   * @param plan what it polls
   * @param durable the position
   * @param start finds the one to begin with
   */
  public PositionSession(
      CamelContext context, ConsumerPlan plan, DurablePosition durable, InitialPosition start) {
    this.context = context;
    this.plan = plan;
    this.durable = durable;
    this.start = start;
  }

  /**
   * Takes hold of it.
   *
   * @throws PositionStoreException if that fails and will not mend itself
   */
  public void open() {
    if (plan.store().isShared()) {
      RunningConsumers.of(context).takeKey(plan.key());
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
    start.open(plan.key());
    opened = true;
    isNew = true;
    toldOfLoss = false;
  }

  /**
   * Sees to it that there is a position to poll with.
   *
   * @param whenNew called if it is another one than the last poll had
   */
  public void prepare(Runnable whenNew) throws CamelException, IOException {
    if (!opened || durable.isOwnerGone()) {
      reopen();
    }
    if (isNew) {
      isNew = false;
      whenNew.run();
    }
    if (!durable.isOwnershipLost()) {
      start.beginIfDue();
    }
  }

  /** Says once that it was taken over. */
  public void warnOfLoss() {
    if (durable.isOwnershipLost() && !toldOfLoss) {
      toldOfLoss = true;
      LOG.warn(PositionMessages.takenOver());
    }
  }

  /** Lets go of it. */
  public void close() {
    if (holdsKey) {
      holdsKey = false;
      RunningConsumers.of(context).giveKeyBack(plan.key());
    }
    durable.close();
  }
}
