package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.poll.RowPage.BadRow;
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
 * One read of a list, page by page. It ends where the list ends (facts §3), and it also ends if the
 * API leads it round in a circle; a row that comes again on a later page is passed over.
 */
final class PageWalk {

  private static final Logger LOG = LoggerFactory.getLogger(PageWalk.class);

  /** The last hundred pages or more: a circle is no longer, and a backlog may be endless. */
  private static final int MOST_MET = 10_000;

  /** One page of known rows may come by chance, when rows move while they are read. */
  private static final int MOST_STALE_PAGES = 2;

  private final Pages pages;
  private final RowSource source;
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

  private PageWalk(RowSource source, @Nullable Instant from, Pages pages) {
    this.source = source;
    this.from = from;
    this.pages = pages;
  }

  /** A read of the rows from about a time on. */
  static PageWalk from(RowSource source, @Nullable Instant from) {
    return new PageWalk(source, from, cursor -> source.page(from, cursor));
  }

  /** A read of all that some pages hold, in whatever order. */
  static PageWalk over(RowSource source, Pages pages) {
    return new PageWalk(source, null, pages);
  }

  /** Where it began; {@code null} for the beginning of the list. */
  @Nullable Instant from() {
    return from;
  }

  boolean hasNext() {
    return more;
  }

  /** Whether it ended since the API led it in a circle: then not everything was read. */
  boolean isCircular() {
    return circular;
  }

  /** How many pages were read. */
  int pages() {
    return pagesRead;
  }

  /** How many rows the last page had, also those that came before. */
  int lastSize() {
    return lastSize;
  }

  /** What of the next page did not come on an earlier one. */
  RowPage next() throws CamelException, IOException {
    RowPage page = pages.page(cursor);
    List<String> metNow = new ArrayList<>();
    List<InstantlyObject> fresh = new ArrayList<>();
    for (InstantlyObject row : page.rows()) {
      if (meets(source.id(row).orElseGet(row::toString), metNow)) {
        fresh.add(row);
      }
    }
    List<BadRow> bad =
        page.bad().stream()
            .filter(row -> meets(row.id() == null ? row.text() : row.id(), metNow))
            .toList();
    cursorBefore = cursor;
    cursor = page.rows().nextStartingAfter();
    metOnPage = metNow;
    pagesRead++;
    lastSize = page.rows().size() + page.bad().size();
    stalePages = metNow.isEmpty() ? stalePages + 1 : 0;
    more = !page.isEmpty() && cursor != null && !isCircle(cursor);
    return new RowPage(new InstantlyPage<>(fresh, cursor), bad, page.serverDate());
  }

  /** Lets the last page come again, since not all of it was taken. */
  void stepBack() {
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
    } else if (stalePages >= MOST_STALE_PAGES) {
      LOG.warn(PositionMessages.repeatedPages(stalePages));
      circular = true;
    }
    return circular;
  }

  /** Where pages come from. */
  interface Pages {

    /** The page behind a cursor; {@code null} for the first one. */
    RowPage page(@Nullable String cursor) throws CamelException, IOException;
  }

  private static final class LastMet extends LinkedHashMap<String, Boolean> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > MOST_MET;
    }
  }
}
