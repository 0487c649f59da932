package io.github.camelinstantly.model.request;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mails that a lead gets one after another: {@code MailSteps.first("Hello", "...")
 * .after(Duration.ofDays(3), "", "...")}. An empty subject keeps a follow-up in the thread (API
 * facts: sequences).
 *
 * <p>In the API's own form a step names the time until the <em>next</em> one; here each follow-up
 * names the time since the one before it.
 */
public final class MailSteps {

  private static final long MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

  private final List<Map<String, Object>> steps = new ArrayList<>();

  private MailSteps() {}

  /**
   * The first mail.
   *
   * @param subject its subject
   * @param body its text as HTML
   */
  public static MailSteps first(String subject, String body) {
    MailSteps steps = new MailSteps();
    steps.add(subject, body);
    return steps;
  }

  /**
   * A further mail.
   *
   * @param wait the time since the mail before it, in whole minutes
   * @param subject its subject; empty to stay in the thread
   * @param body its text as HTML
   */
  public MailSteps after(Duration wait, String subject, String body) {
    Map<String, Object> previous = steps.get(steps.size() - 1);
    long minutes = wait.toMinutes();
    boolean days = minutes % MINUTES_A_DAY == 0;
    previous.put("delay", days ? wait.toDays() : minutes);
    previous.put("delay_unit", days ? "days" : "minutes");
    add(subject, body);
    return this;
  }

  /**
   * Another text for the mail added last; Instantly tries them against each other.
   *
   * @param subject its subject
   * @param body its text as HTML
   */
  public MailSteps variant(String subject, String body) {
    variants(steps.get(steps.size() - 1)).add(text(subject, body));
    return this;
  }

  /**
   * As the API takes it: a list of one sequence, since it reads the first one only (API facts:
   * sequences).
   */
  List<Map<String, Object>> toList() {
    return List.of(Map.of("steps", List.copyOf(steps)));
  }

  private void add(String subject, String body) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("type", "email");
    step.put("delay", 0);
    step.put("variants", new ArrayList<>(List.of(text(subject, body))));
    steps.add(step);
  }

  private static Map<String, Object> text(String subject, String body) {
    return Map.of("subject", subject, "body", body);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> variants(Map<String, Object> step) {
    return (List<Map<String, Object>>) step.get("variants");
  }
}
