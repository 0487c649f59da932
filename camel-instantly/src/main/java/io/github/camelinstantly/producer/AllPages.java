package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.PageIterator;
import io.github.camelinstantly.model.InstantlyObject;
import java.util.Iterator;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;

/** All pages of a list as one iterator; the calls are made as it is read, one page in memory. */
public final class AllPages implements CallStrategy {

  private final long maxItems;
  private final boolean json;

  /**
   * @param maxItems how many items there are at most; 0 for all
   * @param json whether the items are JSON text rather than objects
   */
  public AllPages(long maxItems, boolean json) {
    this.maxItems = maxItems;
    this.json = json;
  }

  @Override
  public boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback) {
    PageIterator items = new PageIterator(client, call, maxItems);
    exchange.getMessage().setBody(json ? new JsonIterator(items) : items);
    return true;
  }

  private record JsonIterator(Iterator<InstantlyObject> items) implements Iterator<String> {

    @Override
    public boolean hasNext() {
      return items.hasNext();
    }

    @Override
    public String next() {
      return items.next().toString();
    }
  }
}
