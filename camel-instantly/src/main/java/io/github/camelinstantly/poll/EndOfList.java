package io.github.camelinstantly.poll;

/**
 * Judges whether the tail has come to the end of the list for now, so that a poll does not spend a
 * call on an empty page, nor many on the few items that come in while it reads.
 *
 * <p>A short page is no proof of the end (API facts: paging): the API may give fewer items than
 * asked for. So short is what has less than half of the items that a page ever had, or nothing new;
 * nothing is lost by ending there, since the next poll goes on behind the newest item claimed; and
 * now and then one page more is read, in case that a short page without anything new stands before
 * others.
 */
final class EndOfList {

  private final int pageSize;
  private final Interval looksFurther;
  private int largest;
  private boolean lookedFurther;

  EndOfList(int pageSize, Interval looksFurther) {
    this.pageSize = pageSize;
    this.looksFurther = looksFurther;
  }

  /**
   * Whether reading may end with a page.
   *
   * @param size how many items it has
   * @param limit how many it could have had: those that are too large come in smaller pages
   * @param brought whether any of them is new
   */
  boolean isReached(int size, int limit, boolean brought) {
    int full = Math.min(pageSize, limit);
    boolean isShort = size < full && (!brought || 2 * size < Math.min(full, largest));
    largest = Math.max(largest, size);
    if (!isShort) {
      lookedFurther = false;
      return false;
    }
    if (looksFurther.isDue() && !lookedFurther) {
      lookedFurther = true;
      looksFurther.begin();
      return false;
    }
    lookedFurther = false;
    return true;
  }
}
