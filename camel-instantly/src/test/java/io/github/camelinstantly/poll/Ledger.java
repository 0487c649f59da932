package io.github.camelinstantly.poll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes items like a consumer: at most so many in flight, of which some are held up on purpose; all
 * others end as soon as a slot is needed, or when told to.
 */
final class Ledger implements ItemHandler {

  private final int maxInFlight;
  private final List<String> delivered = new ArrayList<>();
  private final Map<String, PolledItem> inFlight = new LinkedHashMap<>();
  private final Set<String> held = new HashSet<>();
  private final List<String> reports = new ArrayList<>();
  private ListPoller reader;

  Ledger(int maxInFlight) {
    this.maxInFlight = maxInFlight;
  }

  /** Begins to read, as a process that starts: what was in flight before is forgotten. */
  ListPoller start(PollRig rig) {
    inFlight.clear();
    reader = rig.start(this);
    return reader;
  }

  /** Keeps the exchange of an item from ending. */
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
    List<PolledItem> items = new ArrayList<>(inFlight.values());
    if (newestFirst) {
      java.util.Collections.reverse(items);
    }
    items.stream().filter(item -> !held.contains(item.id())).forEach(this::end);
  }

  private void end(PolledItem item) {
    inFlight.remove(item.id());
    reader.finished(item);
  }

  private void endOne() {
    inFlight.values().stream()
        .filter(item -> !held.contains(item.id()))
        .findFirst()
        .ifPresent(this::end);
  }

  @Override
  public int dispatch(List<PolledItem> items) {
    int dispatched = 0;
    for (PolledItem item : items) {
      if (inFlight.size() == maxInFlight) {
        endOne();
      }
      if (inFlight.size() == maxInFlight || !reader.mayDispatch(item)) {
        break;
      }
      delivered.add(item.id());
      inFlight.put(item.id(), item);
      dispatched++;
    }
    return dispatched;
  }

  @Override
  public boolean canDispatch() {
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
