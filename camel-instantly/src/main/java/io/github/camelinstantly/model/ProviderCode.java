package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** Who hosts a mailbox ({@code provider_code}, API facts: accounts). */
public final class ProviderCode extends OpenEnum {

  /** Any host, over IMAP and SMTP. */
  public static final ProviderCode IMAP_SMTP = new ProviderCode(1, "IMAP_SMTP");

  /** Google. */
  public static final ProviderCode GOOGLE = new ProviderCode(2, "GOOGLE");

  /** Microsoft. */
  public static final ProviderCode MICROSOFT = new ProviderCode(3, "MICROSOFT");

  /** Amazon Web Services. */
  public static final ProviderCode AWS = new ProviderCode(4, "AWS");

  /** AirMail. */
  public static final ProviderCode AIR_MAIL = new ProviderCode(8, "AIR_MAIL");

  /** AirMail, ready at once. */
  public static final ProviderCode AIR_MAIL_INSTANT = new ProviderCode(11, "AIR_MAIL_INSTANT");

  private static final Known<ProviderCode> KNOWN =
      new Known<>(
          raw -> new ProviderCode(raw, null),
          IMAP_SMTP,
          GOOGLE,
          MICROSOFT,
          AWS,
          AIR_MAIL,
          AIR_MAIL_INSTANT);

  private ProviderCode(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static ProviderCode of(Object raw) {
    return KNOWN.of(raw);
  }
}
