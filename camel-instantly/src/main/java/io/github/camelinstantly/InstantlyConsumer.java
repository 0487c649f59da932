package io.github.camelinstantly;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyRateLimitException;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.poll.EmailSource;
import io.github.camelinstantly.poll.PolledRow;
import io.github.camelinstantly.poll.PositionKeeper;
import io.github.camelinstantly.poll.PositionStart;
import io.github.camelinstantly.poll.PositionStoreException;
import io.github.camelinstantly.poll.RowHandler;
import io.github.camelinstantly.poll.RowReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.support.EventDrivenPollingConsumer;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.support.UnitOfWorkHelper;
import org.apache.camel.util.CastUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Emits each new email once, oldest first. An email is acknowledged when its exchange has
 * completed, wherever that happens; until then at most {@code maxInFlight} of them are under way.
 */
public class InstantlyConsumer extends ScheduledBatchPollingConsumer implements RowHandler {

  private static final Logger LOG = LoggerFactory.getLogger(InstantlyConsumer.class);

  private final PolledEmails emails;
  private final PositionKeeper keeper;
  private final PositionStart start;
  private final RowReader reader;
  private final Semaphore slots;
  private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
  private final ReentrantLock polling = new ReentrantLock();

  /**
   * pollEnrich polls on the thread that later takes the exchange: waiting there would be for ever.
   */
  private final boolean waitsForSlot;

  private InstantlyConsumer(InstantlyEndpoint endpoint, Processor processor, PolledEmails emails) {
    super(endpoint, processor);
    this.emails = emails;
    InstantlyConsumerOptions options = endpoint.getConsumerOptions();
    EmailSource source = emails.source();
    this.keeper = new PositionKeeper(emails.store());
    this.start = new PositionStart(source, keeper, options.getStartFrom(), options.getStateReset());
    this.reader = new RowReader(source, keeper, this, endpoint.getComponent().getClock());
    this.slots = new Semaphore(options.getMaxInFlight());
    this.waitsForSlot = !(processor instanceof EventDrivenPollingConsumer);
  }

  /**
   * Creates the consumer of an endpoint.
   *
   * @throws IllegalArgumentException if the resource or an option is none for a consumer
   */
  static InstantlyConsumer create(InstantlyEndpoint endpoint, Processor processor) {
    return new InstantlyConsumer(endpoint, processor, PolledEmails.of(endpoint));
  }

  @Override
  protected void doStart() throws Exception {
    start.open(emails.key());
    try {
      super.doStart();
    } catch (Exception e) {
      keeper.close();
      throw e;
    }
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
    ((InstantlyEndpoint) getEndpoint()).consumerClient().endWaits();
  }

  @Override
  protected void doStop() throws Exception {
    try {
      super.doStop();
    } finally {
      keeper.close();
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
      shutdownRunningTask = null;
      pendingExchanges = 0;
      start.beginIfDue();
      int dispatched = reader.poll(maxMessagesPerPoll);
      forceConsumerAsReady();
      return dispatched;
    } catch (InstantlyRateLimitException e) {
      if (e.isBecauseOfStop()) {
        LOG.debug("The poll ends: {}", e.getMessage());
        return 0;
      }
      throw e;
    } finally {
      polling.unlock();
    }
  }

  @Override
  public int dispatch(List<PolledRow> rows) {
    return processBatch(CastUtils.cast(new ArrayDeque<>(rows)));
  }

  @Override
  public int processBatch(Queue<Object> rows) {
    int total = rows.size();
    int index = 0;
    while (index < total && goesOn() && takeSlot()) {
      PolledRow row = (PolledRow) rows.poll();
      pendingExchanges = total - index - 1;
      Acknowledgement acknowledgement = new Acknowledgement(row);
      Exchange exchange = exchange(row, acknowledgement);
      exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
      exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
      exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
      AsyncCallback callback = defaultConsumerCallback(exchange, true);
      getAsyncProcessor()
          .process(
              exchange,
              doneSync -> {
                acknowledgeUnrouted(exchange);
                callback.done(doneSync);
              });
      index++;
    }
    return index;
  }

