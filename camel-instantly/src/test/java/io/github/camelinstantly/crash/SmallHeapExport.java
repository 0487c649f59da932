package io.github.camelinstantly.crash;

import io.github.camelinstantly.InstantlyTestSupport;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A process that reads all emails of the workspace through one route. */
public final class SmallHeapExport {

  private SmallHeapExport() {}

  /** Arguments: base URL, number of emails to expect. Exits with 0 if exactly that many came. */
  public static void main(String[] args) throws Exception {
    AtomicLong count = new AtomicLong();
    DefaultCamelContext context = new DefaultCamelContext();
    InstantlyTestSupport.addComponent(context, args[0]);
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:export")
                .to("instantly:emails?operation=list&autoPagination=true")
                .split(body())
                .streaming()
                .process(exchange -> count.incrementAndGet());
          }
        });
    context.start();
    context.createProducerTemplate().sendBody("direct:export", null);
    context.stop();
    System.exit(count.get() == Long.parseLong(args[1]) ? 0 : 1);
  }
}
