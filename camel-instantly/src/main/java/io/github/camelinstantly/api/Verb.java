package io.github.camelinstantly.api;

/** The HTTP methods that the operation table knows (API facts: server). */
public enum Verb {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE
}
