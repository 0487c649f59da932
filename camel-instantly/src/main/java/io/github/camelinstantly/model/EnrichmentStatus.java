package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** Whether data about a lead were looked up ({@code enrichment_status}, API facts: leads). */
public final class EnrichmentStatus extends OpenEnum {

  /** Data were found and stored. */
  public static final EnrichmentStatus ENRICHED = new EnrichmentStatus(1, "ENRICHED");

  /** The look-up is not finished. */
  public static final EnrichmentStatus PENDING = new EnrichmentStatus(11, "PENDING");

  /** Nothing was found. */
  public static final EnrichmentStatus NO_DATA = new EnrichmentStatus(-1, "NO_DATA");

  /** The look-up failed. */
  public static final EnrichmentStatus ERROR = new EnrichmentStatus(-2, "ERROR");

  private static final Known<EnrichmentStatus> KNOWN =
      new Known<>(raw -> new EnrichmentStatus(raw, null), ENRICHED, PENDING, NO_DATA, ERROR);

  private EnrichmentStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EnrichmentStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}
