package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** Whether an inbox placement test runs once ({@code type}, API facts: inbox-placement). */
public final class PlacementTestType extends OpenEnum {

  /** Runs once. */
  public static final PlacementTestType ONE_TIME = new PlacementTestType(1, "ONE_TIME");

  /** Runs by its schedule. */
  public static final PlacementTestType AUTOMATED = new PlacementTestType(2, "AUTOMATED");

  private static final Known<PlacementTestType> KNOWN =
      new Known<>(raw -> new PlacementTestType(raw, null), ONE_TIME, AUTOMATED);

  private PlacementTestType(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static PlacementTestType of(Object raw) {
    return KNOWN.of(raw);
  }
}
