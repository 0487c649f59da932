package io.github.camelinstantly.model;

/**
 * Which side of a mail an item of an inbox placement test is about ({@code record_type}, API facts:
 * inbox-placement).
 */
public final class RecordType extends OpenEnum {

  /** The mail as sent. */
  public static final RecordType SENT = new RecordType(1);

  /** The mail as received. */
  public static final RecordType RECEIVED = new RecordType(2);

  private RecordType(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static RecordType of(Object raw) {
    return of(RecordType.class, raw, RecordType::new);
  }
}
