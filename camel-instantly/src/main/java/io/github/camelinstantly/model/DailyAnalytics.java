package io.github.camelinstantly.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a day (API facts: analytics). */
public final class DailyAnalytics extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public DailyAnalytics(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The day, from midnight to midnight UTC. */
  public @Nullable LocalDate date() {
    return dateOf("date");
  }

  /** The mailbox, in figures of mailboxes. */
  public @Nullable String emailAccount() {
    return textOf("email_account");
  }

  /** How many mails went out. */
  public @Nullable Integer sent() {
    return integerOf("sent");
  }

  /** How many came back; in figures of mailboxes. */
  public @Nullable Integer bounced() {
    return integerOf("bounced");
  }

  /** How many leads were written to. */
  public @Nullable Integer contacted() {
    return integerOf("contacted");
  }

  /** How many leads were written to for the first time. */
  public @Nullable Integer newLeadsContacted() {
    return integerOf("new_leads_contacted");
  }

  /** How many times mails were opened. */
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

  /** How many opportunities arose; in figures of campaigns. */
  public @Nullable Integer opportunities() {
    return integerOf("opportunities");
  }

  /** How many leads became one; in figures of campaigns. */
  public @Nullable Integer uniqueOpportunities() {
    return integerOf("unique_opportunities");
  }
}
