package io.github.camelinstantly.model;

/**
 * What kind of mailbox a recipient of an inbox placement test has ({@code recipient_type}, API
 * facts: inbox-placement).
 */
public final class RecipientType extends OpenEnum {

  /** One at work. */
  public static final RecipientType PROFESSIONAL = new RecipientType(1);

  /** One at home. */
  public static final RecipientType PERSONAL = new RecipientType(2);

  private RecipientType(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static RecipientType of(Object raw) {
    return of(RecipientType.class, raw, RecipientType::new);
  }
}
