package io.github.camelinstantly.leak;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** One stretch of time, at whose end nothing that began in it may be left. */
final class LeakWatch implements UncaughtExceptionHandler {

  /** A thread pool that was told to end, or a call that was cut, needs a moment. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Duration patience;
  private final Set<Thread> before = Set.copyOf(ourThreads());
  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
  private final @Nullable UncaughtExceptionHandler outer =
      Thread.getDefaultUncaughtExceptionHandler();

  private LeakWatch(Duration patience) {
    this.patience = patience;
  }

  static LeakWatch begin() {
    return begin(PATIENCE);
  }

  static LeakWatch begin(Duration patience) {
    LeakWatch watch = new LeakWatch(patience);
    Thread.setDefaultUncaughtExceptionHandler(watch);
    return watch;
  }

  /** Waits for what is just ending, and fails for what does not end. */
  void end() {
    awaitEnds();
    Thread.setDefaultUncaughtExceptionHandler(outer);
    List<String> leaks = new ArrayList<>();
    leftThreads().forEach(thread -> leaks.add("a thread: " + describe(thread)));
    LeasedConnections.takeAll().forEach(call -> leaks.add("a leased connection: " + call));
    uncaught.forEach(exception -> leaks.add("an exception that nobody caught: " + exception));
    if (!leaks.isEmpty()) {
      AssertionError error = new AssertionError("Left behind: " + String.join("; ", leaks));
      uncaught.forEach(error::addSuppressed);
      throw error;
    }
  }

  @Override
  public void uncaughtException(Thread thread, Throwable exception) {
    uncaught.add(exception);
  }

  private void awaitEnds() {
    if (isTidy()) {
      return;
    }
    try {
      Awaitility.await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(10))
          .atMost(patience)
          .until(this::isTidy);
    } catch (ConditionTimeoutException e) {
      // what is left is told of by the one who waits
    }
  }

  private boolean isTidy() {
    return leftThreads().isEmpty() && LeasedConnections.isEmpty();
  }

  private List<Thread> leftThreads() {
    return ourThreads().stream().filter(thread -> !before.contains(thread)).toList();
  }

  /** Those of the component, of a CamelContext it runs in, and of the sandbox. */
  private static List<Thread> ourThreads() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    // more can start while they are listed
    Thread[] threads = new Thread[group.activeCount() * 2 + 16];
    int count = group.enumerate(threads);
    return Stream.of(threads).limit(count).filter(LeakWatch::isOurs).toList();
  }

  private static boolean isOurs(Thread thread) {
    String name = thread.getName();
    return name.startsWith("Camel (") || name.contains("nstantly");
  }

  private static String describe(Thread thread) {
    return thread.getName() + " " + List.of(thread.getStackTrace());
  }
}
