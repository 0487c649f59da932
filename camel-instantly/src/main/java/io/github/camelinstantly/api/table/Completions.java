package io.github.camelinstantly.api.table;

import io.github.camelinstantly.api.Completion;
import io.github.camelinstantly.api.Completion.Look;
import io.github.camelinstantly.api.Completion.Part;
import io.github.camelinstantly.api.Completion.Sign;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which work that continues after a reply shows that it is complete. Each is there for
 * what begins the work, and, as {@code ...Itself}, for the operation that looks at it.
 */
final class Completions {

  private static final List<String> PENDING = List.of("pending");

  /** Work that has not begun yet looks like work that is done (API facts: lead-import). */
  private static final int TWICE = 2;

  private Completions() {}

  /** A background job that the reply names (API facts: background-jobs). */
  static Completion job() {
    return job(Map.of(), null);
  }

  /** A move of leads, of which its job tells the number and the addresses if it is asked to. */
  static Completion move() {
    return job(Map.of("data_fields", "moved_leads,moved_lead_emails"), noneMoved());
  }

  private static Completion job(Map<String, Object> arguments, @Nullable Sign nothingDone) {
    return job(new Look("background-jobs", "get", "id", null, arguments, false), "id", nothingDone);
  }

  static Completion jobItself() {
    return job(null, null, noneMoved());
  }

  private static Completion job(
      @Nullable Look look, @Nullable String id, @Nullable Sign nothingDone) {
    // draining, paused and what is not known yet continue
    Part status = new Part("status", List.of("success"), List.of(), List.of("failed", "cancelled"));
    return new Completion(
        look, id, "status", List.of(status), null, nothingDone, "progress", 1, null, false);
  }

  private static Sign noneMoved() {
    return new Sign("data.moved_leads", List.of("0"));
  }

  /** A verification (API facts: verification). */
  static Completion verification() {
    return verification(new Look("verification", "check", "email", "email", Map.of(), false));
  }

  static Completion verificationItself() {
    return verification(null);
  }

  private static Completion verification(@Nullable Look look) {
    String state = "verification_status";
    List<Part> parts =
        List.of(
            new Part(state, List.of(), PENDING, List.of()),
            new Part("status", List.of(), List.of(), List.of("error")));
    Part catchAll = new Part("catch_all", List.of(), PENDING, List.of());
    return new Completion(look, null, state, parts, catchAll, null, null, 1, null, false);
  }

  /** Leads that are verified as they are imported into a list (API facts: lead-import). */
  static Completion verifiedImport() {
    Look look = new Look("lead-lists", "verificationStats", "id", "list_id", Map.of(), false);
    Sign condition = new Sign("verify_leads_on_import", List.of("true"));
    return new Completion(look, null, null, counters(), null, null, null, TWICE, condition, true);
  }

  static Completion verifiedImportItself() {
    return new Completion(null, null, null, counters(), null, null, null, TWICE, null, false);
  }

  private static List<Part> counters() {
    List<String> none = List.of("0");
    return List.of(
        new Part("stats.verification_job_pending_leadfinder", none, List.of(), List.of()),
        new Part("stats.verification_job_pending_user", none, List.of(), List.of()));
  }

  /** An enrichment of the list or campaign that the call names (API facts: enrichment). */
  static Completion enrichment() {
    return enrichment(enrichmentOf("resource_id"), null);
  }

  /** An enrichment of a list that may be made by the call. */
  static Completion enrichmentOfNewList() {
    return enrichment(enrichmentOf(null), "resource_id");
  }

  static Completion enrichmentItself() {
    return enrichment(null, null);
  }

  private static Look enrichmentOf(@Nullable String source) {
    return new Look("supersearch-enrichment", "get", "resource_id", source, Map.of(), false);
  }

  private static Completion enrichment(@Nullable Look look, @Nullable String id) {
    Part progress = new Part("in_progress", List.of("false", "0"), List.of(), List.of());
    Sign nothing = new Sign("has_no_leads", List.of("true", "1"));
    return new Completion(
        look, id, null, List.of(progress), null, nothing, null, TWICE, null, false);
  }

  /** An AI enrichment, which is among those in progress until it is done. */
  static Completion aiEnrichment() {
    Look look =
        new Look(
            "supersearch-enrichment", "aiInProgress", "resource_id", "resource_id", Map.of(), true);
    Part status = new Part("status", List.of("3"), List.of(), List.of("4"));
    return new Completion(look, "id", null, List.of(status), null, null, null, TWICE, null, true);
  }

  /** A login that somebody makes in the meantime (API facts: oauth). */
  static Completion loginItself() {
    Part status = new Part("status", List.of("success"), List.of(), List.of("error", "expired"));
    return new Completion(null, null, "status", List.of(status), null, null, null, 1, null, false);
  }
}
