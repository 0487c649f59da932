package io.github.camelinstantly.ratelimit;

import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.camelinstantly.InstantlyComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Calls as often as it may for some seconds, in a JVM of its own; exits with 0 if no call failed.
 */
public final class SharedBucketNode {

  private static final int THREADS = 8;

  private SharedBucketNode() {}

  /** Arguments: the server's URL, the database's JDBC URL, the seconds. */
  public static void main(String[] args) throws Exception {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(args[1]);
    ScheduledExecutorService timer = Executors.newScheduledThreadPool(4);
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      InstantlyComponent component = new InstantlyComponent();
      component.getConfiguration().setBaseUrl(args[0]);
      component.getConfiguration().setApiKey("none");
      component
          .getConfiguration()
          .setRateLimiter(
              new Bucket4jRateLimiter<>(
                  Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database).build(),
                  name -> (long) name.hashCode(),
                  QuotaLimits.DOCUMENTED,
                  timer));
      context.addComponent("instantly", component);
      context.start();
      ProducerTemplate template = context.createProducerTemplate();
      long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[2])).toNanos();
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        work.add(
            callers.submit(
                () -> {
                  while (System.nanoTime() < end) {
                    template.requestBody("instantly:lead-lists?operation=list", (Object) null);
                  }
                }));
      }
      for (Future<?> calls : work) {
        calls.get();
      }
    }
    System.exit(0);
  }
}