  @Override
  public boolean goesOn() {
    return isBatchAllowed() && !keeper.isFailing() && !Thread.currentThread().isInterrupted();
  }

  /**
   * A route that was being shut down by force, or a processor that is no route, gives the exchange
   * back without a unit of work, and nobody else runs its completions. (One for pollEnrich is on
   * its way still.)
   */
  private void acknowledgeUnrouted(Exchange exchange) {
    if (waitsForSlot && exchange.getUnitOfWork() == null) {
      UnitOfWorkHelper.doneSynchronizations(
          exchange, exchange.getExchangeExtension().handoverCompletions());
    }
  }

  private boolean takeSlot() {
    if (!waitsForSlot) {
      return slots.tryAcquire();
    }
    try {
      slots.acquire();
    } catch (InterruptedException e) {
      // the consumer stops; what was not dispatched stays open
      Thread.currentThread().interrupt();
      return false;
    }
    if (goesOn()) {
      return true;
    }
    slots.release();
    return false;
  }

  private Exchange exchange(PolledRow row, Acknowledgement acknowledgement) {
    inFlight.add(row.id());
    try {
      Exchange exchange = exchange(row);
      exchange.getExchangeExtension().addOnCompletion(acknowledgement);
      return exchange;
    } catch (RuntimeException e) {
      acknowledgement.end();
      throw e;
    }
  }

  private Exchange exchange(PolledRow row) {
    Exchange exchange = createExchange(true);
    Message message = exchange.getIn();
    Email email = (Email) row.item();
    message.setBody(email);
    message.setHeader(InstantlyConstants.EMAIL_ID, row.id());
    setHeader(message, InstantlyConstants.EMAIL_THREAD_ID, email.get("thread_id"));
    setHeader(message, InstantlyConstants.EMAIL_ACCOUNT, email.get("eaccount"));
    setHeader(message, InstantlyConstants.EMAIL_LEAD, email.get("lead"));
    setHeader(message, InstantlyConstants.EMAIL_CAMPAIGN_ID, email.get("campaign_id"));
    setHeader(message, InstantlyConstants.EMAIL_SUBJECT, email.get("subject"));
    message.setHeader(InstantlyConstants.MESSAGE_TIMESTAMP, row.timestamp().toEpochMilli());
    return exchange;
  }

  private static void setHeader(Message message, String name, Object value) {
    if (value != null) {
      message.setHeader(name, value.toString());
    }
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

  private void markAsRead(String id) {
    Operation update = OperationTable.operation("emails", "update");
    try {
      getEndpoint()
          .consumerClient()
          .call(new InstantlyCall(update, Map.of("id", id), Map.of(), Map.of("is_unread", 0)));
    } catch (CamelException | IOException | RuntimeException e) {
      LOG.warn(PositionMessages.notMarkedAsRead(id), e);
    }
  }

  /**
   * Keeps what it needs by itself: the route may have removed headers and body by then. Should it
   * be called twice, the second call does nothing: a slot too many would break the order.
   */
  private final class Acknowledgement extends SynchronizationAdapter {

    private final PolledRow row;
    private final AtomicBoolean called = new AtomicBoolean();

    Acknowledgement(PolledRow row) {
      this.row = row;
    }

    @Override
    public void onComplete(Exchange exchange) {
      if (exchange.isRollbackOnly()) {
        // what the route took back is not done
        onFailure(exchange);
      } else if (called.compareAndSet(false, true)) {
        note(() -> reader.finished(row));
        if (getEndpoint().getConsumerOptions().isMarkAsRead()) {
          markAsRead(row.id());
        }
      }
    }

    @Override
    public void onFailure(Exchange exchange) {
      if (called.compareAndSet(false, true)) {
        note(() -> reader.failed(row));
      }
    }

    private void note(Runnable noting) {
      try {
        noting.run();
      } catch (PositionStoreException e) {
        getExceptionHandler().handleException(PositionMessages.notNoted(row.id()), e);
      } finally {
        end();
      }
    }

    private void end() {
      inFlight.remove(row.id());
      slots.release();
    }
  }
}
