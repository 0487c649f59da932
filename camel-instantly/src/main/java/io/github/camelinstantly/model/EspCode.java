package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * Who hosts a lead's mailbox ({@code esp_code}, API facts: leads). The live API sends further
 * codes, such as 4, 5 and 7 (API facts: open-values).
 */
public final class EspCode extends OpenEnum {

  /** Not looked up yet. */
  public static final EspCode IN_QUEUE = new EspCode(0, "IN_QUEUE");

  /** Google Workspace or Gmail. */
  public static final EspCode GOOGLE = new EspCode(1, "GOOGLE");

  /** Microsoft 365 or Outlook. */
  public static final EspCode MICROSOFT = new EspCode(2, "MICROSOFT");

  /** Zoho Mail. */
  public static final EspCode ZOHO = new EspCode(3, "ZOHO");

  /** AirMail. */
  public static final EspCode AIR_MAIL = new EspCode(8, "AIR_MAIL");

  /** Yahoo Mail. */
  public static final EspCode YAHOO = new EspCode(9, "YAHOO");

  /** Yandex Mail. */
  public static final EspCode YANDEX = new EspCode(10, "YANDEX");

  /** Web.de. */
  public static final EspCode WEB_DE = new EspCode(12, "WEB_DE");

  /** Libero.it. */
  public static final EspCode LIBERO_IT = new EspCode(13, "LIBERO_IT");

  /** A host without a code of its own. */
  public static final EspCode OTHER = new EspCode(999, "OTHER");

  /** The look-up found no host. */
  public static final EspCode NOT_FOUND = new EspCode(1000, "NOT_FOUND");

  private static final Known<EspCode> KNOWN =
      new Known<>(
          raw -> new EspCode(raw, null),
          IN_QUEUE,
          GOOGLE,
          MICROSOFT,
          ZOHO,
          AIR_MAIL,
          YAHOO,
          YANDEX,
          WEB_DE,
          LIBERO_IT,
          OTHER,
          NOT_FOUND);

  private EspCode(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EspCode of(Object raw) {
    return KNOWN.of(raw);
  }
}
