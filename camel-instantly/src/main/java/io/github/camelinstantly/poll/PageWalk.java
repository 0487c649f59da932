package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
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

  private final RowSource source;
  private final @Nullable Instant from;
  private final Set<String> cursors = new HashSet<>();
  private final Set<String> met = Collections.newSetFromMap(new LastMet());
  private @Nullable String cursor;
  private boolean more = true;
  private int stalePages;

  PageWalk(RowSource source, @Nullable Instant from) {
    this.source = source;
    this.from = from;
  }

  boolean hasNext() {
    return more;
  }

  /** The rows of the next page that did not come on an earlier one. */
  List<InstantlyObject> next() throws CamelException, IOException {
    InstantlyPage<InstantlyObject> page = source.page(from, cursor);
    List<InstantlyObject> fresh = new ArrayList<>();
    for (InstantlyObject row : page) {
      if (met.add(source.id(row).orElseGet(row::toString))) {
        fresh.add(row);
      }
    }
    cursor = page.nextStartingAfter();
    stalePages = fresh.isEmpty() ? stalePages + 1 : 0;
    more = !page.isEmpty() && cursor != null && !isCircle(cursor);
    return fresh;
  }

  private boolean isCircle(String next) {
    if (!cursors.add(next)) {
      LOG.warn(PositionMessages.repeatedCursor(next));
      return true;
    }
    if (stalePages >= MOST_STALE_PAGES) {
      LOG.warn(PositionMessages.repeatedPages(stalePages));
      return true;
    }
    return false;
  }

  private static final class LastMet extends LinkedHashMap<String, Boolean> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > MOST_MET;
    }
  }
}
