package io.github.camelinstantly.poll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes items like a consumer and records them: at most so many in flight, of which some are held
 * up on purpose; all others end as soon as a slot is needed, or when told to. What should go
 * another way, a subclass overrides.
 */
class RecordingHandler implements ItemHandler {

  private final int maxInFlight;
  private final List<String> delivered = new ArrayList<>();
  private final Map<String, PolledItem> inFlight =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final Set<String> held = new HashSet<>();
  private final List<String> reports = new ArrayList<>();
  private boolean expectsReports;
  private ListPoller reader;

  RecordingHandler(int maxInFlight) {
    this.maxInFlight = maxInFlight;
  }

  /** One whose exchanges end before the next item is taken. */
  static RecordingHandler endingAtOnce() {
    return new RecordingHandler(1) {
      @Override
      void dispatched(PolledItem item) {
        finish(item);
      }
    };
  }

  /** Begins to read, as a process that starts: what was in flight before is forgotten. */
  final ListPoller start(PollRig rig) {
    inFlight.clear();
    reader = rig.start(this);
    return reader;
  }

  /** What was started last. */
  final ListPoller reader() {
    return reader;
  }

  /** Keeps the exchange of an item from ending. */
  final void hold(String id) {
    held.add(id);
  }

  final void release(String id) {
    held.remove(id);
  }

  /** Records reports, which are errors otherwise. */
  final void expectReports() {
    expectsReports = true;
  }

  /** The ids of what was dispatched, in order. */
  final List<String> delivered() {
    return delivered;
  }

  final List<String> reports() {
    return reports;
  }

  final Set<String> inFlight() {
    return inFlight.keySet();
  }

  final List<PolledItem> itemsInFlight() {
    return new ArrayList<>(inFlight.values());
  }

  /** Ends all exchanges that are not held up, the newest first if so wanted. */
  final void endAll(boolean newestFirst) {
    List<PolledItem> items = itemsInFlight();
    if (newestFirst) {
      Collections.reverse(items);
    }
    items.stream().filter(item -> !held.contains(item.id())).forEach(this::finish);
  }

  /** The exchange of an item ends well. */
  void finish(PolledItem item) {
    inFlight.remove(item.id());
    reader.finished(item);
  }

  /** The exchange of an item fails. */
  final void fail(PolledItem item) {
    inFlight.remove(item.id());
    reader.failed(item);
  }

  /** Ends an exchange because a slot is needed, if there is one that may end. */
  void makeRoom() {
    inFlight.values().stream()
        .filter(item -> !held.contains(item.id()))
        .findFirst()
        .ifPresent(this::finish);
  }

  /** Whether an item is taken that there is a slot for. */
  boolean takes(PolledItem item) {
    return reader.mayDispatch(item);
  }

  /** What becomes of an item at once; without more ado it stays in flight. */
  void dispatched(PolledItem item) {}

  @Override
  public final int dispatch(List<PolledItem> items) {
    int dispatched = 0;
    for (PolledItem item : items) {
      if (inFlight.size() == maxInFlight) {
        makeRoom();
      }
      if (inFlight.size() == maxInFlight || !takes(item)) {
        break;
      }
      delivered.add(item.id());
      inFlight.put(item.id(), item);
      dispatched++;
      dispatched(item);
    }
    return dispatched;
  }

  @Override
  public final boolean canDispatch() {
    return true;
  }

  @Override
  public boolean isInFlight(String id) {
    return inFlight.containsKey(id);
  }

  @Override
  public final void report(String message, Exception cause) {
    if (!expectsReports) {
      throw new IllegalStateException(message, cause);
    }
    reports.add(message);
  }
}
