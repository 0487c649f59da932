package io.github.camelinstantly.model;

/** Whether an inbox placement test runs once ({@code type}, API facts: inbox-placement). */
public final class PlacementTestType extends OpenEnum {

  /** Runs once. */
  public static final PlacementTestType ONE_TIME = new PlacementTestType(1);

  /** Runs by its schedule. */
  public static final PlacementTestType AUTOMATED = new PlacementTestType(2);

  private PlacementTestType(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static PlacementTestType of(Object raw) {
    return of(PlacementTestType.class, raw, PlacementTestType::new);
  }
}
