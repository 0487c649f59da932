package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.source.ItemPage;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A list whose last page leads to its first one again, as no list should. */
final class CirclingList extends AlteredList {

  private static final int ENDLESS = 100;

  private final int circle;
  private final boolean freshCursors;
  private boolean healed;
  private int pages;

  /**
   * @param circle after how many pages the first one comes again
   * @param freshCursors whether the pages have another cursor each time
   */
  CirclingList(GrowingList list, int circle, boolean freshCursors) {
    super(list);
    this.circle = circle;
    this.freshCursors = freshCursors;
  }

  void heal() {
    healed = true;
  }

  /** How many pages were read. */
  int pages() {
    return pages;
  }

  static String cursor(int page) {
    return "page-" + page;
  }

  @Override
  public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
    count();
    if (healed) {
      return list.page(from, cursor);
    }
    int number = cursor == null ? 0 : Integer.parseInt(cursor.substring(cursor(0).length() - 1));
    InstantlyPage<InstantlyObject> page = list.page(from, null).items();
    for (int i = 0; i < number % circle; i++) {
      page = list.page(from, page.nextStartingAfter()).items();
    }
    int next = freshCursors ? number + 1 : (number + 1) % circle;
    return new ItemPage(new InstantlyPage<>(new ArrayList<>(page), cursor(next)), null);
  }

  private void count() {
    if (++pages > ENDLESS) {
      throw new IllegalStateException("reads for ever");
    }
  }
}
