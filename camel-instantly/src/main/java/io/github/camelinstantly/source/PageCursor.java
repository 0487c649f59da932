package io.github.camelinstantly.source;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.source.ItemPage.BadItem;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One read of a list, page by page. It ends where the list ends (API facts: paging), and it also
 * ends if the API leads it round in a circle; a repeated item on a later page is skipped.
 */
public final class PageCursor {

  private static final Logger LOG = LoggerFactory.getLogger(PageCursor.class);

  /** The last hundred pages or more: a circle is no longer, and a backlog may be endless. */
  private static final int MAX_MET = 10_000;

  /** One page of known items may come by chance, when items move while they are read. */
  private static final int MAX_STALE_PAGES = 2;

  private final Pages pages;
  private final ItemSource source;
  private final @Nullable Instant from;
  private final Set<String> cursors = new HashSet<>();
  private final Set<String> met = Collections.newSetFromMap(new LastMet());
  private @Nullable String cursor;
  private @Nullable String cursorBefore;
  private List<String> metOnPage = List.of();
  private int lastSize;
  private int pagesRead;
  private boolean more = true;
  private boolean circular;
  private int stalePages;

  private PageCursor(ItemSource source, @Nullable Instant from, Pages pages) {
    this.source = source;
    this.from = from;
    this.pages = pages;
  }

  /** A read of the items from about a time on. */
  public static PageCursor from(ItemSource source, @Nullable Instant from) {
    return new PageCursor(source, from, cursor -> source.page(from, cursor));
  }

  /** A read of all that some pages hold, in whatever order. */
  public static PageCursor over(ItemSource source, Pages pages) {
    return new PageCursor(source, null, pages);
  }

  /** Where it began; {@code null} for the beginning of the list. */
  public @Nullable Instant from() {
    return from;
  }

  /** Whether there is another page, as far as the last one told. */
  public boolean hasNext() {
    return more;
  }

  /** Whether it ended since the API led it in a circle: then not everything was read. */
  public boolean isCircular() {
    return circular;
  }

  /** How many pages were read. */
  public int pages() {
    return pagesRead;
  }

  /** How many items the last page had, also those that came before. */
  public int lastSize() {
    return lastSize;
  }

  /** What of the next page did not come on an earlier one. */
  public ItemPage next() throws CamelException, IOException {
    ItemPage page = pages.page(cursor);
    List<String> metNow = new ArrayList<>();
    List<InstantlyObject> fresh = new ArrayList<>();
    for (InstantlyObject item : page.items()) {
      if (meets(source.id(item).orElseGet(item::toString), metNow)) {
        fresh.add(item);
      }
    }
    List<BadItem> bad =
        page.bad().stream()
            .filter(item -> meets(item.id() == null ? item.text() : item.id(), metNow))
            .toList();
    cursorBefore = cursor;
    cursor = page.items().nextStartingAfter();
    metOnPage = metNow;
    pagesRead++;
    lastSize = page.items().size() + page.bad().size();
    stalePages = metNow.isEmpty() ? stalePages + 1 : 0;
    more = !page.isEmpty() && cursor != null && !isCircle(cursor);
    return new ItemPage(new InstantlyPage<>(fresh, cursor), bad, page.serverDate(), page.limit());
  }

  /** Lets the last page come again, since not all of it was taken. */
  public void stepBack() {
    if (cursor != null) {
      cursors.remove(cursor);
    }
    cursor = cursorBefore;
    metOnPage.forEach(met::remove);
    more = true;
  }

  private boolean meets(String key, List<String> metNow) {
    return met.add(key) && metNow.add(key);
  }

  private boolean isCircle(String next) {
    if (!cursors.add(next)) {
      LOG.warn(PositionMessages.repeatedCursor(next));
      circular = true;
    } else if (stalePages >= MAX_STALE_PAGES) {
      LOG.warn(PositionMessages.repeatedPages(stalePages));
      circular = true;
    }
    return circular;
  }

  /** Where pages come from. */
  public interface Pages {

    /** The page behind a cursor; {@code null} for the first one. */
    ItemPage page(@Nullable String cursor) throws CamelException, IOException;
  }

  private static final class LastMet extends LinkedHashMap<String, Boolean> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > MAX_MET;
    }
  }
}
