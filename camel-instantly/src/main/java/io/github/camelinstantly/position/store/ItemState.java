package io.github.camelinstantly.position.store;

import io.github.camelinstantly.position.PendingItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of an item that was taken, as the table of items says it. */
enum ItemState {
  /** It is in flight, or a stop left it behind. */
  PENDING,
  /** Its exchange failed, and it is offered again. */
  FAILED,
  /** Its exchange failed too often. */
  PARKED,
  /** It is finished. */
  DONE;

  static ItemState of(PendingItem item) {
    if (item.isFresh()) {
      return PENDING;
    }
    return item.isParked() ? PARKED : FAILED;
  }

  /**
   * Reads {@link #text}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static ItemState parse(@Nullable String text) {
    return valueOf(String.valueOf(text).toUpperCase(Locale.ROOT));
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
