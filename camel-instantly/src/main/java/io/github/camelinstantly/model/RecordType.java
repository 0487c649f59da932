package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * Which side of a mail an item of an inbox placement test is about ({@code record_type}, API facts:
 * inbox-placement).
 */
public final class RecordType extends OpenEnum {

  /** The mail as sent. */
  public static final RecordType SENT = new RecordType(1, "SENT");

  /** The mail as received. */
  public static final RecordType RECEIVED = new RecordType(2, "RECEIVED");

  private static final Known<RecordType> KNOWN =
      new Known<>(raw -> new RecordType(raw, null), SENT, RECEIVED);

  private RecordType(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static RecordType of(Object raw) {
    return KNOWN.of(raw);
  }
}
