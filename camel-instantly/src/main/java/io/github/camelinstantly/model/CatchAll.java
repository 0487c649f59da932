package io.github.camelinstantly.model;

/**
 * Whether a domain takes mail for any address, so that a check proves little ({@code catch_all},
 * API facts: verification). The API sends a boolean or the word {@code pending}.
 */
public final class CatchAll extends OpenEnum {

  /** Any address of the domain takes mail. */
  public static final CatchAll YES = new CatchAll(true);

  /** The domain refuses addresses that it does not have. */
  public static final CatchAll NO = new CatchAll(false);

  /** Not known yet; it may stay so after the address itself is settled. */
  public static final CatchAll PENDING = new CatchAll("pending");

  private CatchAll(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static CatchAll of(Object raw) {
    Object value = FieldValues.flag(raw).<Object>map(flag -> flag).orElse(raw);
    return of(CatchAll.class, value, CatchAll::new);
  }
}
