package io.github.camelinstantly.model;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.ModelMessages;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: its items, read-only, and the cursor of the page that follows. It is
 * serializable if its items are, as entities are.
 *
 * @param <T> the entity of the items
 */
public final class InstantlyPage<T> extends AbstractList<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<T> items;
  private final @Nullable String nextStartingAfter;

  /**
   * @param items the items of this page, in the API's order
   * @param nextStartingAfter the cursor as the API sent it
   */
  public InstantlyPage(List<? extends T> items, @Nullable String nextStartingAfter) {
    this.items = List.copyOf(items);
    this.nextStartingAfter = nextStartingAfter;
  }

  /**
   * A page as received. An empty cursor is none: sent back, it would begin at the top again (API
   * facts: paging).
   *
   * @param items the items of this page, in the API's order
   * @param cursor the cursor as the API sent it; {@code null} if it sent none
   * @param <T> the entity of the items
   */
  public static <T> InstantlyPage<T> received(List<? extends T> items, @Nullable Object cursor) {
    return new InstantlyPage<>(
        items, cursor == null || "".equals(cursor) ? null : cursor.toString());
  }

  @Override
  public T get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }

  /**
   * The cursor to send as {@code startingAfter} for the next page; {@code null} if the API sent
   * none. A cursor does not promise that more follows: the last page may carry one (API facts:
   * paging).
   */
  public @Nullable String nextStartingAfter() {
    return nextStartingAfter;
  }

  /** The items as a JSON array. */
  @Override
  public String toString() {
    return Json.write(items);
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      return new InstantlyPage<>(items, nextStartingAfter);
    } catch (NullPointerException e) {
      throw new InvalidObjectException(ModelMessages.notSerializedEntity(getClass().getName()));
    }
  }
}
