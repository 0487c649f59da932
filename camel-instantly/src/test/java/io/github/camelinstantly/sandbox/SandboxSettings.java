package io.github.camelinstantly.sandbox;

import java.time.Duration;

/**
 * How the sandbox behaves where the real API's behaviour is not known, or would be in the way of a
 * test. May be changed at any time.
 */
public final class SandboxSettings {

  private volatile boolean quotas = true;
  private volatile boolean retryAfter;
  private volatile boolean inclusiveTimestampFilter = true;
  private volatile LastPage lastPage = LastPage.WITH_CURSOR;
  private volatile Duration acceptedDelay = Duration.ZERO;
  private volatile Duration jobDuration = Duration.ofSeconds(2);
  private volatile int pendingChecks = 2;
  private volatile Duration pendingTime = Duration.ofSeconds(15);

  SandboxSettings() {}

  /** Whether calls beyond the API's quotas are answered 429 (facts §2). Default: true. */
  public SandboxSettings quotas(boolean on) {
    quotas = on;
    return this;
  }

  /**
   * Whether a 429 tells in {@code Retry-After} when to come back; nothing proves that the real one
   * does (facts §2). Default: false.
   */
  public SandboxSettings retryAfter(boolean sent) {
    retryAfter = sent;
    return this;
  }

  /**
   * Whether {@code min_timestamp_created} and {@code max_timestamp_created} let a row of that very
   * millisecond pass; nobody knows whether the real ones do (facts §9). Default: true.
   */
  public SandboxSettings inclusiveTimestampFilter(boolean inclusive) {
    inclusiveTimestampFilter = inclusive;
    return this;
  }

  /** How lists end. Default: {@link LastPage#WITH_CURSOR}, which costs a client one more call. */
  public SandboxSettings lastPage(LastPage form) {
    lastPage = form;
    return this;
  }

  /**
   * After what time the effect of a call answered 202 shows: changes of interest, assignments.
   * Default: at once.
   */
  public SandboxSettings acceptedDelay(Duration delay) {
    acceptedDelay = delay;
    return this;
  }

  /** How long a background job takes; half of it pending. Default: 2 s. */
  public SandboxSettings jobDuration(Duration duration) {
    jobDuration = duration;
    return this;
  }

  /**
   * After how many checks, or after what time if that is sooner, a verification that went pending
   * has a verdict. Default: 2 checks, 15 s.
   */
  public SandboxSettings pendingVerification(int checks, Duration time) {
    pendingChecks = checks;
    pendingTime = time;
    return this;
  }

  boolean quotas() {
    return quotas;
  }

  boolean retryAfter() {
    return retryAfter;
  }

  boolean inclusiveTimestampFilter() {
    return inclusiveTimestampFilter;
  }

  LastPage lastPage() {
    return lastPage;
  }

  Duration acceptedDelay() {
    return acceptedDelay;
  }

  Duration jobDuration() {
    return jobDuration;
  }

  int pendingChecks() {
    return pendingChecks;
  }

  Duration pendingTime() {
    return pendingTime;
  }
}
