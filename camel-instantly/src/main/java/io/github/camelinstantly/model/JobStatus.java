package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** What a background job is doing ({@code status}, API facts: background-jobs). */
public final class JobStatus extends OpenEnum {

  /** Waits for its turn. */
  public static final JobStatus PENDING = new JobStatus("pending", "PENDING");

  /** Works. */
  public static final JobStatus IN_PROGRESS = new JobStatus("in-progress", "IN_PROGRESS");

  /** Is done. */
  public static final JobStatus SUCCESS = new JobStatus("success", "SUCCESS");

  /** Failed. */
  public static final JobStatus FAILED = new JobStatus("failed", "FAILED");

  /** Catches up with what came while it worked. */
  public static final JobStatus DRAINING = new JobStatus("draining", "DRAINING");

  /** Waits for a quota or a login. */
  public static final JobStatus PAUSED = new JobStatus("paused", "PAUSED");

  /** Was called off. */
  public static final JobStatus CANCELLED = new JobStatus("cancelled", "CANCELLED");

  private static final Known<JobStatus> KNOWN =
      new Known<>(
          raw -> new JobStatus(raw, null),
          PENDING,
          IN_PROGRESS,
          SUCCESS,
          FAILED,
          DRAINING,
          PAUSED,
          CANCELLED);

  private JobStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static JobStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}
