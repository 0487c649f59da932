package io.github.camelinstantly.api;

/** What a second sending of a call would do, when the answer to the first one was lost. */
public enum Repeatability {
  /** Reads: nothing changes, however often they are sent. */
  SAFE,
  /** Writes whose second run leaves everything as the first one left it. */
  IDEMPOTENT,
  /**
   * Writes whose second run would create, send or charge again; the API has no idempotency keys.
   */
  ONCE
}
