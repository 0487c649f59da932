package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.PageEnd;

/** How a list tells that a page is its last; the real API has all of these (API facts: paging). */
public enum LastPage {
  /** The last rows come with a cursor, and the page after it is empty and has none. */
  WITH_CURSOR(PageEnd.WITH_CURSOR),
  /** The last rows come without a cursor. */
  WITHOUT_CURSOR(PageEnd.WITHOUT_CURSOR),
  /** The last rows come with {@code ""}; sent back, it starts from the top. */
  EMPTY_CURSOR(PageEnd.EMPTY_CURSOR);

  private final PageEnd end;

  LastPage(PageEnd end) {
    this.end = end;
  }

  PageEnd end() {
    return end;
  }
}
