package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;

/**
 * All pages of a list as one {@link Iterable}; the calls are made as it is read, one page in
 * memory.
 */
public final class AllPages implements CallStrategy {

  private final long maxItems;
  private final boolean json;

  /**
   * @param maxItems how many items each iterator gives at most; 0 for all
   * @param json whether the items are JSON text rather than objects
   */
  public AllPages(long maxItems, boolean json) {
    this.maxItems = maxItems;
    this.json = json;
  }

  @Override
  public boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback) {
    exchange.getMessage().setBody(new AllItems(client, call, maxItems, json));
    return true;
  }
}
