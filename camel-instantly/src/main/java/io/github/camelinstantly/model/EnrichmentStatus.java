package io.github.camelinstantly.model;

/** Whether data about a lead were looked up ({@code enrichment_status}, API facts: leads). */
public final class EnrichmentStatus extends OpenEnum {

  /** Data were found and stored. */
  public static final EnrichmentStatus ENRICHED = new EnrichmentStatus(1);

  /** The look-up is not finished. */
  public static final EnrichmentStatus PENDING = new EnrichmentStatus(11);

  /** Nothing was found. */
  public static final EnrichmentStatus NO_DATA = new EnrichmentStatus(-1);

  /** The look-up failed. */
  public static final EnrichmentStatus ERROR = new EnrichmentStatus(-2);

  private EnrichmentStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EnrichmentStatus of(Object raw) {
    return of(EnrichmentStatus.class, raw, EnrichmentStatus::new);
  }
}
