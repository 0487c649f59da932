package io.github.camelinstantly.model;

/**
 * Which gateway filters mail before it reaches a lead's mailbox ({@code esg_code}, API facts:
 * leads).
 */
public final class EsgCode extends OpenEnum {

  /** Not looked up yet. */
  public static final EsgCode IN_QUEUE = new EsgCode(0);

  /** Barracuda. */
  public static final EsgCode BARRACUDA = new EsgCode(1);

  /** Mimecast. */
  public static final EsgCode MIMECAST = new EsgCode(2);

  /** Proofpoint. */
  public static final EsgCode PROOFPOINT = new EsgCode(3);

  /** Cisco. */
  public static final EsgCode CISCO = new EsgCode(4);

  private EsgCode(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EsgCode of(Object raw) {
    return of(EsgCode.class, raw, EsgCode::new);
  }
}
