package io.github.camelinstantly.model.request;

import java.util.Map;

/**
 * A subsequence to create: follow-up mails to those leads of a campaign that meet its conditions
 * (API facts: subsequences).
 *
 * <p>Body of {@code subsequences/create}.
 */
public final class NewSubsequence extends Request<NewSubsequence> {

  private NewSubsequence() {}

  /**
   * @param parentCampaign the UUID of the campaign
   * @param name what users call it
   * @param conditions what brings a lead into it: {@code crm_status}, {@code lead_activity} or
   *     {@code reply_contains}
   */
  public static NewSubsequence of(String parentCampaign, String name, Map<String, ?> conditions) {
    return new NewSubsequence()
        .set("parent_campaign", parentCampaign)
        .set("name", name)
        .set("conditions", conditions);
  }

  /** When it may send; the campaign's unless given. */
  public NewSubsequence subsequenceSchedule(Schedule subsequenceSchedule) {
    return set("subsequence_schedule", subsequenceSchedule);
  }

  /** The mails that each lead gets. */
  public NewSubsequence sequences(MailSteps sequences) {
    return set("sequences", sequences);
  }

  /**
   * By what the best variant is chosen: {@code trigger} is {@code reply_rate}, {@code click_rate}
   * or {@code open_rate}.
   */
  public NewSubsequence autoVariantSelect(Map<String, ?> autoVariantSelect) {
    return set("auto_variant_select", autoVariantSelect);
  }

  /**
   * Whose limit holds: {@code inherit} the campaign's, {@code custom} its own, {@code unlimited}
   * none.
   */
  public NewSubsequence dailyLimitMode(String dailyLimitMode) {
    return set("daily_limit_mode", dailyLimitMode);
  }

  /** How many mails it may send a day, for {@code custom}. */
  public NewSubsequence dailyLimit(int dailyLimit) {
    return set("daily_limit", dailyLimit);
  }

  /** Whether it sends on when its mailboxes reached their limits. */
  public NewSubsequence ignoreAccountDailyLimit(boolean ignoreAccountDailyLimit) {
    return set("ignore_account_daily_limit", ignoreAccountDailyLimit);
  }
}
