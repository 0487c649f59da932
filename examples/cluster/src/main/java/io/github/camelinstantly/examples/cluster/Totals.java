package io.github.camelinstantly.examples.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the nodes do, and checks what became of each email. */
final class Totals {

  private final Map<String, Integer> fetched = new TreeMap<>();
  private final Map<String, Integer> worked = new TreeMap<>();
  private final List<String> done = new ArrayList<>();
  private final Map<String, List<String>> byThread = new HashMap<>();

  /** A node put an email on Kafka. */
  synchronized void fetched(String node) {
    fetched.merge(node, 1, Integer::sum);
  }

  /** A node worked on an email. */
  synchronized void worked(String node, Map<?, ?> email) {
    worked.merge(node, 1, Integer::sum);
    done.add(String.valueOf(email.get("id")));
    byThread
        .computeIfAbsent(String.valueOf(email.get("thread_id")), id -> new ArrayList<>())
        .add(String.valueOf(email.get("timestamp_created")));
    notifyAll();
  }

  /** Waits until all of these emails were worked on, or the time is over. */
  synchronized void await(Collection<String> emails, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (!new HashSet<>(done).containsAll(emails) && System.nanoTime() < end) {
      wait(Duration.ofSeconds(1).toMillis());
    }
  }

  synchronized int fetchedBy(String node) {
    return fetched.getOrDefault(node, 0);
  }

  synchronized int workedBy(String node) {
    return worked.getOrDefault(node, 0);
  }

  /** How many of these emails were not worked on. */
  synchronized int lost(Collection<String> emails) {
    Collection<String> missing = new HashSet<>(emails);
    missing.removeAll(done);
    return missing.size();
  }

  /** How many emails were worked on more than once. */
  synchronized int twice() {
    return done.size() - new HashSet<>(done).size();
  }

  synchronized int threads() {
    return byThread.size();
  }

  /** How many threads were worked on from the oldest email to the newest. */
  synchronized long threadsInOrder() {
    return byThread.values().stream()
        .filter(times -> times.equals(times.stream().sorted().toList()))
        .count();
  }
}
