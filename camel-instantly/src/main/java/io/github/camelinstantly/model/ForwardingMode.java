package io.github.camelinstantly.model;

/**
 * How visitors of a domain are forwarded ({@code forwarding_mode}, API facts: domain-forwarding).
 */
public final class ForwardingMode extends OpenEnum {

  /** The browser goes on to the other domain. */
  public static final ForwardingMode REDIRECT = new ForwardingMode("redirect");

  /** The browser goes on showing the domain. */
  public static final ForwardingMode STEALTH = new ForwardingMode("stealth");

  private ForwardingMode(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static ForwardingMode of(Object raw) {
    return of(ForwardingMode.class, raw, ForwardingMode::new);
  }
}
