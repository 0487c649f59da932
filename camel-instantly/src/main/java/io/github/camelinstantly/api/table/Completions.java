package io.github.camelinstantly.api.table;

import io.github.camelinstantly.api.Completion;
import io.github.camelinstantly.api.Completion.Look;
import io.github.camelinstantly.api.Completion.Part;
import io.github.camelinstantly.api.Completion.Sign;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways in which work that continues after a reply shows that it is complete. */
final class Completions {

  /** All seven states, and new ones, that are none of these go on (API facts: background-jobs). */
  private static final Part JOB =
      new Part("status", List.of("success"), List.of(), List.of("failed", "cancelled"));

  private static final Sign NONE_MOVED = new Sign("data.moved_leads", List.of("0"));

  private Completions() {}

  /** A background job that the reply names. */
  static Completion job() {
    return job(Map.of(), null);
  }

  /** A move of leads, of which its job tells the number and the addresses if it is asked to. */
  static Completion move() {
    return job(Map.of("data_fields", "moved_leads,moved_lead_emails"), NONE_MOVED);
  }

  private static Completion job(Map<String, Object> arguments, @Nullable Sign nothingDone) {
    Look look = new Look("background-jobs", "get", "id", "id", arguments, false);
    return new Completion(look, "id", List.of(JOB), null, nothingDone, "progress", 1, null, false);
  }

  /** A background job that is asked for. */
  static Completion jobItself() {
    return new Completion(null, null, List.of(JOB), null, NONE_MOVED, "progress", 1, null, false);
  }

  /** The verification that the call ordered (API facts: verification). */
  static Completion verification() {
    return verification(new Look("verification", "check", "email", "email", Map.of(), false));
  }

  /** A verification that is asked for. */
  static Completion verificationItself() {
    return verification(null);
  }

  private static Completion verification(@Nullable Look look) {
    List<String> pending = List.of("pending");
    Part verdict = new Part("verification_status", List.of(), pending, List.of());
    Part request = new Part("status", List.of(), List.of(), List.of("error"));
    Part catchAll = new Part("catch_all", List.of(), pending, List.of());
    return new Completion(
        look, null, List.of(verdict, request), catchAll, null, null, 1, null, false);
  }
}
