package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Operation.OffsetPaging;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyPage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.RuntimeCamelException;

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
