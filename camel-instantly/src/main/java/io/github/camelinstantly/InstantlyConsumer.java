package io.github.camelinstantly;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
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
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.support.EventDrivenPollingConsumer;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.SynchronizationAdapter;
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

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    keeper.close();
  }

  @Override
  protected int poll() throws Exception {
    shutdownRunningTask = null;
    pendingExchanges = 0;
    start.beginIfDue();
    int dispatched = reader.poll(maxMessagesPerPoll);
    forceConsumerAsReady();
    return dispatched;
  }

  @Override
  public int dispatch(List<PolledRow> rows) {
    return processBatch(CastUtils.cast(new ArrayDeque<>(rows)));
  }

  @Override
  public int processBatch(Queue<Object> rows) {
    int total = rows.size();
    int index = 0;
    while (index < total && isBatchAllowed() && takeSlot()) {
      PolledRow row = (PolledRow) rows.poll();
      pendingExchanges = total - index - 1;
      Exchange exchange = exchange(row);
      exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
      exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
      exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
      inFlight.add(row.id());
      exchange.getExchangeExtension().addOnCompletion(new Acknowledgement(row));
      getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, true));
      index++;
    }
    return index;
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
    if (isBatchAllowed()) {
      return true;
    }
    slots.release();
    return false;
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
          .client()
          .call(new InstantlyCall(update, Map.of("id", id), Map.of(), Map.of("is_unread", 0)));
    } catch (CamelException | IOException e) {
      LOG.warn(PositionMessages.notMarkedAsRead(id), e);
    }
  }

  /** Keeps what it needs by itself: the route may have removed headers and body by then. */
  private final class Acknowledgement extends SynchronizationAdapter {

    private final PolledRow row;

    Acknowledgement(PolledRow row) {
      this.row = row;
    }

    @Override
    public void onComplete(Exchange exchange) {
      note(() -> reader.finished(row));
      if (getEndpoint().getConsumerOptions().isMarkAsRead()) {
        markAsRead(row.id());
      }
    }

    @Override
    public void onFailure(Exchange exchange) {
      note(() -> reader.failed(row));
    }

    private void note(Runnable noting) {
      try {
        noting.run();
      } catch (PositionStoreException e) {
        getExceptionHandler().handleException(PositionMessages.notNoted(row.id()), e);
      } finally {
        inFlight.remove(row.id());
        slots.release();
      }
    }
  }
}
