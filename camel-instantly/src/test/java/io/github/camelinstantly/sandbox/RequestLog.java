package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.sandbox.resource.ApiRequest;
import io.github.camelinstantly.sandbox.server.Journal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, numbered from 1: the counts of all requests, and the last of them in full (10,000
 * or 32 million characters of bodies, whichever is less), so that a test can tell what was sent how
 * often, and what of it had an effect.
 */
public final class RequestLog {

  private static final int LONGEST = 10_000;
  private static final long MOST_TEXT = 32_000_000;
  private static final String UNKNOWN = "unknown";

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> executions = new TreeMap<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Deque<SandboxRequest> requests = new ArrayDeque<>();
  private final Map<Long, Integer> answers = new HashMap<>();
  private boolean keeping = true;
  private long text;
  private long total;

  RequestLog() {}

  /** What is to be told of the requests. */
  Journal journal() {
    return new Writer();
  }

  /** How many requests came in, whatever was answered. */
  public synchronized long total() {
    return total;
  }

  /** How often an operation, such as {@code emails/list}, was asked for. */
  public synchronized int count(String operation) {
    return counts.getOrDefault(operation, 0);
  }

  /**
   * The counts of all operations that were asked for; requests that belong to none are {@code
   * unknown}.
   */
  public synchronized Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  /** How often an operation had its effect, also if a fault kept the reply from the client. */
  public synchronized int executions(String operation) {
    return executions.getOrDefault(operation, 0);
  }

  /** How often a status was answered. */
  public synchronized int answers(int status) {
    return statuses.getOrDefault(status, 0);
  }

  /** The status that a request was answered with; empty as long as it was not. */
  public synchronized OptionalInt answer(SandboxRequest request) {
    Integer status = answers.get(request.number());
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** All requests that are kept, oldest first. */
  public synchronized List<SandboxRequest> all() {
    return List.copyOf(requests);
  }

  /** The requests for an operation, oldest first. */
  public synchronized List<SandboxRequest> of(String operation) {
    return requests.stream()
        .filter(request -> name(request.operation()).equals(operation))
        .toList();
  }

  /** Whether requests are kept in full; a load test needs the counts only. Default: true. */
  public synchronized void keep(boolean inFull) {
    keeping = inFull;
  }

  /** Forgets what was asked so far. */
  public synchronized void clear() {
    counts.clear();
    executions.clear();
    statuses.clear();
    requests.clear();
    answers.clear();
    text = 0;
    total = 0;
  }

  private static String name(@Nullable Operation operation) {
    return operation == null ? UNKNOWN : operation.id();
  }

  /** Writes the log; apart from it, so that those who read it see no method that writes. */
  private final class Writer implements Journal {

    @Override
    public long nextNumber() {
      synchronized (RequestLog.this) {
        return ++total;
      }
    }

    @Override
    public void received(ApiRequest request) {
      synchronized (RequestLog.this) {
        counts.merge(name(request.operation()), 1, Integer::sum);
        if (keeping) {
          keep(new SandboxRequest(request));
        }
      }
    }

    private void keep(SandboxRequest request) {
      requests.add(request);
      text += request.body().length();
      while (requests.size() > LONGEST || (text > MOST_TEXT && requests.size() > 1)) {
        SandboxRequest oldest = requests.remove();
        text -= oldest.body().length();
        answers.remove(oldest.number());
      }
    }

    @Override
    public void executed(ApiRequest request, int status) {
      if (status >= 200 && status < 300) {
        synchronized (RequestLog.this) {
          executions.merge(name(request.operation()), 1, Integer::sum);
        }
      }
    }

    @Override
    public void answered(ApiRequest request, int status) {
      synchronized (RequestLog.this) {
        statuses.merge(status, 1, Integer::sum);
        if (keeping) {
          answers.put(request.number(), status);
        }
      }
    }
  }
}
