package io.github.camelinstantly.api;

import io.github.camelinstantly.json.Blanks;
import io.github.camelinstantly.json.Timestamps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of arguments and body properties. */
public enum ValueType {
  TEXT("a text") {
    @Override
    public Optional<Object> read(Object value) {
      return isScalar(value) ? Optional.of(value.toString()) : Optional.empty();
    }
  },
  ADDRESS("an email address such as `jane@company.example`") {
    @Override
    public Optional<Object> read(Object value) {
      return isScalar(value)
          ? MailAddresses.in(value.toString())
              .filter(addresses -> addresses.size() == 1)
              .map(addresses -> addresses.get(0))
          : Optional.empty();
    }
  },
  ADDRESS_OR_DOMAIN("an email address or a domain") {
    @Override
    public Optional<Object> read(Object value) {
      return isScalar(value)
          ? Optional.<Object>of(Blanks.strip(value.toString())).filter(text -> !hasBlank(text))
          : Optional.empty();
    }
  },
  UUID("a UUID such as `01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b`") {
    @Override
    public Optional<Object> read(Object value) {
      return Optional.of(Blanks.strip(value.toString()))
          .filter(text -> UUID_FORM.matcher(text).matches())
          .map(text -> text);
    }
  },
  INTEGER("a whole number") {
    @Override
    public Optional<Object> read(Object value) {
      return decimal(value)
          .filter(number -> number.stripTrailingZeros().scale() <= 0)
          .filter(number -> number.abs().compareTo(LARGEST) <= 0)
          .map(BigDecimal::longValueExact);
    }
  },
  NUMBER("a number") {
    @Override
    public Optional<Object> read(Object value) {
      return decimal(value).map(number -> number);
    }
  },
  BOOLEAN("`true` or `false`") {
    @Override
    public Optional<Object> read(Object value) {
      return switch (Blanks.strip(value.toString()).toLowerCase(Locale.ROOT)) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  },
  TIMESTAMP("an ISO 8601 timestamp such as `2026-08-13T11:12:14.330Z`") {
    @Override
    public Optional<Object> read(Object value) {
      return Timestamps.read(value).map(Timestamps::write);
    }
  },
  DATE("a date such as `2026-08-13`, or an ISO 8601 timestamp") {
    @Override
    public Optional<Object> read(Object value) {
      // sent as it was given: what a mere date means is the API's to say
      return Timestamps.read(value).map(time -> value.toString());
    }
  },
  ANY("any value") {
    @Override
    public Optional<Object> read(Object value) {
      return Optional.of(value);
    }
  },
  SCHEDULE("a schedule, which is an object") {
    @Override
    public Optional<Object> read(Object value) {
      if (value instanceof Map<?, ?> schedule) {
        CampaignTimeZones.check(schedule);
        return Optional.of(schedule);
      }
      return Optional.empty();
    }
  },
  AGENT_CONFIG("the configuration of an agent, which is an object") {
    @Override
    public Optional<Object> read(Object value) {
      if (!(value instanceof Map<?, ?> config)) {
        return Optional.empty();
      }
      if (config.get("outreach_settings") instanceof Map<?, ?> outreach
          && outreach.get("campaign_schedule") instanceof Map<?, ?> schedule) {
        CampaignTimeZones.check(schedule);
      }
      return Optional.of(config);
    }
  },
  OBJECT("an object") {
    @Override
    public Optional<Object> read(Object value) {
      return value instanceof Map ? Optional.of(value) : Optional.empty();
    }
  };

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** More digits than any number of the API has; written out, 1e999999999 would fill the heap. */
  private static final int MAX_DIGITS = 100;

  private static final int MAX_BITS = 4 * MAX_DIGITS;
  private static final int MAX_CHARACTERS = 4 * MAX_DIGITS;

  private final String rule;

  ValueType(String rule) {
    this.rule = rule;
  }

  /** What a value must be, in the words of an error message. */
  public String rule() {
    return rule;
  }

  /** The value in its canonical Java type, or empty if it is none of this type. */
  public abstract Optional<Object> read(Object value);

  /** Whether there may be a plus sign in it, which Camel reads as a blank in a URI. */
  boolean mayHavePlus() {
    return this == ADDRESS || this == ADDRESS_OR_DOMAIN || this == TIMESTAMP || this == DATE;
  }

  /** Whether a text holds a blank, which may have been a plus sign. */
  static boolean hasBlank(Object value) {
    return value instanceof CharSequence text && text.chars().anyMatch(Character::isWhitespace);
  }

  private static boolean isScalar(Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character;
  }

  private static Optional<BigDecimal> decimal(Object value) {
    if (!isScalar(value) || isLong(value)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(Blanks.strip(value.toString()))).filter(n -> !isLong(n));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Asked before anything is made of it: reading or writing a million digits takes seconds. */
  static boolean isLong(Object value) {
    if (value instanceof BigDecimal number) {
      return isLong(number.unscaledValue()) || Math.abs((long) number.scale()) > MAX_DIGITS;
    }
    if (value instanceof BigInteger number) {
      return number.bitLength() > MAX_BITS;
    }
    return value instanceof CharSequence text && text.length() > MAX_CHARACTERS;
  }
}
