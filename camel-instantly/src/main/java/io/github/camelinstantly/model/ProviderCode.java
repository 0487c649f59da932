package io.github.camelinstantly.model;

/** Who hosts a mailbox ({@code provider_code}, API facts: accounts). */
public final class ProviderCode extends OpenEnum {

  /** Any host, over IMAP and SMTP. */
  public static final ProviderCode IMAP_SMTP = new ProviderCode(1);

  /** Google. */
  public static final ProviderCode GOOGLE = new ProviderCode(2);

  /** Microsoft. */
  public static final ProviderCode MICROSOFT = new ProviderCode(3);

  /** Amazon Web Services. */
  public static final ProviderCode AWS = new ProviderCode(4);

  /** AirMail. */
  public static final ProviderCode AIR_MAIL = new ProviderCode(8);

  /** AirMail, ready at once. */
  public static final ProviderCode AIR_MAIL_INSTANT = new ProviderCode(11);

  private ProviderCode(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static ProviderCode of(Object raw) {
    return of(ProviderCode.class, raw, ProviderCode::new);
  }
}
