package io.github.camelinstantly.model.request;

import io.github.camelinstantly.model.DeliveryMode;
import io.github.camelinstantly.model.PlacementTestStatus;
import io.github.camelinstantly.model.PlacementTestType;
import io.github.camelinstantly.model.SendingMethod;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A test of where mails land: inbox, category or spam. It takes hours (API facts: inbox-placement).
 *
 * <p>Body of {@code inbox-placement-tests/create}.
 */
public final class NewInboxPlacementTest extends Request<NewInboxPlacementTest> {

  private NewInboxPlacementTest() {}

  /**
   * @param name what users call it
   * @param type whether it runs once
   * @param sendingMethod who sends its mails
   * @param emailSubject the subject that is sent
   * @param emailBody the text that is sent
   * @param emails the mailboxes that send
   */
  public static NewInboxPlacementTest of(
      String name,
      PlacementTestType type,
      SendingMethod sendingMethod,
      String emailSubject,
      String emailBody,
      List<String> emails) {
    return new NewInboxPlacementTest()
        .set("name", name)
        .set("type", type)
        .set("sending_method", sendingMethod)
        .set("email_subject", emailSubject)
        .set("email_body", emailBody)
        .set("emails", emails);
  }

  /** Whether its mails go out one by one. The live API wants it (API facts: inbox-placement). */
  public NewInboxPlacementTest deliveryMode(DeliveryMode deliveryMode) {
    return set("delivery_mode", deliveryMode);
  }

  /**
   * The mail hosts that are sent to, as {@code espOptions} lists them. The live API wants them (API
   * facts: inbox-placement).
   */
  public NewInboxPlacementTest recipientsLabels(List<? extends Map<String, ?>> recipientsLabels) {
    return set("recipients_labels", recipientsLabels);
  }

  /** A note. */
  public NewInboxPlacementTest description(String description) {
    return set("description", description);
  }

  /** When an automated test runs. */
  public NewInboxPlacementTest schedule(Map<String, ?> schedule) {
    return set("schedule", schedule);
  }

  /** The UUID of the campaign that is tested. */
  public NewInboxPlacementTest campaignId(String campaignId) {
    return set("campaign_id", campaignId);
  }

  /**
   * The code that marks mails sent from outside of Instantly, up to 50 characters with {@code
   * ptid_}.
   */
  public NewInboxPlacementTest testCode(String testCode) {
    return set("test_code", testCode);
  }

  /** The UUIDs of the tags whose mailboxes send. */
  public NewInboxPlacementTest tags(List<String> tags) {
    return set("tags", tags);
  }

  /** Whether its mails are plain text, without a pixel that counts opens. */
  public NewInboxPlacementTest textOnly(boolean textOnly) {
    return set("text_only", textOnly);
  }

  /** When it runs next. */
  public NewInboxPlacementTest timestampNextRun(Instant timestampNextRun) {
    return set("timestamp_next_run", timestampNextRun);
  }

  /** What happens by itself upon its results, as Maps of {@code when} and {@code then}. */
  public NewInboxPlacementTest automations(List<? extends Map<String, ?>> automations) {
    return set("automations", automations);
  }

  /** What it is doing. */
  public NewInboxPlacementTest status(PlacementTestStatus status) {
    return set("status", status);
  }

  /** Why it does not send at present. */
  public NewInboxPlacementTest notSendingStatus(String notSendingStatus) {
    return set("not_sending_status", notSendingStatus);
  }

  /** Whether it runs at once as well as by its schedule. */
  public NewInboxPlacementTest runImmediately(boolean runImmediately) {
    return set("run_immediately", runImmediately);
  }
}
