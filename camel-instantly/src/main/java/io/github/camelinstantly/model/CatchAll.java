package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether a domain takes mail for any address, so that a check proves little ({@code catch_all},
 * API facts: verification). The API sends a boolean or the word {@code pending}.
 */
public final class CatchAll extends OpenEnum {

  /** Any address of the domain takes mail. */
  public static final CatchAll YES = new CatchAll(true, "YES");

  /** The domain refuses addresses that it does not have. */
  public static final CatchAll NO = new CatchAll(false, "NO");

  /** Not known yet; it may stay so after the address itself is settled. */
  public static final CatchAll PENDING = new CatchAll("pending", "PENDING");

  private static final Known<CatchAll> KNOWN =
      new Known<>(raw -> new CatchAll(raw, null), YES, NO, PENDING);

  private CatchAll(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static CatchAll of(Object raw) {
    return KNOWN.of(FieldValues.flag(raw).<Object>map(flag -> flag).orElse(raw));
  }
}
