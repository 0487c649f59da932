package io.github.camelinstantly.model;

/** What an inbox placement test is doing ({@code status}, API facts: inbox-placement). */
public final class PlacementTestStatus extends OpenEnum {

  /** Runs. */
  public static final PlacementTestStatus ACTIVE = new PlacementTestStatus(1);

  /** Was paused. */
  public static final PlacementTestStatus PAUSED = new PlacementTestStatus(2);

  /** Is done. */
  public static final PlacementTestStatus COMPLETED = new PlacementTestStatus(3);

  private PlacementTestStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static PlacementTestStatus of(Object raw) {
    return of(PlacementTestStatus.class, raw, PlacementTestStatus::new);
  }
}
