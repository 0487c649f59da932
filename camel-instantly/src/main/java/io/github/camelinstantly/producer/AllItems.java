package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.PageIterator;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyObject;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.Iterator;

/**
 * All items of a list, one page of them in memory. Each iterator begins at the first page and makes
 * calls of its own, so that the copies of an exchange, one after the other or at once, read the
 * whole list each.
 */
final class AllItems implements Iterable<Object>, Serializable {

  private static final long serialVersionUID = 1L;

  private final transient InstantlyClient client;
  private final transient InstantlyCall firstCall;
  private final long maxItems;
  private final boolean json;

  AllItems(InstantlyClient client, InstantlyCall firstCall, long maxItems, boolean json) {
    this.client = client;
    this.firstCall = firstCall;
    this.maxItems = maxItems;
    this.json = json;
  }

  @Override
  public Iterator<Object> iterator() {
    return new Walk(new PageIterator(client, firstCall, maxItems), json);
  }

  @Override
  public String toString() {
    return "all items of " + firstCall.operation().id();
  }

  /** Camel stores nothing at all, in silence, in place of a body that is not serializable. */
  private Object writeReplace() throws NotSerializableException {
    throw new NotSerializableException(CallMessages.unreadList(firstCall.operation().id()));
  }

  private record Walk(Iterator<InstantlyObject> items, boolean json) implements Iterator<Object> {

    @Override
    public boolean hasNext() {
      return items.hasNext();
    }

    @Override
    public Object next() {
      InstantlyObject item = items.next();
      return json ? item.toString() : item;
    }
  }
}
