package io.github.camelinstantly.poll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes rows like a consumer: at most so many in flight, of which some are held up on purpose; all
 * others end as soon as a slot is needed, or when told to.
 */
final class Ledger implements RowHandler {

  private final int maxInFlight;
  private final List<String> delivered = new ArrayList<>();
  private final Map<String, PolledRow> inFlight = new LinkedHashMap<>();
  private final Set<String> held = new HashSet<>();
  private final List<String> reports = new ArrayList<>();
  private RowReader reader;

  Ledger(int maxInFlight) {
    this.maxInFlight = maxInFlight;
  }

  /** Begins to read, as a process that starts: what was in flight before is forgotten. */
  RowReader start(PollRig rig) {
    inFlight.clear();
    reader = rig.start(this);
    return reader;
  }

  /** Keeps the exchange of a row from ending. */
  void hold(String id) {
    held.add(id);
  }

  void release(String id) {
    held.remove(id);
  }

  /** The ids of what was dispatched, in order. */
  List<String> delivered() {
    return delivered;
  }

  List<String> reports() {
    return reports;
  }

  Set<String> inFlight() {
    return inFlight.keySet();
  }

  /** Ends all exchanges that are not held up, the newest first if so wanted. */
  void endAll(boolean newestFirst) {
    List<PolledRow> rows = new ArrayList<>(inFlight.values());
    if (newestFirst) {
      java.util.Collections.reverse(rows);
    }
    rows.stream().filter(row -> !held.contains(row.id())).forEach(this::end);
  }

  private void end(PolledRow row) {
    inFlight.remove(row.id());
    reader.finished(row);
  }

  private void endOne() {
    inFlight.values().stream()
        .filter(row -> !held.contains(row.id()))
        .findFirst()
        .ifPresent(this::end);
  }

  @Override
  public int dispatch(List<PolledRow> rows) {
    int dispatched = 0;
    for (PolledRow row : rows) {
      if (inFlight.size() == maxInFlight) {
        endOne();
      }
      if (inFlight.size() == maxInFlight || !reader.mayDispatch(row)) {
        break;
      }
      delivered.add(row.id());
      inFlight.put(row.id(), row);
      dispatched++;
    }
    return dispatched;
  }

  @Override
  public boolean goesOn() {
    return true;
  }

  @Override
  public boolean isInFlight(String id) {
    return inFlight.containsKey(id);
  }

  @Override
  public void report(String message, Exception cause) {
    reports.add(message);
  }
}
