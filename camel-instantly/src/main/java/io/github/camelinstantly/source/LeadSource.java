package io.github.camelinstantly.source;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * Leads by their ids: the list is sorted by id, and the ids of leads created since 2025-10-15 begin
 * with the time (UUID version 7; API facts: list-order). The list has no filter by time, but any id
 * of that form is a cursor. Older leads have ids without an order; they sort behind and are not
 * read.
 */
final class LeadSource extends ListSource {

  LeadSource(ListQuery query) {
    super("leads", "timestamp_created", query);
  }

  @Override
  public ItemPage page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    String after = cursor == null && from != null ? TimeOrderedId.first(from) : cursor;
    ItemPage page = list(Map.of(), after);
    List<InstantlyObject> ordered = new ArrayList<>();
    for (InstantlyObject item : page.items()) {
      if (id(item).isPresent() && timestamp(item).isEmpty()) {
        // from here on the ids tell no time
        return new ItemPage(
            new InstantlyPage<>(ordered, null), page.bad(), page.serverDate(), page.limit());
      }
      ordered.add(item);
    }
    return page;
  }

  @Override
  public ItemPage present() throws CamelException, IOException {
    ItemPage oldest = list(Map.of("limit", 1), null);
    return new ItemPage(new InstantlyPage<>(List.of(), null), oldest.serverDate());
  }

  @Override
  public Optional<Instant> timestamp(InstantlyObject item) {
    return id(item).flatMap(TimeOrderedId::time);
  }
}
