package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How SpamAssassin came to its score (API facts: inbox-placement). */
public final class SpamAssassinReport extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SpamAssassinReport(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Whether it calls the mail spam. */
  public @Nullable Boolean isSpam() {
    return flagOf("is_spam");
  }

  /** The rules that applied. */
  public List<SpamAssassinRule> report() {
    return objectsOf("report", SpamAssassinRule::new);
  }

  /** The sum of their scores. */
  public @Nullable BigDecimal spamScore() {
    return decimalOf("spam_score");
  }
}
