package io.github.camelinstantly.sandbox.data;

/** How a list tells that a page is its last. */
public enum PageEnd {
  /** The last rows come with a cursor, and the page after it is empty and has none. */
  WITH_CURSOR,
  /** The last rows come without a cursor. */
  WITHOUT_CURSOR,
  /** The last rows come with {@code ""}. */
  EMPTY_CURSOR
}
