package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done upon a result of an inbox placement test (API facts: inbox-placement). */
public final class PlacementAction extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public PlacementAction(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The URL that is called. */
  public @Nullable String webhookUrl() {
    return textOf("webhook_url");
  }

  /** For how many days the mailbox rests from campaigns. */
  public @Nullable Number pauseSendingCampaignsFor() {
    return numberOf("pause_sending_campaigns_for");
  }

  /** Whether the mailbox is paused. */
  public @Nullable Boolean pause() {
    return flagOf("pause");
  }

  /** Whether slow ramp is switched on. */
  public @Nullable Boolean enableSlowRamp() {
    return flagOf("enable_slow_ramp");
  }

  /** Whether slow ramp is switched off. */
  public @Nullable Boolean disableSlowRamp() {
    return flagOf("disable_slow_ramp");
  }

  /** The UUIDs of tags that are attached. */
  public List<String> addTags() {
    return textsOf("add_tags");
  }

  /** The UUIDs of tags that are taken off. */
  public List<String> removeTags() {
    return textsOf("remove_tags");
  }
}
