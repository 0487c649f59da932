package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** What an enrichment fills ({@code resource_type}, API facts: enrichment). */
public final class EnrichedResource extends OpenEnum {

  /** A campaign. */
  public static final EnrichedResource CAMPAIGN = new EnrichedResource(1, "CAMPAIGN");

  /** A lead list. */
  public static final EnrichedResource LIST = new EnrichedResource(2, "LIST");

  private static final Known<EnrichedResource> KNOWN =
      new Known<>(raw -> new EnrichedResource(raw, null), CAMPAIGN, LIST);

  private EnrichedResource(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EnrichedResource of(Object raw) {
    return KNOWN.of(raw);
  }
}
