package io.github.camelinstantly;

import io.github.camelinstantly.client.InstantlyRateLimitException;
import io.github.camelinstantly.health.ConsumerHealthCheck;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.PollStatus;
import io.github.camelinstantly.poll.PolledRow;
import io.github.camelinstantly.poll.PositionKeeper;
import io.github.camelinstantly.poll.PositionStart;
import io.github.camelinstantly.poll.PositionStoreException;
import io.github.camelinstantly.poll.RowHandler;
import io.github.camelinstantly.poll.RowReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.support.EventDrivenPollingConsumer;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.CastUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Emits each new row once, oldest first. A row is acknowledged when its exchange has completed,
 * wherever that happens; until then at most {@code maxInFlight} of them are under way.
 */
@ManagedResource(description = "Managed Instantly Consumer")
public class InstantlyConsumer extends ScheduledBatchPollingConsumer implements RowHandler {

  private static final Logger LOG = LoggerFactory.getLogger(InstantlyConsumer.class);

  private final PolledRows rows;
  private final PositionKeeper keeper;
  private final HeldPosition position;
  private final RowReader reader;
  private final Watchdog watchdog;
  private final RowsInFlight inFlight;
  private final ReentrantLock polling = new ReentrantLock();

  /**
   * pollEnrich polls on the thread that later takes the exchange: waiting there would be for ever.
   */
  private final boolean waitsForSlot;

  private @Nullable ConsumerVisibility visibility;

  private InstantlyConsumer(InstantlyEndpoint endpoint, Processor processor) {
    super(endpoint, processor);
    InstantlyConsumerOptions options = endpoint.getConsumerOptions();
    this.inFlight = new RowsInFlight(options.getMaxInFlight());
    this.watchdog =
        new Watchdog(
            ContextWaitingRoom.of(endpoint.getCamelContext()).time(),
            Duration.ofMillis(options.getWatchdogTimeout()),
            () -> polling.isLocked() || !inFlight.isEmpty());
    this.rows = PolledRows.of(endpoint, watchdog::progress);
    this.keeper = new PositionKeeper(rows.store(), rows.settings());
    PositionStart start =
        new PositionStart(
            rows.sources().tail(), keeper, options.getStartFrom(), options.getStateReset());
    this.position = new HeldPosition(endpoint.getCamelContext(), rows, keeper, start);
    this.reader =
        new RowReader(
            rows.sources(), keeper, this, rows.settings(), endpoint.getComponent().getClock());
    this.waitsForSlot = !(processor instanceof EventDrivenPollingConsumer);
  }

  /**
   * Creates the consumer of an endpoint.
   *
   * @throws IllegalArgumentException if the resource or an option is none for a consumer
   */
  static InstantlyConsumer create(InstantlyEndpoint endpoint, Processor processor) {
    return new InstantlyConsumer(endpoint, processor);
  }

  @Override
  protected void doBuild() throws Exception {
    super.doBuild();
    HealthCheck ofCamel = getHealthCheck();
    boolean isNested = getRoute() == null && waitsForSlot;
    String id = isNested ? "consumer:" + rows.key() : ofCamel.getId();
    setHealthCheck(new ConsumerHealthCheck(id, ofCamel, this::status));
    String name = getRouteId() == null ? rows.key() : getRouteId();
    visibility = new ConsumerVisibility(this, isNested, name);
  }

  @Override
  protected void doStart() throws Exception {
    ServiceHelper.startService(getEndpoint().getConsumerOptions().getStateRepository());
    try {
      position.open();
      super.doStart();
      watchdog.start();
      if (visibility != null) {
        visibility.show();
      }
    } catch (Exception e) {
      closePosition();
      throw e;
    }
  }

  private void closePosition() {
    watchdog.stop();
    position.close();
  }

  /** Starts the consumer for pollEnrich, where Camel would leave a failure unsaid. */
  @Override
  public long beforePoll(long timeout) throws Exception {
    try {
      return super.beforePoll(timeout);
    } catch (Exception e) {
      getExceptionHandler().handleException(e);
      throw e;
    }
  }

  @Override
  public boolean deferShutdown(ShutdownRunningTask task) {
    endWaits();
    return super.deferShutdown(task);
  }

  @Override
  protected void doSuspend() throws Exception {
    endWaits();
    super.doSuspend();
  }

  /** A stop must not wait for the quota; where the poll ends, the next one goes on. */
  private void endWaits() {
    getEndpoint().consumerClient().endWaits();
  }

  @Override
  protected void doStop() throws Exception {
    try {
      if (visibility != null) {
        visibility.hide();
      }
      super.doStop();
    } finally {
      closePosition();
    }
  }

  @Override
  protected int poll() throws Exception {
    if (!polling.tryLock()) {
      // a scheduler with several threads, or a poll that outlived a stop: two would take a row
      // twice
      return 0;
    }
    try {
      watchdog.calls();
      return pollOnce();
    } catch (InstantlyRateLimitException e) {
      if (e.isBecauseOfStop()) {
        LOG.debug("The poll ends: {}", e.getMessage());
        return 0;
      }
      throw e;
    } finally {
      watchdog.callsNoMore();
      polling.unlock();
    }
  }

  private int pollOnce() throws CamelException, IOException {
    shutdownRunningTask = null;
    pendingExchanges = 0;
    int dispatched = pollUnlessLost();
    position.warnOfLoss();
    forceConsumerAsReady();
    return dispatched;
  }

