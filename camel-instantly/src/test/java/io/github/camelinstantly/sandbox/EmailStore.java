package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.EmailList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All emails in the order of the list. */
public final class EmailStore {

  private final EmailList emails;

  EmailStore(EmailList emails) {
    this.emails = emails;
  }

  /** The emails for which something holds, oldest first. */
  public List<Map<String, Object>> where(Predicate<Map<String, Object>> condition) {
    return emails.where(condition);
  }

  /** How many there are. */
  public int size() {
    return emails.size();
  }

  /** The email with this id. */
  public Optional<Map<String, Object>> find(String id) {
    return emails.find(id);
  }

  /** Removes the email with this id, if there is one. */
  public void remove(String id) {
    emails.remove(id);
  }
}
