package io.github.camelinstantly.source;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.model.InstantlyObject;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * The emails of the unified inbox, by the time at which they entered the database (API facts:
 * emails).
 */
final class EmailSource extends ListSource {

  private static final String TYPE = "email_type";
  private static final String RECEIVED = "received";
  private static final long UE_TYPE_RECEIVED = 2;

  private final boolean received;

  /**
   * @param query the list; its {@code email_type} may be {@link PollableList#ALL}
   */
  EmailSource(ListQuery query) {
    super("emails", "timestamp_created", withDefaults(query));
    received = RECEIVED.equals(query.arguments().getOrDefault(TYPE, RECEIVED));
  }

  private static ListQuery withDefaults(ListQuery query) {
    Map<String, Object> all = new TreeMap<>(query.arguments());
    all.putIfAbsent(TYPE, RECEIVED);
    all.remove(TYPE, PollableList.ALL);
    // without it, what is in the tab Others may be left out (API facts: email-list)
    all.putIfAbsent("mode", "emode_all");
    return new ListQuery(query.client(), all, query.extraQuery());
  }

  @Override
  public ItemPage page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    return list(
        from == null
            ? Map.of("sort_order", "asc")
            : Map.of("sort_order", "asc", "min_timestamp_created", Timestamps.write(from)),
        cursor);
  }

  @Override
  public ItemPage present() throws CamelException, IOException {
    return list(Map.of("sort_order", "desc"), null);
  }

  /** The API's filter is taken at its word only if the item does not contradict it. */
  @Override
  public boolean isWanted(InstantlyObject item) {
    return !received
        || !(item.get("ue_type") instanceof Number type)
        || type.longValue() == UE_TYPE_RECEIVED;
  }
}
