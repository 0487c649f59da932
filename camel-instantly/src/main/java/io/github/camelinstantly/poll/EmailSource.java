package io.github.camelinstantly.poll;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.OperationTable;
import io.github.camelinstantly.client.InstantlyApiException;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyErrorKind;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.model.Json;
import io.github.camelinstantly.model.Timestamps;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** The emails of the unified inbox, by the time at which they entered the database (facts §4). */
public final class EmailSource implements RowSource {

  /** The value of {@code emailType} that stands for no filter. */
  public static final String ALL = "all";

  private static final Operation LIST = OperationTable.operation("emails", "list");
  private static final Operation GET = OperationTable.operation("emails", "get");
  private static final String TYPE = "email_type";
  private static final String RECEIVED = "received";
  private static final long UE_TYPE_RECEIVED = 2;

  private final Supplier<InstantlyClient> client;
  private final Map<String, Object> arguments;
  private final Map<String, String> extraQuery;

  /**
   * @param client calls the API
   * @param given the arguments of {@code emails/list} that the user gave, by API name; {@code
   *     email_type} may be {@link #ALL}
   * @param extraQuery query parameters that the table does not know
   */
  public EmailSource(
      Supplier<InstantlyClient> client, Map<String, Object> given, Map<String, String> extraQuery) {
    this.client = client;
    this.extraQuery = extraQuery;
    Map<String, Object> all = new TreeMap<>(given);
    all.putIfAbsent(TYPE, RECEIVED);
    all.remove(TYPE, ALL);
    // without it, what is in the tab Others may be left out (facts §9)
    all.putIfAbsent("mode", "emode_all");
    this.arguments = all;
  }

  @Override
  public InstantlyPage<InstantlyObject> page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    Map<String, Object> query = new LinkedHashMap<>(arguments);
    query.put("sort_order", "asc");
    if (from != null) {
      query.put("min_timestamp_created", Timestamps.write(from));
    }
    return list(query, cursor).page();
  }

  @Override
  public Newest newest(@Nullable String cursor) throws CamelException, IOException {
    Map<String, Object> query = new LinkedHashMap<>(arguments);
    query.put("sort_order", "desc");
    InstantlyReply reply = list(query, cursor);
    return new Newest(reply.page(), reply.serverDate());
  }

  private InstantlyReply list(Map<String, Object> query, @Nullable String cursor)
      throws CamelException, IOException {
    if (cursor != null) {
      query.put("starting_after", cursor);
    }
    return client.get().call(new InstantlyCall(LIST, query, extraQuery, null));
  }

  @Override
  public Optional<InstantlyObject> byId(String id) throws CamelException, IOException {
    try {
      InstantlyReply reply = client.get().call(InstantlyCall.of(GET, Map.of("id", id)));
      if (reply.body() instanceof InstantlyObject row && id.equals(row.get("id"))) {
        return Optional.of(row);
      }
      // an answer without this row's content says nothing about it
      throw new IOException(PositionMessages.emptyReply(id));
    } catch (InstantlyApiException e) {
      if (e.getKind() == InstantlyErrorKind.NOT_FOUND && isAnswerOfApi(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** A page of the edge or of a proxy says 404 too; that a row is gone, only the API can say. */
  private static boolean isAnswerOfApi(InstantlyApiException e) {
    String body = e.getResponseBody();
    return body != null && body.stripLeading().startsWith("{");
  }

  /** The API's filter is taken at its word only if the row does not contradict it. */
  @Override
  public boolean isWanted(InstantlyObject row) {
    boolean received = RECEIVED.equals(arguments.get(TYPE));
    return !received
        || !(row.get("ue_type") instanceof Number type)
        || type.longValue() == UE_TYPE_RECEIVED;
  }

  @Override
  public Optional<String> id(InstantlyObject row) {
    return row.get("id") instanceof String id && !id.isBlank() ? Optional.of(id) : Optional.empty();
  }

  @Override
  public Optional<Instant> timestamp(InstantlyObject row) {
    return Optional.ofNullable(row.get("timestamp_created")).flatMap(Timestamps::read);
  }

  @Override
  public String filters() {
    Map<String, Object> filters = new TreeMap<>(arguments);
    filters.remove("limit");
    filters.putAll(extraQuery);
    return Json.write(filters);
  }
}
