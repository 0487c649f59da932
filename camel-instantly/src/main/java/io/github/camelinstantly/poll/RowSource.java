package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** A list of the API that grows at its end, read in the order in which its rows came in. */
public interface RowSource {

  /**
   * A page of rows, oldest first.
   *
   * @param from only rows from about this time on; {@code null} for all. Whether a row of exactly
   *     this time is among them is left open (facts §9)
   * @param cursor the cursor of the page, {@code null} for the first one
   */
  RowPage page(@Nullable Instant from, @Nullable String cursor) throws CamelException, IOException;

  /** How many rows a page has at the most. */
  int pageSize();

  /** Whether {@link #byId} can read one row; a row of any other list is kept while it is open. */
  boolean readsById();

  /** One row, or empty if there is none of this id any more. */
  Optional<InstantlyObject> byId(String id) throws CamelException, IOException;

  /**
   * Something of the present: the newest rows if the API gives them at once, newest first, else
   * none; and the server's clock.
   */
  RowPage present() throws CamelException, IOException;

  /** Whether a row is one of those that the consumer is for. */
  boolean isWanted(InstantlyObject row);

  /** The id of a row, or empty if it has none. */
  Optional<String> id(InstantlyObject row);

  /** When a row came in, or empty if that cannot be read. */
  Optional<Instant> timestamp(InstantlyObject row);

  /** A row of this list again, from its JSON text. */
  InstantlyObject fromJson(String json) throws IOException;

  /** The filters that the list is read with, in one fixed form. */
  String filters();
}
