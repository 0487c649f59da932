package io.github.camelinstantly.source;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the items that could be decoded, and the cursor of the next page
 * @param bad the items that could not
 * @param serverDate the server's clock at the reply, if it told it
 * @param limit how many items it could have had
 */
public record ItemPage(
    InstantlyPage<InstantlyObject> items,
    List<BadItem> bad,
    @Nullable Instant serverDate,
    int limit) {

  /** A page that could have had as many items as its list gives at once. */
  public ItemPage(
      InstantlyPage<InstantlyObject> items, List<BadItem> bad, @Nullable Instant serverDate) {
    this(items, bad, serverDate, Integer.MAX_VALUE);
  }

  /** A page without bad items. */
  public ItemPage(InstantlyPage<InstantlyObject> items, @Nullable Instant serverDate) {
    this(items, List.of(), serverDate);
  }

  /** Whether nothing came at all, not even what cannot be decoded. */
  public boolean isEmpty() {
    return items.isEmpty() && bad.isEmpty();
  }

  /**
   * An item that cannot be decoded.
   *
   * @param id its id, if that at least could be read
   * @param timestamp its timestamp, likewise
   * @param text the item as received
   * @param cause what is wrong with it
   */
  public record BadItem(
      @Nullable String id, @Nullable Instant timestamp, String text, Exception cause) {}
}
