package io.github.camelinstantly.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was asked, numbered: the counts of all requests, and the last 10,000 of them in full, so
 * that a test can tell what was sent how often.
 */
public final class RequestLog {

  private static final int LONGEST = 10_000;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<SandboxRequest> requests = new ArrayList<>();
  private long total;

  synchronized long nextNumber() {
    return ++total;
  }

  synchronized void add(SandboxRequest request) {
    counts.merge(name(request), 1, Integer::sum);
    if (requests.size() < LONGEST) {
      requests.add(request);
    }
  }

  /** How many requests came in, whatever was answered. */
  public synchronized long total() {
    return total;
  }

  /** How often an operation, such as {@code emails/list}, was asked for. */
  public synchronized int count(String operation) {
    return counts.getOrDefault(operation, 0);
  }

  /** The counts of all operations that were asked for. */
  public synchronized Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  /** The requests for an operation, oldest first. */
  public synchronized List<SandboxRequest> of(String operation) {
    return requests.stream().filter(request -> name(request).equals(operation)).toList();
  }

  /** Forgets what was asked so far. */
  public synchronized void clear() {
    counts.clear();
    requests.clear();
    total = 0;
  }

  private static String name(SandboxRequest request) {
    return request.operation() == null
        ? request.method() + " " + request.url()
        : request.operation().id();
  }
}
