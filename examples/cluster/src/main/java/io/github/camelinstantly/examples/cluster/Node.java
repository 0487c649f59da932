package io.github.camelinstantly.examples.cluster;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.impl.DefaultCamelContext;

/** A node of the cluster. In your application this is a process of its own. */
final class Node implements AutoCloseable {

  private static final long LOCK_INTERVAL = 1;

  private final DefaultCamelContext context = new DefaultCamelContext();

  /**
   * @param name the node's name
   * @param services what all nodes have in common
   * @param totals is told what the node does
   */
  Node(String name, Services services, Totals totals) throws Exception {
    context.getManagementNameStrategy().setNamePattern(name.replace(' ', '-'));
    InstantlyComponent instantly = new InstantlyComponent();
    instantly.getConfiguration().setApiKey(InstantlySandbox.API_KEY);
    instantly.getConfiguration().setBaseUrl(services.instantly());
    context.addComponent("instantly", instantly);
    KafkaComponent kafka = new KafkaComponent();
    kafka.getConfiguration().setBrokers(services.brokers());
    context.addComponent("kafka", kafka);
    FileLockClusterService locks = new FileLockClusterService();
    locks.setRoot(services.locks());
    locks.setAcquireLockInterval(LOCK_INTERVAL, TimeUnit.SECONDS);
    context.addService(locks);
    context.getRegistry().bind("db", DataSource.class, services.database());
    context.addRoutes(new FetchRoute(name, totals));
    context.addRoutes(new WorkRoute(name, services.database(), totals));
    context.start();
  }

  @Override
  public void close() {
    context.stop();
  }

  /**
   * What all nodes have in common.
   *
   * @param instantly the base URL of the API
   * @param brokers where Kafka is
   * @param locks the folder of the lock by which the leader is found
   * @param database keeps the position, and the ids of what is done
   */
  record Services(String instantly, String brokers, String locks, DataSource database) {}
}
