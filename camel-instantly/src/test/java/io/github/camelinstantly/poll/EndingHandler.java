package io.github.camelinstantly.poll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes every item and ends its exchange at once. */
final class EndingHandler implements ItemHandler {

  private final List<String> delivered = new ArrayList<>();
  private Consumer<PolledItem> end = item -> {};

  /** What to tell of the end of an exchange. */
  void onEnd(Consumer<PolledItem> what) {
    end = what;
  }

  /** The ids of what was dispatched, in order. */
  List<String> delivered() {
    return delivered;
  }

  @Override
  public int dispatch(List<PolledItem> items) {
    items.forEach(
        item -> {
          delivered.add(item.id());
          end.accept(item);
        });
    return items.size();
  }

  @Override
  public boolean canDispatch() {
    return true;
  }

  @Override
  public boolean isInFlight(String id) {
    return false;
  }

  @Override
  public void report(String message, Exception cause) {
    throw new IllegalStateException(message, cause);
  }
}
