package io.github.camelinstantly.figures;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;

/** Prints what a thousand verifications cost that are all pending for a while, with all quotas. */
public final class WaitFigures {

  private static final int COUNT = 1_000;
  private static final Duration PENDING = Duration.ofSeconds(40);

  private WaitFigures() {}

  /** No arguments. */
  public static void main(String[] args) throws Exception {
    AtomicInteger rateLimited = new AtomicInteger();
    try (InstantlySandbox sandbox = InstantlySandbox.startEmpty();
        DefaultCamelContext context = new DefaultCamelContext()) {
      sandbox.settings().quotas(true).pendingVerification(Integer.MAX_VALUE, PENDING);
      InstantlyComponent instantly = new InstantlyComponent();
      instantly.getConfiguration().setBaseUrl(sandbox.baseUrl());
      instantly.getConfiguration().setApiKey(InstantlySandbox.API_KEY);
      instantly.setCallListener(
          new CallListener() {
            @Override
            public void rateLimited(Operation operation) {
              rateLimited.incrementAndGet();
            }
          });
      context.addComponent("instantly", instantly);
      context.start();
      measure(sandbox, context);
      System.out.println(rateLimited + " x 429");
    }
  }

  private static void measure(InstantlySandbox sandbox, DefaultCamelContext context)
      throws Exception {
    AsyncProducer producer =
        context
            .getEndpoint("instantly:verification?operation=verify&awaitCompletion=true")
            .createAsyncProducer();
    producer.start();
    CountDownLatch left = new CountDownLatch(COUNT);
    AtomicInteger verified = new AtomicInteger();
    int before = Thread.activeCount();
    long begin = System.nanoTime();
    for (int i = 0; i < COUNT; i++) {
      Exchange exchange = producer.getEndpoint().createExchange();
      exchange.getMessage().setBody("slow+" + i + "@company.example");
      producer.process(
          exchange,
          sync -> {
            verified.addAndGet(exchange.getException() == null ? 1 : 0);
            left.countDown();
          });
    }
    double begun = (System.nanoTime() - begin) / 1e9;
    int most = Thread.activeCount();
    while (!left.await(100, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, Thread.activeCount());
    }
    System.out.printf(
        "%d verifications, pending for %d s: begun in %.1f s, all over after %.1f s, %d verified%n",
        COUNT, PENDING.toSeconds(), begun, (System.nanoTime() - begin) / 1e9, verified.get());
    System.out.printf(
        "threads: %d before, at most %d (workers, HTTP and the sandbox's included)%n",
        before, most);
    System.out.printf("%d looks%n", sandbox.requests().count("verification/check"));
  }
}
