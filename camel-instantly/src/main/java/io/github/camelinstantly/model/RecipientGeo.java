package io.github.camelinstantly.model;

/**
 * Where a recipient of an inbox placement test is ({@code recipient_geo}, API facts:
 * inbox-placement).
 */
public final class RecipientGeo extends OpenEnum {

  /** The United States. */
  public static final RecipientGeo UNITED_STATES = new RecipientGeo(1);

  /** Italy. */
  public static final RecipientGeo ITALY = new RecipientGeo(2);

  /** Germany. */
  public static final RecipientGeo GERMANY = new RecipientGeo(3);

  /** France. */
  public static final RecipientGeo FRANCE = new RecipientGeo(4);

  private RecipientGeo(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static RecipientGeo of(Object raw) {
    return of(RecipientGeo.class, raw, RecipientGeo::new);
  }
}
