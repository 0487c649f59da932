package io.github.camelinstantly.client;

import io.github.camelinstantly.client.ShrinkingPages.Page;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.camel.CamelException;
import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All items of a list, page after page, one page in memory. It ends when a page is empty or has no
 * cursor (API facts: paging; a short page proves nothing, and the last page may have a cursor);
 * lists that are turned by an offset end with an empty page. A cursor or page that comes back would
 * go round for ever, so it is an error. Errors come out of {@link #next()} and {@link #hasNext()}
 * as {@link RuntimeCamelException} caused by the client's exception; calling again tries that page
 * again.
 *
 * <p>A page that is too large is read in smaller ones. A single item that is too large is named in
 * a warning, counted in {@link #passedBy}, and left out.
 */
public final class PageIterator implements Iterator<InstantlyObject> {

  private static final Logger LOG = LoggerFactory.getLogger(PageIterator.class);

  private final ShrinkingPages pages;
  private final PageTurner turner;
  private long left;
  private Iterator<InstantlyObject> page = Collections.emptyIterator();
  private @Nullable InstantlyCall nextCall;
  private long passedBy;

  /**
   * @param client calls the pages
   * @param firstCall the call of the first page
   * @param maxItems how many items it gives at most; 0 for all
   */
  public PageIterator(InstantlyClient client, InstantlyCall firstCall, long maxItems) {
    this.pages = new ShrinkingPages(client::call);
    this.turner = new PageTurner(firstCall);
    this.nextCall = firstCall;
    this.left = maxItems == 0 ? Long.MAX_VALUE : maxItems;
  }

  @Override
  public boolean hasNext() {
    while (left > 0 && !page.hasNext() && nextCall != null) {
      turn(nextCall);
    }
    return left > 0 && page.hasNext();
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
    Page read;
    try {
      read = pages.read(call);
    } catch (CamelException | IOException e) {
      throw new RuntimeCamelException(e);
    }
    InstantlyPage<InstantlyObject> items = turner.pageIn(read.reply());
    nextCall = turner.after(items).orElse(null);
    page = items.iterator();
    if (read.tooLarge() != null) {
      // there is but one, and of that no more than its id
      passBy(call, page.next(), read.tooLarge());
    }
  }

  private void passBy(InstantlyCall call, InstantlyObject item, Throwable cause) {
    String name = item + ", behind the cursor " + call.value("starting_after");
    LOG.warn(CallMessages.itemPassedBy(call.operation().id(), name, cause));
    passedBy++;
  }

  /**
   * How many items were left out so far since each is too large by itself. Not an exception at the
   * end: whoever looks one item ahead, as a streaming splitter does, would lose the last one by it.
   */
  public long passedBy() {
    return passedBy;
  }
}
