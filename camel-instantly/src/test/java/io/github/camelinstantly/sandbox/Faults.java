package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.server.Disturbance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to go wrong: with one operation or with any, with the next calls or with all. Of several
 * that fit, one for the next call comes before one for all, and the operation's own before any's.
 */
public final class Faults {

  private static final String ANY = "";

  private final Map<String, Deque<Fault>> next = new HashMap<>();
  private final Map<String, Fault> always = new HashMap<>();

  Faults() {}

  /** Lets the next call of an operation, such as {@code emails/list}, fail; calls add up. */
  public synchronized void next(String operation, Fault fault) {
    next.computeIfAbsent(operation, any -> new ArrayDeque<>()).add(fault);
  }

  /** Lets the next call fail, whatever it is; calls add up. */
  public void next(Fault fault) {
    next(ANY, fault);
  }

  /** Lets every call of an operation fail until {@link #clear}. */
  public synchronized void always(String operation, Fault fault) {
    always.put(operation, fault);
  }

  /** Lets every call fail until {@link #clear}. */
  public void always(Fault fault) {
    always(ANY, fault);
  }

  /** Lets everything go well from now on. */
  public synchronized void clear() {
    next.clear();
    always.clear();
  }

  synchronized Optional<Disturbance> take(String operation) {
    return Optional.ofNullable(poll(operation))
        .or(() -> Optional.ofNullable(poll(ANY)))
        .or(() -> Optional.ofNullable(always.get(operation)))
        .or(() -> Optional.ofNullable(always.get(ANY)))
        .map(Fault::disturbance);
  }

  private @Nullable Fault poll(String operation) {
    Deque<Fault> waiting = next.get(operation);
    return waiting == null ? null : waiting.poll();
  }
}
