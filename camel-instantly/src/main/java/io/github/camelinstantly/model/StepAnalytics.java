package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a step and variant (API facts: analytics). */
public final class StepAnalytics extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public StepAnalytics(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The number of the step, from 0. */
  public @Nullable String step() {
    return textOf("step");
  }

  /** The number of the variant, from 0. */
  public @Nullable String variant() {
    return textOf("variant");
  }

  /** How many mails went out. */
  public @Nullable Integer sent() {
    return integerOf("sent");
  }

  /** How many times they were opened. */
  public @Nullable Integer opened() {
    return integerOf("opened");
  }

  /** How many leads opened one. */
  public @Nullable Integer uniqueOpened() {
    return integerOf("unique_opened");
  }

  /** How many answers came. */
  public @Nullable Integer replies() {
    return integerOf("replies");
  }

  /** How many leads answered. */
  public @Nullable Integer uniqueReplies() {
    return integerOf("unique_replies");
  }

  /** How many automatic answers came. */
  public @Nullable Integer repliesAutomatic() {
    return integerOf("replies_automatic");
  }

  /** How many leads answered automatically. */
  public @Nullable Integer uniqueRepliesAutomatic() {
    return integerOf("unique_replies_automatic");
  }

  /** How many times a link was followed. */
  public @Nullable Integer clicks() {
    return integerOf("clicks");
  }

  /** How many leads followed one. */
  public @Nullable Integer uniqueClicks() {
    return integerOf("unique_clicks");
  }

  /** How many opportunities arose. */
  public @Nullable Integer opportunities() {
    return integerOf("opportunities");
  }

  /** How many leads became one. */
  public @Nullable Integer uniqueOpportunities() {
    return integerOf("unique_opportunities");
  }

  /** How many meetings were booked. */
  public @Nullable Integer meetingsBooked() {
    return integerOf("meetings_booked");
  }

  /** How many leads became customers. */
  public @Nullable Integer won() {
    return integerOf("won");
  }
}
