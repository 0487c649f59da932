package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * What kind of mailbox a recipient of an inbox placement test has ({@code recipient_type}, API
 * facts: inbox-placement).
 */
public final class RecipientType extends OpenEnum {

  /** One at work. */
  public static final RecipientType PROFESSIONAL = new RecipientType(1, "PROFESSIONAL");

  /** One at home. */
  public static final RecipientType PERSONAL = new RecipientType(2, "PERSONAL");

  private static final Known<RecipientType> KNOWN =
      new Known<>(raw -> new RecipientType(raw, null), PROFESSIONAL, PERSONAL);

  private RecipientType(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static RecipientType of(Object raw) {
    return KNOWN.of(raw);
  }
}
