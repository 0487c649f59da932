package io.github.camelinstantly.sandbox.data;

import java.time.Duration;

/** The settings in force; what each means is told by the settings that a test sets. */
public final class Settings {

  private volatile boolean quotas = true;
  private volatile boolean retryAfter;
  private volatile boolean inclusiveTimestampFilter = true;
  private volatile PageEnd lastPage = PageEnd.WITH_CURSOR;
  private volatile Duration acceptedDelay = Duration.ZERO;
  private volatile Duration jobDuration = Duration.ofSeconds(2);
  private volatile Pending pending = new Pending(2, Duration.ofSeconds(15));

  /**
   * When a verification that went pending has a verdict: whichever comes first.
   *
   * @param checks after how many checks
   * @param time after what time
   */
  public record Pending(int checks, Duration time) {}

  public void quotas(boolean on) {
    quotas = on;
  }

  public boolean quotas() {
    return quotas;
  }

  public void retryAfter(boolean sent) {
    retryAfter = sent;
  }

  public boolean retryAfter() {
    return retryAfter;
  }

  public void inclusiveTimestampFilter(boolean inclusive) {
    inclusiveTimestampFilter = inclusive;
  }

  public boolean inclusiveTimestampFilter() {
    return inclusiveTimestampFilter;
  }

  public void lastPage(PageEnd form) {
    lastPage = form;
  }

  public PageEnd lastPage() {
    return lastPage;
  }

  public void acceptedDelay(Duration delay) {
    acceptedDelay = delay;
  }

  public Duration acceptedDelay() {
    return acceptedDelay;
  }

  public void jobDuration(Duration duration) {
    jobDuration = duration;
  }

  public Duration jobDuration() {
    return jobDuration;
  }

  public void pending(Pending until) {
    pending = until;
  }

  public Pending pending() {
    return pending;
  }
}
