package io.github.camelinstantly.crash;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * A process that consumes emails, writes each id into a ledger, and halts at a random point: amid
 * processing, amid a write of the state, or in between.
 */
public final class HaltingConsumer {

  /** The exit code of a halted process. */
  static final int HALTED = 77;

  private HaltingConsumer() {}

  /**
   * Arguments: base URL, state file, ledger, the email that comes last, and the seed of the random
   * point; without a seed it runs until that last email has come.
   */
  public static void main(String[] args) throws Exception {
    Path ledger = Path.of(args[2]);
    boolean halts = args.length > 4;
    Random random = new Random(halts ? Long.parseLong(args[4]) : 0);
    int haltAt = halts ? 20 + random.nextInt(60) : Integer.MAX_VALUE;
    CountDownLatch done = new CountDownLatch(1);
    boolean amidProcessing = random.nextInt(3) == 0;
    AtomicInteger count = new AtomicInteger();
    DefaultCamelContext context = new DefaultCamelContext();
    InstantlyComponent component = new InstantlyComponent();
    component.getConfiguration().setBaseUrl(args[0]);
    component.getConfiguration().setApiKey(InstantlySandbox.API_KEY);
    InstantlyTestSupport.withoutQuotas(component.getConfiguration());
    context.addComponent("instantly", component);
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("instantly:emails?initialDelay=0&delay=20&startFrom=beginning&stateFile="
                    + args[1])
                .process(
                    exchange -> {
                      boolean last = count.incrementAndGet() == haltAt;
                      if (last && amidProcessing) {
                        Runtime.getRuntime().halt(HALTED);
                      }
                      String id =
                          exchange
                              .getMessage()
                              .getHeader(InstantlyConstants.EMAIL_ID, String.class);
                      Files.writeString(
                          ledger, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                      if (id.equals(args[3])) {
                        done.countDown();
                      }
                      if (last) {
                        haltSoon(random.nextInt(4000));
                      }
                    });
          }
        });
    context.start();
    boolean ended = done.await(60, TimeUnit.SECONDS);
    context.stop();
    System.exit(ended ? 0 : 1);
  }

  /** Within the next milliseconds, while acknowledgements and state writes go on. */
  private static void haltSoon(int micros) {
    Executors.newSingleThreadScheduledExecutor()
        .schedule(() -> Runtime.getRuntime().halt(HALTED), micros, TimeUnit.MICROSECONDS);
  }
}
