package io.github.camelinstantly;

import io.github.camelinstantly.consumer.ConsumerCallback;
import io.github.camelinstantly.consumer.ConsumerPlan;
import io.github.camelinstantly.consumer.ConsumerPlan.Clients;
import io.github.camelinstantly.consumer.FailureLog;
import io.github.camelinstantly.consumer.InFlightItems;
import io.github.camelinstantly.consumer.ItemDispatcher;
import io.github.camelinstantly.consumer.MarkAsRead;
import io.github.camelinstantly.consumer.PositionSession;
import io.github.camelinstantly.consumer.PulledItems;
import io.github.camelinstantly.consumer.Watchdog;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.monitor.ConsumerHealthCheck;
import io.github.camelinstantly.monitor.ConsumerRegistration;
import io.github.camelinstantly.monitor.RunningConsumers.Running;
import io.github.camelinstantly.option.ContextQuotas;
import io.github.camelinstantly.option.EndpointOptions;
import io.github.camelinstantly.option.InstantlyConsumerOptions;
import io.github.camelinstantly.poll.ItemHandler;
import io.github.camelinstantly.poll.ListPoller;
import io.github.camelinstantly.poll.PollSettings;
import io.github.camelinstantly.poll.PollStatus;
import io.github.camelinstantly.poll.PolledItem;
import io.github.camelinstantly.poll.ServerClock;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PositionStoreException;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.CastUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Emits each new item once, oldest first. An item is acknowledged when its exchange has completed,
 * wherever that happens; until then at most {@code maxInFlight} of them are under way.
 */
@ManagedResource(description = "Managed Instantly Consumer")
public class InstantlyConsumer extends ScheduledBatchPollingConsumer implements ItemHandler {

  private static final Logger LOG = LoggerFactory.getLogger(InstantlyConsumer.class);

  private final ConsumerPlan plan;
  private final DurablePosition position;
  private final PositionSession session;
  private final ListPoller poller;
  private final ItemDispatcher dispatcher;
  private final InFlightItems inFlight;
  private final Watchdog watchdog;
  private final FailureLog failures;
  private final ReentrantLock polling = new ReentrantLock();

  /** Whether pollEnrich pulls, and nobody else polls. */
  private final boolean isPulled;

  private @Nullable ConsumerRegistration registration;

  InstantlyConsumer(InstantlyEndpoint endpoint, Processor processor) {
    super(endpoint, processor);
    this.failures = new FailureLog(getExceptionHandler());
    setExceptionHandler(failures);
    EndpointOptions options = endpoint.options();
    InstantlyConsumerOptions consumer = options.consumer();
    QuotaRegistry quotas = ContextQuotas.of(endpoint.getCamelContext());
    this.isPulled = processor instanceof PulledItems;
    this.inFlight = new InFlightItems(consumer.getMaxInFlight());
    this.watchdog =
        new Watchdog(
            quotas.time(),
            Duration.ofMillis(consumer.getWatchdogTimeout()),
            polling::isLocked,
            () -> !inFlight.isEmpty() && !PulledItems.areWaiting(processor));
    Clients clients = new Clients(endpoint::consumerClient, endpoint::sweepClient);
    this.plan = ConsumerPlan.of(options, clients, quotas, watchdog::progress);
    PollSettings settings = plan.settings();
    this.position = new DurablePosition(plan.store(), settings.lookback(), settings.maxSeen());
    Clock clock = endpoint.getComponent().getClock();
    ServerClock serverClock = new ServerClock(quotas.time()::nanos);
    this.session =
        new PositionSession(
            endpoint.getCamelContext(),
            plan,
            position,
            plan.start(consumer, position, serverClock));
    this.poller = new ListPoller(plan.sources(), position, this, settings, clock, serverClock);
    this.dispatcher =
        new ItemDispatcher(
            new RouteOfConsumer(),
            inFlight,
            watchdog,
            isPulled,
            plan,
            consumer.isMarkAsRead() ? new MarkAsRead(clients.patient())::mark : id -> {});
  }

  @Override
  protected void doBuild() throws Exception {
    super.doBuild();
    HealthCheck ofCamel = getHealthCheck();
    boolean isNested = getRoute() == null && !isPulled;
    String id = isNested ? "consumer:" + plan.key() : ofCamel.getId();
    HealthCheck check = new ConsumerHealthCheck(id, ofCamel, this::status);
    setHealthCheck(check);
    String name = getRouteId() == null ? plan.key() : getRouteId();
    registration =
        new ConsumerRegistration(
            getEndpoint().getCamelContext(),
            this,
            check,
            new Running(name, this::status),
            isNested);
  }

  @Override
  protected void doStart() throws Exception {
    ServiceHelper.startService(getEndpoint().getConsumerOptions().getStateRepository());
    try {
      session.open();
      super.doStart();
      watchdog.start();
      watchdog.expectPolls(this);
      if (registration != null) {
        registration.show();
      }
    } catch (Exception e) {
      closePosition();
      throw e;
    }
  }

  private void closePosition() {
    watchdog.stop();
    session.close();
  }

  /** A pull polls by itself, when it wants to. */
  @Override
  public void onInit() {
    setStartScheduler(!isPulled);
  }

