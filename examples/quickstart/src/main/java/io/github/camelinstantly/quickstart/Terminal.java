package io.github.camelinstantly.quickstart;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.model.BulkAddResult;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.EmailVerification;
import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Body;
import org.apache.camel.Header;

/** Says on the terminal what happens, and counts it. */
public final class Terminal {

  private final PrintStream out;
  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger good = new AtomicInteger();
  private final AtomicInteger bad = new AtomicInteger();
  private final AtomicInteger added = new AtomicInteger();

  /**
   * @param out where to say it
   */
  public Terminal(PrintStream out) {
    this.out = out;
  }

  /** An email came in. */
  public void received(@Body Email email) {
    received.incrementAndGet();
    line("received  %-34s %s", email.lead(), email.subject());
  }

  /** Its sender can be written to. */
  public void good(@Body EmailVerification verdict) {
    good.incrementAndGet();
    line("verified  %-34s %s", verdict.email(), "good");
  }

  /** Its sender is better left alone. */
  public void bad(@Body EmailVerification verdict) {
    bad.incrementAndGet();
    boolean catchAll = Boolean.TRUE.equals(verdict.get("catch_all"));
    line(
        "verified  %-34s %s, not added",
        verdict.email(), catchAll ? "catch-all" : verdict.get("verification_status"));
  }

  /** Its sender was added to the lead list, unless it was there before. */
  public void added(
      @Body BulkAddResult result, @Header(InstantlyConstants.EMAIL_LEAD) String lead) {
    int uploaded = result.get("leads_uploaded") instanceof Number n ? n.intValue() : 0;
    added.addAndGet(uploaded);
    line("lead      %-34s %s", lead, uploaded > 0 ? "added" : "was in the list already");
  }

  /** Says something. */
  public void say(String text, Object... arguments) {
    out.printf(text + "%n", arguments);
  }

  private void line(String text, Object... arguments) {
    out.printf(
        LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + "  " + text + "%n",
        arguments);
  }

  /** What was counted. */
  public Counts counts() {
    return new Counts(received.get(), good.get(), bad.get(), added.get());
  }

  /**
   * What was counted.
   *
   * @param received emails that came in
   * @param good senders that can be written to
   * @param bad senders that are better left alone
   * @param added leads added
   */
  public record Counts(int received, int good, int bad, int added) {}
}
