package io.github.camelinstantly.faults;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.ReplyTooLargeException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Calls each path of a hostile server, in a JVM of its own; exits with 0 if each error is typed.
 */
public final class HostileReplies {

  private HostileReplies() {}

  /** Arguments: the server's URL, then the paths. */
  public static void main(String[] args) throws Exception {
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      InstantlyComponent component = new InstantlyComponent();
      component.getConfiguration().setBaseUrl(args[0]);
      component.getConfiguration().setApiKey("none");
      context.addComponent("instantly", component);
      context.start();
      ProducerTemplate template = context.createProducerTemplate();
      for (int i = 1; i < args.length; i++) {
        Exchange exchange =
            template.request("instantly:raw?operation=GET&rawPath=/api/" + args[i], e -> {});
        Exception failure = exchange.getException();
        if (!(failure instanceof ReplyTooLargeException)
            && !(failure instanceof InstantlyApiException)) {
          System.err.println(args[i] + ": " + failure);
          System.exit(i);
        }
      }
    }
    System.exit(0);
  }
}
