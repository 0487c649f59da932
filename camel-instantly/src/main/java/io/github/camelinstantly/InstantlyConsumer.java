package io.github.camelinstantly;

import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledBatchPollingConsumer;

/** Placeholder. */
public class InstantlyConsumer extends ScheduledBatchPollingConsumer {
  InstantlyConsumer(InstantlyEndpoint endpoint, Processor processor) {
    super(endpoint, processor);
  }

  static InstantlyConsumer create(InstantlyEndpoint endpoint, Processor processor) {
    return new InstantlyConsumer(endpoint, processor);
  }

  @Override
  protected int poll() {
    return 0;
  }

  @Override
  public int processBatch(java.util.Queue<Object> exchanges) {
    return 0;
  }
}
