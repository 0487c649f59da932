package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Operation.FailureField;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.transport.TransportReply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes a reply by the row of its operation. */
final class ReplyReader {

  private final ErrorReader errors;

  ReplyReader(ErrorReader errors) {
    this.errors = errors;
  }

  InstantlyReply read(Operation operation, TransportReply reply)
      throws InstantlyApiException, IOException {
    if (!reply.isSuccess()) {
      throw errors.failed(operation, reply);
    }
    return new InstantlyReply(
        reply.status(),
        reply.header("cf-ray").or(() -> reply.header("x-request-id")).orElse(null),
        reply.header("Date").flatMap(ReplyReader::httpDate).orElse(null),
        decode(operation, reply),
        reply.body());
  }

  private @Nullable Object decode(Operation operation, TransportReply reply)
      throws InstantlyApiException, IOException {
    if (reply.spooled() != null) {
      return reply.spooled().newStreamCache();
    }
    if (reply.body().length == 0) {
      return null;
    }
    if (operation.reply().kind() == Reply.Kind.CSV) {
      return new ByteArrayInputStream(reply.body());
    }
    IOException problem = reply.json().problem();
    if (problem != null) {
      throw errors.unreadable(operation, reply, problem);
    }
    Object json = reply.json().value();
    if (isPage(operation, json)) {
      return page(operation, reply, json);
    }
    InstantlyObject entity = object(operation, reply, json);
    FailureField failure = operation.failureField();
    if (failure != null && tellsFailure(failure, entity)) {
      throw errors.inBody(operation, reply, entity);
    }
    return entity;
  }

  private static boolean isPage(Operation operation, @Nullable Object json) {
    return switch (operation.reply().kind()) {
      case PAGE, LIST -> true;
      case ANY -> json instanceof List || (json instanceof Map<?, ?> map && isPage(map));
      case OBJECT, JOB, CSV -> false;
    };
  }

  private static boolean isPage(Map<?, ?> json) {
    return json.get("items") instanceof List
        && Set.of("items", "next_starting_after").containsAll(json.keySet());
  }

  private InstantlyPage<InstantlyObject> page(
      Operation operation, TransportReply reply, @Nullable Object json)
      throws InstantlyApiException {
    Object values = json instanceof Map<?, ?> page ? page.get("items") : json;
    if (!(values instanceof List<?> list)) {
      throw errors.unexpected(operation, reply, CallMessages.noItems());
    }
    List<InstantlyObject> items = new ArrayList<>(list.size());
    for (Object value : list) {
      items.add(object(operation, reply, value));
    }
    Object cursor = json instanceof Map<?, ?> page ? page.get("next_starting_after") : null;
    return InstantlyPage.received(items, cursor);
  }

  @SuppressWarnings("unchecked")
  private InstantlyObject object(Operation operation, TransportReply reply, @Nullable Object json)
      throws InstantlyApiException {
    if (json instanceof Map<?, ?> fields) {
      return operation.reply().view().apply((Map<String, @Nullable Object>) fields);
    }
    Object shown = json instanceof String text ? reply.shown(text) : json;
    throw errors.unexpected(operation, reply, CallMessages.noObject(shown));
  }

  private static boolean tellsFailure(FailureField failure, InstantlyObject entity) {
    Object value = entity.get(failure.name());
    return failure.values().isEmpty()
        ? value != null && !"".equals(value)
        : value instanceof String text && failure.values().contains(text);
  }

  private static Optional<Instant> httpDate(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
