package io.github.camelinstantly.crash;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that consumes emails, writes each id into a ledger, and halts where a {@link HaltPoint}
 * says, or ends when a certain email has come.
 */
public final class HaltingConsumer {

  /** The exit code of a halted process. */
  public static final int HALTED = 77;

  private final Path ledger;
  private final String last;
  private final HaltPoint halt;
  private final CountDownLatch done = new CountDownLatch(1);

  private HaltingConsumer(Path ledger, String last, HaltPoint halt) {
    this.ledger = ledger;
    this.last = last;
    this.halt = halt;
  }

  /**
   * Arguments: base URL, options of the endpoint, JDBC URL of the bean {@code db} or {@code none},
   * ledger, the email that comes last, and where to halt.
   */
  public static void main(String[] args) throws Exception {
    HaltPoint halt = HaltPoint.parse(args[5]);
    HaltingConsumer consumer = new HaltingConsumer(Path.of(args[3]), args[4], halt);
    DefaultCamelContext context = new DefaultCamelContext();
    InstantlyTestSupport.addComponent(context, args[0]);
    if (!args[2].equals("none")) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setUrl(args[2]);
      context.getRegistry().bind("db", DataSource.class, halt.amidStatementsOf(database));
    }
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("instantly:emails?initialDelay=0&delay=20&startFrom=beginning&" + args[1])
                .process(consumer::process);
          }
        });
    halt.started();
    context.start();
    boolean ended = consumer.done.await(60, TimeUnit.SECONDS);
    context.stop();
    System.exit(ended ? 0 : 1);
  }

  private void process(Exchange exchange) throws Exception {
    String id = exchange.getMessage().getHeader(InstantlyConstants.EMAIL_ID, String.class);
    halt.begins(id);
    Files.writeString(ledger, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    halt.ends();
    if (id.equals(last)) {
      done.countDown();
    }
  }
}
