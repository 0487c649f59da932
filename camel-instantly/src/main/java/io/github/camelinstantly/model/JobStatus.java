package io.github.camelinstantly.model;

/** What a background job is doing ({@code status}, API facts: background-jobs). */
public final class JobStatus extends OpenEnum {

  /** Waits for its turn. */
  public static final JobStatus PENDING = new JobStatus("pending");

  /** Works. */
  public static final JobStatus IN_PROGRESS = new JobStatus("in-progress");

  /** Is done. */
  public static final JobStatus SUCCESS = new JobStatus("success");

  /** Failed. */
  public static final JobStatus FAILED = new JobStatus("failed");

  /** Catches up with what came while it worked. */
  public static final JobStatus DRAINING = new JobStatus("draining");

  /** Waits for a quota or a login. */
  public static final JobStatus PAUSED = new JobStatus("paused");

  /** Was called off. */
  public static final JobStatus CANCELLED = new JobStatus("cancelled");

  private JobStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static JobStatus of(Object raw) {
    return of(JobStatus.class, raw, JobStatus::new);
  }
}