  private int pollUnlessLost() throws CamelException, IOException {
    try {
      position.prepare(reader::beginAnew);
      return reader.poll(maxMessagesPerPoll);
    } catch (PositionStoreException e) {
      if (keeper.isLost()) {
        // amid this poll; what it took before is the new owner's
        return 0;
      }
      throw e;
    }
  }

  @Override
  public int dispatch(List<PolledRow> batch) {
    watchdog.callsNoMore();
    // the API and the store work; a backlog may take this first poll hours
    forceConsumerAsReady();
    try {
      return processBatch(CastUtils.cast(new ArrayDeque<>(batch)));
    } finally {
      watchdog.calls();
    }
  }

  @Override
  public int processBatch(Queue<Object> batch) {
    int total = batch.size();
    int index = 0;
    while (index < total && goesOn() && takeSlot((PolledRow) batch.element())) {
      PolledRow row = (PolledRow) batch.remove();
      pendingExchanges = total - index - 1;
      Exchange exchange = exchange(row);
      exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
      exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
      exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
      boolean isBridged = getEndpoint().isBridgeErrorHandler();
      getAsyncProcessor()
          .process(
              exchange,
              new RowCallback(
                  exchange, defaultConsumerCallback(exchange, true), !waitsForSlot, isBridged));
      index++;
    }
    return index;
  }

  @Override
  public boolean goesOn() {
    boolean suspended = shutdownRunningTask == null && isSuspendingOrSuspended();
    return isBatchAllowed()
        && !suspended
        && !ServiceHelper.isStopped(getProcessor())
        && !keeper.isFailing()
        && !Thread.currentThread().isInterrupted();
  }

  private boolean isEnding() {
    return shutdownRunningTask != null
        // pollEnrich suspends its consumer after each poll
        || (waitsForSlot && isSuspendingOrSuspended())
        || !isRunAllowed()
        // in master:, Camel stops the route before the consumer
        || ServiceHelper.isStopped(getProcessor());
  }

  /** What came before may have failed, and hold this one up, by the time it gets its slot. */
  private boolean takeSlot(PolledRow row) {
    if (!waitsForSlot) {
      return reader.mayDispatch(row) && inFlight.takeSlot();
    }
    try {
      inFlight.awaitSlot();
      watchdog.progress();
    } catch (InterruptedException e) {
      // the consumer stops; what was not dispatched stays open
      Thread.currentThread().interrupt();
      return false;
    }
    if (goesOn() && reader.mayDispatch(row)) {
      return true;
    }
    inFlight.giveSlotBack();
    return false;
  }

  private Exchange exchange(PolledRow row) {
    inFlight.begin(row.id());
    try {
      Exchange exchange = createExchange(true);
      RowExchange.fill(exchange.getIn(), row);
      exchange
          .getExchangeExtension()
          .addOnCompletion(
              new RowAcknowledgement(
                  row,
                  reader,
                  getExceptionHandler(),
                  this::isEnding,
                  () -> done(row.id()),
                  () -> end(row.id())));
      return exchange;
    } catch (RuntimeException e) {
      end(row.id());
      throw e;
    }
  }

  private void done(String id) {
    if (getEndpoint().getConsumerOptions().isMarkAsRead()) {
      ReadMark.set(getEndpoint(), id);
    }
  }

  private void end(String id) {
    watchdog.progress();
    inFlight.end(id);
  }

  @Override
  public boolean isInFlight(String id) {
    return inFlight.contains(id);
  }

  @Override
  public void report(String message, Exception cause) {
    getExceptionHandler().handleException(message, cause);
  }

  @Override
  public InstantlyEndpoint getEndpoint() {
    return (InstantlyEndpoint) super.getEndpoint();
  }

  /** How far it has come, and why it takes in nothing new if that is so. */
  public PollStatus status() {
    PollStatus status = reader.status();
    return watchdog.isOverdue()
        ? status.withProblem(PositionMessages.noProgress(watchdog.timeout()))
        : status;
  }

  /** How many rows were taken in and are not finished. */
  @ManagedAttribute(description = "Rows taken in and not finished")
  public int getOpenRows() {
    return status().open();
  }

  /** How many rows failed and wait for their next attempt. */
  @ManagedAttribute(description = "Rows that failed and wait for their next attempt")
  public int getFailedRows() {
    return status().failed();
  }

  /** The ids of the parked rows. */
  @ManagedAttribute(description = "Ids of rows that failed too often and are parked")
  public List<String> getParkedRows() {
    return status().parked();
  }

  /** Why nothing new is taken in; nothing if it is. */
  @ManagedAttribute(description = "Why nothing new is taken in")
  public @Nullable String getProblem() {
    return status().problem();
  }

  /** The newest timestamp taken in. */
  @ManagedAttribute(description = "Newest timestamp taken in")
  public @Nullable String getNewestTimestamp() {
    Instant newest = status().newest();
    return newest == null ? null : newest.toString();
  }

  /**
   * Offers a parked row again with the next poll.
   *
   * @return whether there is such a row
   */
  @ManagedOperation(description = "Offers a parked row again with the next poll")
  public boolean releaseParked(String id) {
    return reader.release(id);
  }

  /**
   * Forgets a parked row, which is then never delivered.
   *
   * @return whether there was such a row
   */
  @ManagedOperation(description = "Forgets a parked row; it is never delivered")
  public boolean dropParked(String id) {
    return reader.drop(id);
  }
}
