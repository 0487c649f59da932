package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * Which gateway filters mail before it reaches a lead's mailbox ({@code esg_code}, API facts:
 * leads).
 */
public final class EsgCode extends OpenEnum {

  /** Not looked up yet. */
  public static final EsgCode IN_QUEUE = new EsgCode(0, "IN_QUEUE");

  /** Barracuda. */
  public static final EsgCode BARRACUDA = new EsgCode(1, "BARRACUDA");

  /** Mimecast. */
  public static final EsgCode MIMECAST = new EsgCode(2, "MIMECAST");

  /** Proofpoint. */
  public static final EsgCode PROOFPOINT = new EsgCode(3, "PROOFPOINT");

  /** Cisco. */
  public static final EsgCode CISCO = new EsgCode(4, "CISCO");

  private static final Known<EsgCode> KNOWN =
      new Known<>(raw -> new EsgCode(raw, null), IN_QUEUE, BARRACUDA, MIMECAST, PROOFPOINT, CISCO);

  private EsgCode(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EsgCode of(Object raw) {
    return KNOWN.of(raw);
  }
}
