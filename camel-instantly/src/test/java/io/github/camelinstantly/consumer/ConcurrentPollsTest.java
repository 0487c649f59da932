package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several threads that poll at once, as a scheduler of one's own may let them. */
class ConcurrentPollsTest extends ConsumerTestSupport {

  private static final int THREADS = 4;

  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void endThreads() {
    pool.shutdownNow();
  }

  private Runnable startUnscheduled() {
    start(route(uri("&startScheduler=false&maxInFlight=" + THREADS)));
    return consumer();
  }

  @Test
  void aPollThatBeginsWhileAnotherReadsDeliversNothingTwice() throws Exception {
    List<String> ids = receiveMany(3);
    Runnable consumer = startUnscheduled();
    sandbox.faults().always("emails/list", Fault.delay(Duration.ofMillis(500)));

    Future<?> first = pool.submit(consumer);
    await().until(() -> lists() == 1);
    Future<?> second = pool.submit(consumer);
    second.get();
    first.get();

    assertThat(received).containsExactlyElementsOf(ids);
  }

  @Test
  void manyPollsAtOnceDeliverEachEmailOnceAndInOrder() throws Exception {
    Runnable consumer = startUnscheduled();
    List<String> ids = new ArrayList<>();
    for (int part = 0; part < 20; part++) {
      for (int i = 0; i < 5; i++) {
        ids.add(receive(part));
      }
      List<Future<?>> polls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        polls.add(pool.submit(consumer));
      }
      for (Future<?> poll : polls) {
        poll.get();
      }
    }
    consumer.run();

    assertThat(received).containsExactlyElementsOf(ids);
  }
}
