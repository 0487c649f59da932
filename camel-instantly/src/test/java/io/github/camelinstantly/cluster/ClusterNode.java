package io.github.camelinstantly.cluster;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that consumes emails while it leads by a lock on a file, with its position in
 * PostgreSQL, and writes each id into a ledger that all processes share.
 */
public final class ClusterNode {

  /** The exit code of a halted process. */
  static final int HALTED = 77;

  private final Path ledger;
  private final String name;
  private final int haltAt;
  private final AtomicInteger polls = new AtomicInteger();
  private final AtomicInteger count = new AtomicInteger();

  private ClusterNode(Path ledger, String name, int haltAt) {
    this.ledger = ledger;
    this.name = name;
    this.haltAt = haltAt;
  }

  /**
   * Arguments: base URL, JDBC URL, folder of the lock, ledger, name, options of the endpoint, and
   * at which email to halt; 0 for never.
   */
  public static void main(String[] args) throws Exception {
    ClusterNode node = new ClusterNode(Path.of(args[3]), args[4], Integer.parseInt(args[6]));
    DefaultCamelContext context = new DefaultCamelContext();
    InstantlyTestSupport.addComponent(context, args[0]);
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(args[1]);
    context.getRegistry().bind("db", DataSource.class, database);
    context.getRegistry().bind("counting", node.counting());
    context.addService(lock(args[2]));
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("master:emails:instantly:emails?initialDelay=0&delay=100&startFrom=beginning"
                    + "&dataSource=#bean:db&createStateTable=true&pollStrategy=#bean:counting"
                    + args[5])
                .process(node::process);
          }
        });
    context.start();
    Thread.currentThread().join();
  }

  private static FileLockClusterService lock(String folder) {
    FileLockClusterService lock = new FileLockClusterService();
    lock.setRoot(folder);
    lock.setAcquireLockInterval(200, TimeUnit.MILLISECONDS);
    lock.setAcquireLockDelay(200, TimeUnit.MILLISECONDS);
    return lock;
  }

  private DefaultPollingConsumerPollStrategy counting() {
    return new DefaultPollingConsumerPollStrategy() {
      @Override
      public boolean begin(Consumer consumer, Endpoint endpoint) {
        polls.incrementAndGet();
        return true;
      }
    };
  }

  private void process(Exchange exchange) throws Exception {
    String id = exchange.getMessage().getHeader(InstantlyConstants.EMAIL_ID, String.class);
    Files.writeString(
        ledger,
        id + " " + name + " " + polls + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    if (count.incrementAndGet() == haltAt) {
      Runtime.getRuntime().halt(HALTED);
    }
  }
}
