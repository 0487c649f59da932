package io.github.camelinstantly.model;

/**
 * What a tag is attached to ({@code resource_type}; the document's prose has them the wrong way
 * round, API facts: tags).
 */
public final class TaggedResource extends OpenEnum {

  /** A mailbox. */
  public static final TaggedResource ACCOUNT = new TaggedResource(1);

  /** A campaign. */
  public static final TaggedResource CAMPAIGN = new TaggedResource(2);

  private TaggedResource(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static TaggedResource of(Object raw) {
    return of(TaggedResource.class, raw, TaggedResource::new);
  }
}
