package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mailbox that campaigns send from, known by its address (API facts: accounts). */
public final class Account extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Account(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The address, which is also its id in paths. */
  public @Nullable String email() {
    return textOf("email");
  }

  /** When it was connected. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** The given name that its mails are sent under. */
  public @Nullable String firstName() {
    return textOf("first_name");
  }

  /** The family name that its mails are sent under. */
  public @Nullable String lastName() {
    return textOf("last_name");
  }

  /**
   * How its warmup is set up. Lists carry a shortened form; a change replaces the whole (API facts:
   * warmup).
   */
  public @Nullable Warmup warmup() {
    return objectOf("warmup", Warmup::new);
  }

  /** The UUID of the user who connected it. */
  public @Nullable String addedBy() {
    return textOf("added_by");
  }

  /** How many campaign mails it may send a day. */
  public @Nullable Integer dailyLimit() {
    return integerOf("daily_limit");
  }

  /** The highest daily limit that an AirMail mailbox may have. */
  public @Nullable Integer dailyLimitMax() {
    return integerOf("daily_limit_max");
  }

  /** The highest warmup limit that an AirMail mailbox may have. */
  public @Nullable Integer warmupLimitMax() {
    return integerOf("warmup_limit_max");
  }

  /** The UUID of the user who changed it last. */
  public @Nullable String modifiedBy() {
    return textOf("modified_by");
  }

  /** The domain that tracked links and open pixels go through. */
  public @Nullable String trackingDomainName() {
    return textOf("tracking_domain_name");
  }

  /** How the check of the tracking domain ended. */
  public @Nullable String trackingDomainStatus() {
    return textOf("tracking_domain_status");
  }

  /** Whether it can send. */
  public @Nullable AccountStatus status() {
    return enumOf("status", AccountStatus::of);
  }

  /** Whether its daily volume grows step by step. */
  public @Nullable Boolean enableSlowRamp() {
    return flagOf("enable_slow_ramp");
  }

  /** How many inbox placement tests it may take part in. */
  public @Nullable Integer inboxPlacementTestLimit() {
    return integerOf("inbox_placement_test_limit");
  }

  /** The UUID of the workspace. */
  public @Nullable String organization() {
    return textOf("organization");
  }

  /** How its warmup goes. */
  public @Nullable WarmupStatus warmupStatus() {
    return enumOf("warmup_status", WarmupStatus::of);
  }

  /** What the mail server said when a connection or a mail failed. */
  public @Nullable AccountStatusMessage statusMessage() {
    return objectOf("status_message", AccountStatusMessage::new);
  }

  /** When warmup began. */
  public @Nullable Instant timestampWarmupStart() {
    return instantOf("timestamp_warmup_start");
  }

  /** Who hosts it. */
  public @Nullable ProviderCode providerCode() {
    return enumOf("provider_code", ProviderCode::of);
  }

  /** Whether it is still being set up. */
  public @Nullable Boolean setupPending() {
    return flagOf("setup_pending");
  }

  /** Whether Instantly runs it for the workspace. */
  public @Nullable Boolean isManagedAccount() {
    return flagOf("is_managed_account");
  }

  /** The health score that warmup gave it, up to 100. */
  public @Nullable Number statWarmupScore() {
    return numberOf("stat_warmup_score");
  }

  /** The least time between two of its mails over all campaigns, in minutes. */
  public @Nullable Number sendingGap() {
    return numberOf("sending_gap");
  }

  /** The text put under its mails. */
  public @Nullable String signature() {
    return textOf("signature");
  }

  /** The address that answers are asked to go to, if it is another. */
  public @Nullable String replyTo() {
    return textOf("reply_to");
  }

  /** Whether reconnecting by itself failed; absent while it is being tried. */
  public @Nullable Boolean autofixFailed() {
    return flagOf("autofix_failed");
  }
}
