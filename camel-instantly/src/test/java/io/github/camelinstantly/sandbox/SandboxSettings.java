package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.Settings;
import java.time.Duration;

/**
 * How the sandbox behaves where the real API's behaviour is not known, or would be in the way of a
 * test. May be changed at any time.
 */
public final class SandboxSettings {

  private final Settings settings;

  SandboxSettings(Settings settings) {
    this.settings = settings;
  }

  /**
   * Whether calls beyond the API's quotas are answered 429 (API facts: rate-limits). Default: true.
   */
  public SandboxSettings quotas(boolean on) {
    settings.quotas(on);
    return this;
  }

  /**
   * Whether a 429 tells in {@code Retry-After} when to come back; nothing proves that the real one
   * does (API facts: rate-limits). Default: false.
   */
  public SandboxSettings retryAfter(boolean sent) {
    settings.retryAfter(sent);
    return this;
  }

  /**
   * Whether {@code min_timestamp_created} and {@code max_timestamp_created} let a row of that very
   * millisecond pass; nobody knows whether the real ones do (API facts: email-list). Default: true.
   */
  public SandboxSettings inclusiveTimestampFilter(boolean inclusive) {
    settings.inclusiveTimestampFilter(inclusive);
    return this;
  }

  /** How lists end. Default: {@link LastPage#WITH_CURSOR}, which costs a client one more call. */
  public SandboxSettings lastPage(LastPage form) {
    settings.lastPage(form.end());
    return this;
  }

  /**
   * After what time the effect of a call answered 202 shows: changes of interest, assignments.
   * Default: at once.
   */
  public SandboxSettings acceptedDelay(Duration delay) {
    settings.acceptedDelay(delay);
    return this;
  }

  /** How long a background job takes; half of it pending. Default: 2 s. */
  public SandboxSettings jobDuration(Duration duration) {
    settings.jobDuration(duration);
    return this;
  }

  /**
   * After how many checks, or after what time if that is sooner, a verification that went pending
   * has a verdict. Default: 2 checks, 15 s.
   */
  public SandboxSettings pendingVerification(int checks, Duration time) {
    settings.pending(new Settings.Pending(checks, time));
    return this;
  }
}
