package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is attached to an email (API facts: emails). */
public final class EmailAttachments extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public EmailAttachments(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** One entry a file; empty if there are none. */
  public List<EmailAttachment> files() {
    return objectsOf("files", EmailAttachment::new);
  }
}
