package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * What a tag is attached to ({@code resource_type}; the document's prose has them the wrong way
 * round, API facts: tags).
 */
public final class TaggedResource extends OpenEnum {

  /** A mailbox. */
  public static final TaggedResource ACCOUNT = new TaggedResource(1, "ACCOUNT");

  /** A campaign. */
  public static final TaggedResource CAMPAIGN = new TaggedResource(2, "CAMPAIGN");

  private static final Known<TaggedResource> KNOWN =
      new Known<>(raw -> new TaggedResource(raw, null), ACCOUNT, CAMPAIGN);

  private TaggedResource(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static TaggedResource of(Object raw) {
    return KNOWN.of(raw);
  }
}
