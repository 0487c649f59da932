package io.github.camelinstantly.figures;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.sandbox.Fault;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** Prints what writes whose answers are lost come to: sent, executed, and reported as open. */
public final class WriteFigures {

  private static final int TIMES = 100;

  private WriteFigures() {}

  /** No arguments. */
  public static void main(String[] args) throws Exception {
    for (Map.Entry<String, Fault> fault : faults().entrySet()) {
      Outcome outcome = run(fault.getValue(), TIMES);
      System.out.printf(
          "%-8s %d writes: %d sent, %d executed, %d open; %d reads of %d succeeded%n",
          fault.getKey(),
          TIMES,
          outcome.sent(),
          outcome.executed(),
          outcome.open(),
          outcome.reads(),
          TIMES);
    }
  }

  /** What happens to an answer after the call had its effect. */
  public static Map<String, Fault> faults() {
    Map<String, Fault> faults = new LinkedHashMap<>();
    faults.put("502", Fault.htmlPage(502, "Bad gateway", true));
    faults.put("504", Fault.htmlPage(504, "Gateway timeout", true));
    faults.put("reset", Fault.reset(true));
    faults.put("timeout", Fault.delay(Duration.ofSeconds(2)));
    return faults;
  }

  /**
   * What a run came to.
   *
   * @param sent the requests of the writes
   * @param executed the writes that had their effect
   * @param open the writes that ended with a typed exception
   * @param reads the reads that succeeded
   */
  public record Outcome(int sent, int executed, int open, int reads) {}

  /** Writes and reads so many times, each first attempt with this fault. */
  public static Outcome run(Fault fault, int times) throws IOException {
    try (InstantlySandbox sandbox = InstantlySandbox.startEmpty();
        DefaultCamelContext context = new DefaultCamelContext()) {
      InstantlyComponent component = new InstantlyComponent();
      component.getConfiguration().setBaseUrl(sandbox.baseUrl());
      component.getConfiguration().setApiKey(InstantlySandbox.API_KEY);
      component.getConfiguration().setCallTimeout(200);
      component.getConfiguration().setRetryDelay(1);
      context.addComponent("instantly", component);
      context.start();
      ProducerTemplate template = context.createProducerTemplate();
      int open = 0;
      int reads = 0;
      for (int i = 0; i < times; i++) {
        sandbox.faults().next("lead-lists/create", fault);
        Exchange write =
            template.request(
                "instantly:lead-lists?operation=create", e -> e.getMessage().setBody("list"));
        open += write.getException() instanceof InstantlyOutcomeUnknownException ? 1 : 0;
        sandbox.faults().next("lead-lists/list", fault);
        Exchange read = template.request("instantly:lead-lists?operation=list", e -> {});
        reads += read.getException() == null ? 1 : 0;
      }
      return new Outcome(
          sandbox.requests().count("lead-lists/create"),
          sandbox.requests().executions("lead-lists/create"),
          open,
          reads);
    }
  }
}
