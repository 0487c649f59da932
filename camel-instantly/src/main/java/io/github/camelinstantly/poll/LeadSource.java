package io.github.camelinstantly.poll;

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
 * with the time (UUID version 7; facts §3). The list has no filter by time, but any id of that form
 * is a cursor. Older leads have ids without an order; they sort behind and are not read.
 */
final class LeadSource extends ListedRows {

  LeadSource(ListQuery query) {
    super("leads", "timestamp_created", query);
  }

  @Override
  public RowPage page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    String after = cursor == null && from != null ? TimeOrderedId.first(from) : cursor;
    RowPage page = list(Map.of(), after);
    List<InstantlyObject> ordered = new ArrayList<>();
    for (InstantlyObject row : page.rows()) {
      if (id(row).isPresent() && timestamp(row).isEmpty()) {
        // from here on the ids tell no time
        return new RowPage(new InstantlyPage<>(ordered, null), page.bad(), page.serverDate());
      }
      ordered.add(row);
    }
    return page;
  }

  @Override
  public RowPage present() throws CamelException, IOException {
    RowPage oldest = list(Map.of("limit", 1), null);
    return new RowPage(new InstantlyPage<>(List.of(), null), oldest.serverDate());
  }

  @Override
  public Optional<Instant> timestamp(InstantlyObject row) {
    return id(row).flatMap(TimeOrderedId::time);
  }
}
