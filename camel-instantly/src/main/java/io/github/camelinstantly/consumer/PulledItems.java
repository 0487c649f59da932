package io.github.camelinstantly.consumer;

import io.github.camelinstantly.ratelimit.TimeSource;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.EventDrivenPollingConsumer;
import org.apache.camel.support.ScheduledPollConsumer;
import org.apache.camel.support.service.ServiceHelper;
import org.jspecify.annotations.Nullable;

/**
 * Items that somebody asks for, as {@code pollEnrich} does. A pull polls at once and then every
 * {@code delay}, until there is an item or its own timeout is over. Camel's own pulls wait for the
 * next poll of a scheduler instead, so for a whole {@code delay} whatever their timeout is.
 *
 * <p>A poll that takes longer than its pull goes on; the next pull gets what it finds.
 */
public final class PulledItems extends EventDrivenPollingConsumer {

  private final BlockingQueue<Exchange> queue;
  private final Duration delay;
  private final TimeSource time;
  private final ReentrantLock onePull = new ReentrantLock();

  /** That an item came, or that a poll ended. */
  private final Semaphore news = new Semaphore(0);

  private volatile boolean polling;
  private @Nullable ExecutorService poller;

  private PulledItems(
      Endpoint endpoint, BlockingQueue<Exchange> queue, Duration delay, TimeSource time) {
    super(endpoint, queue);
    this.queue = queue;
    this.delay = delay;
    this.time = time;
  }

  /**
   * Those of an endpoint.
   *
   * @param delay the time between two polls of one pull
   */
  public static PulledItems of(DefaultEndpoint endpoint, Duration delay, TimeSource time) {
    int capacity = Math.max(1, endpoint.getPollingConsumerQueueSize());
    PulledItems items = new PulledItems(endpoint, new ArrayBlockingQueue<>(capacity), delay, time);
    items.setBlockWhenFull(endpoint.isPollingConsumerBlockWhenFull());
    items.setBlockTimeout(endpoint.getPollingConsumerBlockTimeout());
    items.setCopy(endpoint.isPollingConsumerCopy());
    return items;
  }

  @Override
  public @Nullable Exchange receiveNoWait() {
    return receive(0);
  }

  @Override
  public @Nullable Exchange receive() {
    return receive(Long.MAX_VALUE);
  }

  @Override
  public @Nullable Exchange receive(long timeout) {
    if (!isRunAllowed() || !isStarted()) {
      throw new RejectedExecutionException(this + " is not started: " + getStatus());
    }
    onePull.lock();
    try {
      ServiceHelper.startService(consumer());
      return pull(TimeUnit.MILLISECONDS.toNanos(timeout));
    } catch (InterruptedException e) {
      handleInterruptedException(e);
      return null;
    } catch (RuntimeException e) {
      // Camel would leave a failed start unsaid
      consumer().getExceptionHandler().handleException(e);
      return null;
    } finally {
      onePull.unlock();
    }
  }

  private @Nullable Exchange pull(long timeout) throws InterruptedException {
    long began = time.nanos();
    long nextPoll = 0;
    while (isRunAllowed()) {
      Exchange item = queue.poll();
      long passed = time.nanos() - began;
      if (item != null) {
        return item;
      }
      if (!polling && passed >= nextPoll) {
        beginPoll();
        nextPoll = passed + delay.toNanos();
      }
      if (passed >= timeout) {
        return null;
      }
      long wakeUp = polling ? timeout : Math.min(timeout, nextPoll);
      if (news.tryAcquire(Math.max(1, wakeUp - passed), TimeUnit.NANOSECONDS)) {
        news.drainPermits();
      }
    }
    return null;
  }

  private void beginPoll() {
    polling = true;
    try {
      executor().execute(this::poll);
    } catch (RejectedExecutionException e) {
      // it stops
      polling = false;
    }
  }

  private void poll() {
    try {
      consumer().run();
    } finally {
      polling = false;
      news.release();
    }
  }

  private synchronized ExecutorService executor() {
    ExecutorService executor = poller;
    if (executor == null) {
      executor =
          getEndpoint()
              .getCamelContext()
              .getExecutorServiceManager()
              .newSingleThreadExecutor(this, "InstantlyPull");
      poller = executor;
    }
    return executor;
  }

  private ScheduledPollConsumer consumer() {
    return (ScheduledPollConsumer) getDelegateConsumer();
  }

  @Override
  public void process(Exchange exchange) throws Exception {
    super.process(exchange);
    news.release();
  }

  /** Whether items wait for somebody to pull them: nothing goes on with them meanwhile. */
  public static boolean areWaiting(Processor processor) {
    return processor instanceof PulledItems items && !items.queue.isEmpty();
  }

  @Override
  protected void doStop() throws Exception {
    stopPolling();
    news.release();
    super.doStop();
  }

  private synchronized void stopPolling() {
    if (poller != null) {
      getEndpoint().getCamelContext().getExecutorServiceManager().shutdownNow(poller);
      poller = null;
    }
  }
}
