package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The finer settings of a mailbox's warmup (API facts: warmup). */
public final class WarmupAdvanced extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public WarmupAdvanced(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Whether the custom tracking domain is warmed up as well. */
  public @Nullable Boolean warmCtd() {
    return flagOf("warm_ctd");
  }

  /** The share of warmup mails that is opened, in percent. */
  public @Nullable Number openRate() {
    return numberOf("open_rate");
  }

  /** The share of warmup mails that is marked important, in percent. */
  public @Nullable Number importantRate() {
    return numberOf("important_rate");
  }

  /** Whether reading time is imitated. */
  public @Nullable Boolean readEmulation() {
    return flagOf("read_emulation");
  }

  /** The share of warmup mails that is taken out of spam, in percent. */
  public @Nullable Number spamSaveRate() {
    return numberOf("spam_save_rate");
  }

  /** Whether warmup rests at weekends. */
  public @Nullable Boolean weekdayOnly() {
    return flagOf("weekday_only");
  }
}
