package io.github.camelinstantly.client;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.camel.CamelException;
import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list, page after page, one page in memory. It ends when a page is empty or has no
 * cursor (API facts: paging; a short page proves nothing, and the last page may have a cursor);
 * lists that are turned by an offset end with an empty page. A cursor or page that comes back would
 * go round for ever, so it is an error. Errors come out of {@link #next()} and {@link #hasNext()}
 * as {@link RuntimeCamelException} caused by the client's exception; calling again tries that page
 * again.
 */
public final class PageIterator implements Iterator<InstantlyObject> {

  private final InstantlyClient client;
  private final PageTurner turner;
  private long left;
  private Iterator<InstantlyObject> page = Collections.emptyIterator();
  private @Nullable InstantlyCall nextCall;

  /**
   * @param client calls the pages
   * @param firstCall the call of the first page
   * @param maxItems how many items it gives at most; 0 for all
   */
  public PageIterator(InstantlyClient client, InstantlyCall firstCall, long maxItems) {
    this.client = client;
    this.turner = new PageTurner(firstCall);
    this.nextCall = firstCall;
    this.left = maxItems == 0 ? Long.MAX_VALUE : maxItems;
  }

  @Override
  public boolean hasNext() {
    if (left <= 0) {
      return false;
    }
    if (!page.hasNext() && nextCall != null) {
      turn(nextCall);
    }
    return page.hasNext();
  }

  @Override
  public InstantlyObject next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    left--;
    return page.next();
  }

  private void turn(InstantlyCall call) {
    InstantlyPage<InstantlyObject> items;
    try {
      items = turner.pageIn(client.call(call));
    } catch (CamelException | IOException e) {
      throw new RuntimeCamelException(e);
    }
    nextCall = turner.after(items).orElse(null);
    page = items.iterator();
  }
}
