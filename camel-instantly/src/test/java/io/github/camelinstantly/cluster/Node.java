package io.github.camelinstantly.cluster;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.impl.DefaultCamelContext;

/** One of several contexts that consume emails by {@code master:}, with a position they share. */
final class Node implements AutoCloseable {

  final LeadershipSwitch leadership = new LeadershipSwitch();
  final DefaultCamelContext context = new DefaultCamelContext();
  final List<String> received = new CopyOnWriteArrayList<>();

  /** Held by a test, it holds the exchanges up. */
  final Semaphore gate = new Semaphore(1);

  /**
   * @param ledger what all of them received
   */
  Node(String name, String baseUrl, DataSource database, List<String> ledger, String options)
      throws Exception {
    context.getManagementNameStrategy().setNamePattern(name);
    context.getShutdownStrategy().setTimeout(10);
    InstantlyTestSupport.addComponent(context, baseUrl);
    context.addService(leadership);
    HealthCheckRegistry health = HealthCheckRegistry.get(context);
    health.register(health.resolveById("consumers"));
    context.getRegistry().bind("db", DataSource.class, database);
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("master:emails:instantly:emails?initialDelay=0&delay=50&startFrom=beginning"
                    + "&dataSource=#bean:db&createStateTable=true"
                    + options)
                .routeId("emails")
                .process(
                    exchange -> {
                      gate.acquireUninterruptibly();
                      gate.release();
                      String id =
                          exchange
                              .getMessage()
                              .getHeader(InstantlyConstants.EMAIL_ID, String.class);
                      received.add(id);
                      ledger.add(id);
                    });
          }
        });
    context.start();
  }

  @Override
  public void close() {
    context.stop();
  }
}
