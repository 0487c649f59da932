package io.github.camelinstantly.poll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes every row and ends its exchange at once. */
final class EndingHandler implements RowHandler {

  private final List<String> delivered = new ArrayList<>();
  private Consumer<PolledRow> end = row -> {};

  /** What to tell of the end of an exchange. */
  void onEnd(Consumer<PolledRow> what) {
    end = what;
  }

  /** The ids of what was dispatched, in order. */
  List<String> delivered() {
    return delivered;
  }

  @Override
  public int dispatch(List<PolledRow> rows) {
    rows.forEach(
        row -> {
          delivered.add(row.id());
          end.accept(row);
        });
    return rows.size();
  }

  @Override
  public boolean goesOn() {
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
