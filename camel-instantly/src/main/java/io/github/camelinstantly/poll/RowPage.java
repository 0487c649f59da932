package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param rows the rows that could be decoded, and the cursor of the next page
 * @param bad the rows that could not
 * @param serverDate the server's clock at the reply, if it told it
 */
public record RowPage(
    InstantlyPage<InstantlyObject> rows, List<BadRow> bad, @Nullable Instant serverDate) {

  /** A page without bad rows. */
  public RowPage(InstantlyPage<InstantlyObject> rows, @Nullable Instant serverDate) {
    this(rows, List.of(), serverDate);
  }

  boolean isEmpty() {
    return rows.isEmpty() && bad.isEmpty();
  }

  /**
   * A row that cannot be decoded.
   *
   * @param id its id, if that at least could be read
   * @param timestamp its timestamp, likewise
   * @param text the row as received
   * @param cause what is wrong with it
   */
  public record BadRow(
      @Nullable String id, @Nullable Instant timestamp, String text, Exception cause) {}
}
