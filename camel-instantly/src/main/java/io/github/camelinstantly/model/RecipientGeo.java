package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a recipient of an inbox placement test is ({@code recipient_geo}, API facts:
 * inbox-placement).
 */
public final class RecipientGeo extends OpenEnum {

  /** The United States. */
  public static final RecipientGeo UNITED_STATES = new RecipientGeo(1, "UNITED_STATES");

  /** Italy. */
  public static final RecipientGeo ITALY = new RecipientGeo(2, "ITALY");

  /** Germany. */
  public static final RecipientGeo GERMANY = new RecipientGeo(3, "GERMANY");

  /** France. */
  public static final RecipientGeo FRANCE = new RecipientGeo(4, "FRANCE");

  private static final Known<RecipientGeo> KNOWN =
      new Known<>(raw -> new RecipientGeo(raw, null), UNITED_STATES, ITALY, GERMANY, FRANCE);

  private RecipientGeo(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static RecipientGeo of(Object raw) {
    return KNOWN.of(raw);
  }
}
