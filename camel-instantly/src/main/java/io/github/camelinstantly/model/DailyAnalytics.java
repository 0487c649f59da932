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
    return date("date");
  }

  /** The mailbox, in figures of mailboxes. */
  public @Nullable String emailAccount() {
    return text("email_account");
  }

  /** How many mails went out. */
  public @Nullable Integer sent() {
    return integer("sent");
  }

  /** How many came back; in figures of mailboxes. */
  public @Nullable Integer bounced() {
    return integer("bounced");
  }

  /** How many leads were written to. */
  public @Nullable Integer contacted() {
    return integer("contacted");
  }

  /** How many leads were written to for the first time. */
  public @Nullable Integer newLeadsContacted() {
    return integer("new_leads_contacted");
  }

  /** How many times mails were opened. */
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

  /** How many opportunities arose; in figures of campaigns. */
  public @Nullable Integer opportunities() {
    return integer("opportunities");
  }

  /** How many leads became one; in figures of campaigns. */
  public @Nullable Integer uniqueOpportunities() {
    return integer("unique_opportunities");
  }
}
