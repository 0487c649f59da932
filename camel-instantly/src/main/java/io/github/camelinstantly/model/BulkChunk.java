package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of one chunk of a list, a line of {@link BulkReport}. */
public final class BulkChunk extends InstantlyObject {

  /** The API took it. */
  public static final String DONE = "done";

  /** The API refused it: it changed nothing. */
  public static final String REFUSED = "refused";

  /** It was sent, and may or may not have taken effect. It is never sent again. */
  public static final String UNKNOWN = "unknown";

  /** It was not sent. */
  public static final String NOT_SENT = "notSent";

  /**
   * @param fields the fields of the line
   */
  public BulkChunk(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Its number, counted from zero. */
  public @Nullable Integer index() {
    return integerOf("index");
  }

  /** Where in the input its first row stands, counted from zero. */
  public @Nullable Long firstRow() {
    return longOf("first_row");
  }

  /** How many rows were in it, without those refused by themselves; absent if that is not known. */
  public @Nullable Long rows() {
    return longOf("rows");
  }

  /** {@link #DONE}, {@link #REFUSED}, {@link #UNKNOWN} or {@link #NOT_SENT}. */
  public @Nullable String state() {
    return textOf("state");
  }

  /** Why it is not done; absent if it is. */
  public @Nullable String reason() {
    return textOf("reason");
  }

  /**
   * The first 16 hex digits of the SHA-256 of the body that was first meant to be sent, to tell
   * whether another input is the same.
   */
  public @Nullable String digest() {
    return textOf("digest");
  }

  /**
   * The reply; of operations that take more than 100 values a call, without its lists. Absent if
   * there was none.
   */
  public @Nullable Object reply() {
    return get("reply");
  }
}
