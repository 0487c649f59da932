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
    return text("step");
  }

  /** The number of the variant, from 0. */
  public @Nullable String variant() {
    return text("variant");
  }

  /** How many mails went out. */
  public @Nullable Integer sent() {
    return integer("sent");
  }

  /** How many times they were opened. */
  public @Nullable Integer opened() {
    return integer("opened");
  }

  /** How many leads opened one. */
  public @Nullable Integer uniqueOpened() {
    return integer("unique_opened");
  }

  /** How many answers came. */
  public @Nullable Integer replies() {
    return integer("replies");
  }

  /** How many leads answered. */
  public @Nullable Integer uniqueReplies() {
    return integer("unique_replies");
  }

  /** How many automatic answers came. */
  public @Nullable Integer repliesAutomatic() {
    return integer("replies_automatic");
  }

  /** How many leads answered automatically. */
  public @Nullable Integer uniqueRepliesAutomatic() {
    return integer("unique_replies_automatic");
  }

  /** How many times a link was followed. */
  public @Nullable Integer clicks() {
    return integer("clicks");
  }

  /** How many leads followed one. */
  public @Nullable Integer uniqueClicks() {
    return integer("unique_clicks");
  }

  /** How many opportunities arose. */
  public @Nullable Integer opportunities() {
    return integer("opportunities");
  }

  /** How many leads became one. */
  public @Nullable Integer uniqueOpportunities() {
    return integer("unique_opportunities");
  }

  /** How many meetings were booked. */
  public @Nullable Integer meetingsBooked() {
    return integer("meetings_booked");
  }

  /** How many leads became customers. */
  public @Nullable Integer won() {
    return integer("won");
  }
}
