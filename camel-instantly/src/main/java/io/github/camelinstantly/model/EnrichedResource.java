package io.github.camelinstantly.model;

/** What an enrichment fills ({@code resource_type}, API facts: enrichment). */
public final class EnrichedResource extends OpenEnum {

  /** A campaign. */
  public static final EnrichedResource CAMPAIGN = new EnrichedResource(1);

  /** A lead list. */
  public static final EnrichedResource LIST = new EnrichedResource(2);

  private EnrichedResource(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EnrichedResource of(Object raw) {
    return of(EnrichedResource.class, raw, EnrichedResource::new);
  }
}
