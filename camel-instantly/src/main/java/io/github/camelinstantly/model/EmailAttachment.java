package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file attached to an email (API facts: emails). Whether its link needs a key, or expires, is
 * not known.
 */
public final class EmailAttachment extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public EmailAttachment(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The name that the sender gave it. */
  public @Nullable String filename() {
    return textOf("filename");
  }

  /** Its length in bytes. The field is {@code size}; a Map's own {@code size()} counts fields. */
  public @Nullable Long fileSize() {
    return longOf("size");
  }

  /** Its MIME type. */
  public @Nullable String type() {
    return textOf("type");
  }

  /** Where it can be fetched from. */
  public @Nullable String url() {
    return textOf("url");
  }

  /** Why Instantly could not store it; absent if it could. */
  public @Nullable String error() {
    return textOf("error");
  }
}