  /** Camel's scheduler ends for good with an Error, such as one that comes while one is logged. */
  @Override
  public void run() {
    watchdog.pollDue();
    try {
      super.run();
    } catch (Error e) {
      LOG.error(PositionMessages.pollEndedByError(e), e);
    } finally {
      watchdog.pollDue();
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

  /** A stop must not wait for the quota; the next poll continues where this one ends. */
  private void endWaits() {
    getEndpoint().consumerClient().endWaits();
  }

  @Override
  protected void doStop() throws Exception {
    try {
      if (registration != null) {
        registration.hide();
      }
      super.doStop();
    } finally {
      closePosition();
    }
  }

  @Override
  protected int poll() throws Exception {
    if (!polling.tryLock()) {
      // with a pool of schedulers, or after a stop that a poll outlived: both would take an item
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
    } catch (Error e) {
      // a failed poll like any other: Camel's scheduler ends for good with an Error
      throw new RuntimeCamelException(PositionMessages.pollEndedByError(e), e);
    } finally {
      watchdog.callsNoMore();
      polling.unlock();
    }
  }

  private int pollOnce() throws CamelException, IOException {
    shutdownRunningTask = null;
    pendingExchanges = 0;
    int dispatched = pollUnlessLost();
    session.warnOfLoss();
    failures.pollSucceeded();
    forceConsumerAsReady();
    return dispatched;
  }

  private int pollUnlessLost() throws CamelException, IOException {
    try {
      session.prepare(poller::reset);
      return poller.poll(maxMessagesPerPoll);
    } catch (PositionStoreException e) {
      if (position.isOwnershipLost()) {
        // amid this poll; what it took before is the new owner's
        return 0;
      }
      throw e;
    }
  }

  @Override
  public int dispatch(List<PolledItem> batch) {
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
    while (index < total
        && canDispatch()
        && dispatcher.acquire((PolledItem) batch.element(), poller)) {
      pendingExchanges = total - index - 1;
      dispatcher.dispatch((PolledItem) batch.remove(), poller, index, total);
      index++;
    }
    return index;
  }

  @Override
  public boolean canDispatch() {
    boolean suspended = shutdownRunningTask == null && isSuspendingOrSuspended();
    return isBatchAllowed()
        && !suspended
        && !ServiceHelper.isStopped(getProcessor())
        && !position.isFailing()
        && !Thread.currentThread().isInterrupted();
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

  /** How far it has come, and why it reads nothing new if that is so. */
  public PollStatus status() {
    String problem = watchdog.problem();
    return problem == null ? poller.status() : poller.status().withProblem(problem);
  }

  @ManagedAttribute(description = "Number of pending items: claimed and not finished")
  public int getPendingItems() {
    return status().pending();
  }

  @ManagedAttribute(description = "Number of failed items that wait for their next attempt")
  public int getFailedItems() {
    return status().failed();
  }

  @ManagedAttribute(description = "Ids of parked items, which failed too often")
  public List<String> getParkedItems() {
    return status().parked();
  }

  @ManagedAttribute(
      description = "Items that became visible later than lookback; others may have been missed")
  public long getItemsBeyondLookback() {
    return status().counts().beyondLookback();
  }

  @ManagedAttribute(description = "Why nothing new is read")
  public @Nullable String getProblem() {
    return status().problem();
  }

  @ManagedAttribute(description = "Watermark: the newest timestamp claimed")
  public @Nullable String getNewestTimestamp() {
    return Objects.toString(status().newest(), null);
  }

  /**
   * Redelivers a parked item with the next poll.
   *
   * @return whether there is such an item
   */
  @ManagedOperation(description = "Redelivers a parked item with the next poll")
  public boolean releaseParked(String id) {
    return poller.release(id);
  }

  /**
   * Forgets a parked item, which is then never delivered.
   *
   * @return whether there was such an item
   */
  @ManagedOperation(description = "Forgets a parked item; it is never delivered")
  public boolean dropParked(String id) {
    return poller.drop(id);
  }

  /** What the dispatcher borrows of this consumer. */
  private final class RouteOfConsumer implements ItemDispatcher.Route {

    @Override
    public Exchange createExchange() {
      return InstantlyConsumer.this.createExchange(true);
    }

    @Override
    public void process(Exchange exchange, boolean pulled) {
      getAsyncProcessor()
          .process(
              exchange,
              new ConsumerCallback(
                  exchange,
                  defaultConsumerCallback(exchange, true),
                  pulled,
                  getEndpoint().isBridgeErrorHandler()));
    }

    @Override
    public boolean canDispatch() {
      return InstantlyConsumer.this.canDispatch();
    }

    @Override
    public boolean isEnding() {
      return shutdownRunningTask != null
          // pollEnrich suspends its consumer after each poll
          || (!isPulled && isSuspendingOrSuspended())
          || !isRunAllowed()
          // in master:, Camel stops the route before the consumer
          || ServiceHelper.isStopped(getProcessor());
    }

    @Override
    public ExceptionHandler exceptionHandler() {
      return getExceptionHandler();
    }
  }
}
