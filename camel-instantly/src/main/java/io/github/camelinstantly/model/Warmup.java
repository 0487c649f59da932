package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the warmup of a mailbox is set up (API facts: warmup). */
public final class Warmup extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Warmup(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** How many warmup mails a day. */
  public @Nullable Number limit() {
    return numberOf("limit");
  }

  /** Finer settings. */
  public @Nullable WarmupAdvanced advanced() {
    return objectOf("advanced", WarmupAdvanced::new);
  }

  /** The tag that marks its warmup mails. */
  public @Nullable String warmupCustomFtag() {
    return textOf("warmup_custom_ftag");
  }

  /** By how many mails the volume grows a day: {@code 0} to {@code 4}, or {@code disabled}. */
  public @Nullable String increment() {
    return textOf("increment");
  }

  /** The share of warmup mails that is answered, in percent. */
  public @Nullable Number replyRate() {
    return numberOf("reply_rate");
  }
}
