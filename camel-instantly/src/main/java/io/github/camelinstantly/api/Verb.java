package io.github.camelinstantly.api;

/** The HTTP methods of the API; it has no PUT (facts §1). */
public enum Verb {
  GET,
  POST,
  PATCH,
  DELETE
}
