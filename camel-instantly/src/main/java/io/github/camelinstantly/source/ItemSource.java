package io.github.camelinstantly.source;

import io.github.camelinstantly.model.InstantlyObject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** A list of the API that grows at its end, read in the order in which its items came in. */
public interface ItemSource {

  /**
   * A page of items, oldest first.
   *
   * @param from only items from about this time on; {@code null} for all. Whether an item of
   *     exactly this time is among them is left open (API facts: email-list)
   * @param cursor the cursor of the page, {@code null} for the first one
   */
  ItemPage page(@Nullable Instant from, @Nullable String cursor) throws CamelException, IOException;

  /** How many items a page has at most, at present. */
  int pageSize();

  /**
   * Lets the next pages have fewer items, since the memory has no room for what was made of one.
   */
  default void shrinkPages() {}

  /**
   * Whether {@link #byId} can read one item; an item of any other list is kept while it is open.
   */
  boolean readsById();

  /** One item, or empty if there is none of this id any more. */
  Optional<InstantlyObject> byId(String id) throws CamelException, IOException;

  /**
   * Something of the present: the newest items if the API gives them at once, newest first, else
   * none; and the server's clock.
   */
  ItemPage present() throws CamelException, IOException;

  /** Whether an item is one of those that the consumer is for. */
  boolean isWanted(InstantlyObject item);

  /** The id of an item, or empty if it has none. */
  Optional<String> id(InstantlyObject item);

  /** When an item came in, or empty if that cannot be read. */
  Optional<Instant> timestamp(InstantlyObject item);

  /** An item of this list again, from its JSON text. */
  InstantlyObject fromJson(String json) throws IOException;

  /** The filters that the list is read with, in one fixed form. */
  String filters();
}
