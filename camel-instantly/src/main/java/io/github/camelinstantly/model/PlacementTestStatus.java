package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** What an inbox placement test is doing ({@code status}, API facts: inbox-placement). */
public final class PlacementTestStatus extends OpenEnum {

  /** Runs. */
  public static final PlacementTestStatus ACTIVE = new PlacementTestStatus(1, "ACTIVE");

  /** Was paused. */
  public static final PlacementTestStatus PAUSED = new PlacementTestStatus(2, "PAUSED");

  /** Is done. */
  public static final PlacementTestStatus COMPLETED = new PlacementTestStatus(3, "COMPLETED");

  private static final Known<PlacementTestStatus> KNOWN =
      new Known<>(raw -> new PlacementTestStatus(raw, null), ACTIVE, PAUSED, COMPLETED);

  private PlacementTestStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static PlacementTestStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}
