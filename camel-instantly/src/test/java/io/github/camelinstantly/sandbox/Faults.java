package io.github.camelinstantly.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is to go wrong, by operation. */
public final class Faults {

  private final Map<String, Deque<Fault>> next = new HashMap<>();
  private final Map<String, Fault> always = new HashMap<>();

  /** Lets the next call of an operation, such as {@code emails/list}, fail; calls add up. */
  public synchronized void next(String operation, Fault fault) {
    next.computeIfAbsent(operation, any -> new ArrayDeque<>()).add(fault);
  }

  /** Lets every call of an operation fail until {@link #clear}. */
  public synchronized void always(String operation, Fault fault) {
    always.put(operation, fault);
  }

  /** Lets everything go well from now on. */
  public synchronized void clear() {
    next.clear();
    always.clear();
  }

  synchronized Optional<Fault> take(String operation) {
    Deque<Fault> waiting = next.get(operation);
    Fault fault = waiting == null ? null : waiting.poll();
    return Optional.ofNullable(fault != null ? fault : always.get(operation));
  }
}
