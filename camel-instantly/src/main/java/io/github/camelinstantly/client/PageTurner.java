package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Operation.OffsetPaging;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/** Says from one page of a list which call gives the next: by its cursor, or by an offset. */
final class PageTurner {

  private final InstantlyCall firstCall;
  private final boolean byOffset;
  private final Set<String> cursors = new HashSet<>();
  private List<?> previous = List.of();
  private long taken;

  PageTurner(InstantlyCall firstCall) {
    this.firstCall = firstCall;
    this.byOffset = isByOffset(firstCall);
  }

  private static boolean isByOffset(InstantlyCall call) {
    OffsetPaging offset = call.operation().offset();
    return offset != null
        && (offset.onlyWith() == null || call.arguments().containsKey(offset.onlyWith()));
  }

  /**
   * The page that a reply is, or that the object in it holds (API facts: paging).
   *
   * @throws RuntimeCamelException if the object has no such list
   */
  InstantlyPage<InstantlyObject> pageIn(InstantlyReply reply) {
    String itemsIn = operation().reply().itemsIn();
    if (itemsIn == null || reply.body() == null) {
      return reply.page();
    }
    Map<?, ?> holder = (InstantlyObject) reply.body();
    String name = itemsIn;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
      holder = holder.get(name.substring(0, dot)) instanceof Map<?, ?> inner ? inner : Map.of();
      name = name.substring(dot + 1);
    }
    if (!(holder.get(name) instanceof List<?> list)
        || !list.stream().allMatch(Map.class::isInstance)) {
      throw new RuntimeCamelException(CallMessages.noItemsIn(operation().id(), itemsIn));
    }
    return InstantlyPage.received(
        list.stream().map(PageTurner::object).toList(), holder.get("next_starting_after"));
  }

  @SuppressWarnings("unchecked")
  private static InstantlyObject object(Object fields) {
    return new InstantlyObject((Map<String, @Nullable Object>) fields);
  }

  /**
   * The call of the page after this one; none if it is the last.
   *
   * @throws RuntimeCamelException if the pages go round
   */
  Optional<InstantlyCall> after(InstantlyPage<?> page) {
    if (page.isEmpty()) {
      return Optional.empty();
    }
    return byOffset ? Optional.of(byOffset(page)) : byCursor(page);
  }

  private Optional<InstantlyCall> byCursor(InstantlyPage<?> page) {
    String cursor = page.nextStartingAfter();
    if (cursor == null) {
      return Optional.empty();
    }
    if (!cursors.add(cursor)) {
      throw new RuntimeCamelException(CallMessages.repeatedCursor(operation().id(), cursor));
    }
    return Optional.of(firstCall.with("starting_after", cursor));
  }

  private InstantlyCall byOffset(InstantlyPage<?> page) {
    String parameter = operation().offset().parameter();
    if (page.equals(previous)) {
      throw new RuntimeCamelException(CallMessages.repeatedPage(operation().id(), parameter));
    }
    previous = page;
    taken += page.size();
    Object start = firstCall.arguments().getOrDefault(parameter, 0);
    return firstCall.with(parameter, ((Number) start).longValue() + taken);
  }

  private Operation operation() {
    return firstCall.operation();
  }
}
