package io.github.camelinstantly.sandbox;

/** How a list tells that a page is its last; the real API has all of these (facts §3). */
public enum LastPage {
  /** The last rows come with a cursor, and the page after it is empty and has none. */
  WITH_CURSOR,
  /** The last rows come without a cursor. */
  WITHOUT_CURSOR,
  /** The last rows come with {@code ""}; sent back, it starts from the top. */
  EMPTY_CURSOR
}
