package io.github.camelinstantly.producer;

import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.TimeSource;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says at INFO, as long as an endpoint waits for something, how far the oldest of it is: one line
 * each 10 s, however many exchanges wait.
 */
final class WaitLog {

  private static final Logger LOG = LoggerFactory.getLogger(WaitLog.class);

  static final Duration INTERVAL = Duration.ofSeconds(10);

  private final Supplier<QuotaRegistry> quotas;
  private final Set<Awaiting> running = new LinkedHashSet<>();
  private TimeSource.Alarm alarm = () -> {};

  /**
   * @param quotas knows the time
   */
  WaitLog(Supplier<QuotaRegistry> quotas) {
    this.quotas = quotas;
  }

  synchronized void begins(Awaiting wait) {
    running.add(wait);
    if (running.size() == 1) {
      tellLater();
    }
  }

  synchronized void ends(Awaiting wait) {
    running.remove(wait);
    if (running.isEmpty()) {
      alarm.cancel();
    }
  }

  private synchronized void tell() {
    if (!running.isEmpty()) {
      LOG.info(running.iterator().next().told(running.size() - 1));
      tellLater();
    }
  }

  private void tellLater() {
    alarm = quotas.get().time().after(INTERVAL, this::tell);
  }
}
