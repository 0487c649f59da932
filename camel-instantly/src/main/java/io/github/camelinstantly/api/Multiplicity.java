package io.github.camelinstantly.api;

/** How many values an argument takes and how several of them travel (API facts: requests). */
public enum Multiplicity {
  /** One value. */
  SINGLE,
  /** Several, as {@code ids=a&ids=b}. */
  REPEATED_KEY,
  /** Several, as one text {@code a,b}. */
  COMMA_TEXT,
  /** Several, as a JSON array in the body. */
  JSON_ARRAY
}
