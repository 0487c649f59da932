package io.github.camelinstantly.model;

/**
 * Who hosts a lead's mailbox ({@code esp_code}, API facts: leads). The live API sends further
 * codes, such as 4, 5 and 7 (API facts: open-values).
 */
public final class EspCode extends OpenEnum {

  /** Not looked up yet. */
  public static final EspCode IN_QUEUE = new EspCode(0);

  /** Google Workspace or Gmail. */
  public static final EspCode GOOGLE = new EspCode(1);

  /** Microsoft 365 or Outlook. */
  public static final EspCode MICROSOFT = new EspCode(2);

  /** Zoho Mail. */
  public static final EspCode ZOHO = new EspCode(3);

  /** AirMail. */
  public static final EspCode AIR_MAIL = new EspCode(8);

  /** Yahoo Mail. */
  public static final EspCode YAHOO = new EspCode(9);

  /** Yandex Mail. */
  public static final EspCode YANDEX = new EspCode(10);

  /** Web.de. */
  public static final EspCode WEB_DE = new EspCode(12);

  /** Libero.it. */
  public static final EspCode LIBERO_IT = new EspCode(13);

  /** A host without a code of its own. */
  public static final EspCode OTHER = new EspCode(999);

  /** The look-up found no host. */
  public static final EspCode NOT_FOUND = new EspCode(1000);

  private EspCode(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EspCode of(Object raw) {
    return of(EspCode.class, raw, EspCode::new);
  }
}
