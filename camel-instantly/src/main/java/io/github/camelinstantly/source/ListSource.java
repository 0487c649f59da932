package io.github.camelinstantly.source;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.client.ShrinkingPages;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.source.ItemPage.BadItem;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** What the lists of all resources have in common. A resource says how its items are ordered. */
abstract class ListSource implements ItemSource {

  private static final int LARGEST_PAGE = 100;

  private final Operation list;
  private final @Nullable Operation get;
  private final String timestampField;
  private final ListQuery query;
  private final ShrinkingPages pages;

  /**
   * @param resource the resource
   * @param timestampField the field that tells when an item came in
   * @param query how the list is asked for
   */
  ListSource(String resource, String timestampField, ListQuery query) {
    this.list = OperationTable.operation(resource, "list");
    this.get =
        OperationTable.operations(resource).stream()
            .filter(operation -> operation.name().equals("get"))
            .findFirst()
            .orElse(null);
    this.timestampField = timestampField;
    this.query = query;
    this.pages = new ShrinkingPages(call -> query.client().call(call));
  }

  /**
   * Calls the list with its arguments and some more, for smaller pages while they are too large.
   */
  final ItemPage list(Map<String, ?> more, @Nullable String cursor)
      throws CamelException, IOException {
    Map<String, Object> arguments = new LinkedHashMap<>(query.arguments());
    arguments.putAll(more);
    if (cursor != null) {
      arguments.put("starting_after", cursor);
    }
    InstantlyCall call = new InstantlyCall(list, Map.of(), query.extraQuery(), null);
    for (Map.Entry<String, Object> argument : arguments.entrySet()) {
      call = call.with(argument.getKey(), argument.getValue());
    }
    try {
      ShrinkingPages.Page read = pages.read(call);
      InstantlyReply reply = read.reply();
      return read.tooLarge() == null
          ? new ItemPage(reply.page(), List.of(), reply.serverDate(), read.limit())
          : tooLarge(reply, cursor, read.tooLarge());
    } catch (InstantlyApiException e) {
      if (e.getKind() == InstantlyErrorKind.IN_BODY && e.getResponseBody() != null) {
        return LenientPageParser.items(e.getResponseBody(), this).orElseThrow(() -> e);
      }
      throw e;
    }
  }

  /** A page of one item that is too large: no more is known of it than its id and its time. */
  private ItemPage tooLarge(InstantlyReply outline, @Nullable String cursor, Throwable cause) {
    InstantlyObject item = outline.page().get(0);
    Instant timestamp = timestamp(item).orElse(null);
    BadItem bad =
        new BadItem(
            id(item).orElse(null),
            timestamp,
            PositionMessages.tooLargeItem(cursor, timestamp),
            new IOException(PositionMessages.tooLarge(cause), cause));
    return new ItemPage(
        new InstantlyPage<>(List.of(), outline.page().nextStartingAfter()),
        List.of(bad),
        outline.serverDate(),
        1);
  }

  @Override
  public int pageSize() {
    return pages.limit(
        query.arguments().get("limit") instanceof Number limit ? limit.intValue() : LARGEST_PAGE);
  }

  @Override
  public void shrinkPages() {
    pages.shrink(pageSize());
  }

  @Override
  public boolean readsById() {
    return get != null;
  }

  @Override
  public Optional<InstantlyObject> byId(String id) throws CamelException, IOException {
    if (get == null) {
      throw new IllegalStateException(list.resource());
    }
    try {
      InstantlyReply reply = query.client().call(InstantlyCall.of(get, Map.of("id", id)));
      if (reply.body() instanceof InstantlyObject item && id.equals(item.get("id"))) {
        return Optional.of(item);
      }
      // an answer without this item's content says nothing about it
      throw new IOException(PositionMessages.emptyReply(id));
    } catch (InstantlyApiException e) {
      if (e.getKind() == InstantlyErrorKind.NOT_FOUND && isAnswerOfApi(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** A page of the edge or of a proxy says 404 too; that an item is gone, only the API can say. */
  private static boolean isAnswerOfApi(InstantlyApiException e) {
    String body = e.getResponseBody();
    return body != null && body.stripLeading().startsWith("{");
  }

  @Override
  public boolean isWanted(InstantlyObject item) {
    return true;
  }

  @Override
  public Optional<String> id(InstantlyObject item) {
    return item.get("id") instanceof String id && !id.isBlank()
        ? Optional.of(id)
        : Optional.empty();
  }

  /** If its field cannot be read, the id may tell it. */
  @Override
  public Optional<Instant> timestamp(InstantlyObject item) {
    return Optional.ofNullable(item.get(timestampField))
        .flatMap(Timestamps::read)
        .or(() -> id(item).flatMap(TimeOrderedId::time));
  }

  @Override
  @SuppressWarnings("unchecked")
  public InstantlyObject fromJson(String json) throws IOException {
    if (Json.read(json) instanceof Map<?, ?> fields) {
      return list.reply().view().apply((Map<String, @Nullable Object>) fields);
    }
    throw new IOException(PositionMessages.noObject());
  }

  @Override
  public String filters() {
    Map<String, Object> filters = new TreeMap<>(query.arguments());
    filters.remove("limit");
    filters.putAll(query.extraQuery());
    return Json.write(filters);
  }
}
