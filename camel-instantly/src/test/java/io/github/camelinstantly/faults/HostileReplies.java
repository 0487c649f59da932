package io.github.camelinstantly.faults;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Calls each path of a hostile server, in a JVM of its own, once by itself and then some times at
 * once; exits with 0 if each reply is taken or its error is typed.
 */
public final class HostileReplies {

  private HostileReplies() {}

  /** Arguments: the server's URL, how many calls at once, then the paths. */
  public static void main(String[] args) throws Exception {
    int atOnce = Integer.parseInt(args[1]);
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    List<String> untyped = new ArrayList<>();
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      InstantlyTestSupport.addComponent(context, args[0]);
      InstantlyComponent component = context.getComponent("instantly", InstantlyComponent.class);
      component.getConfiguration().setMaxRetries(0);
      context.start();
      ProducerTemplate template = context.createProducerTemplate();
      for (int i = 2; i < args.length; i++) {
        String uri = "instantly:raw?operation=GET&rawPath=/api/" + args[i];
        List<Future<Throwable>> calls = new ArrayList<>();
        Throwable alone = failure(template, uri);
        for (int call = 0; call < atOnce; call++) {
          calls.add(threads.submit(() -> failure(template, uri)));
        }
        for (Future<Throwable> call : calls) {
          if (!isTyped(call.get()) || !isTyped(alone)) {
            untyped.add(args[i] + ": " + call.get());
          }
        }
      }
    }
    untyped.forEach(System.err::println);
    System.exit(untyped.size());
  }

  private static boolean isTyped(Throwable failure) {
    return failure == null
        || failure instanceof IOException
        || failure instanceof InstantlyApiException;
  }

  private static Throwable failure(ProducerTemplate template, String uri) {
    try {
      return template.request(uri, exchange -> {}).getException();
    } catch (Throwable e) {
      return e;
    }
  }
}
