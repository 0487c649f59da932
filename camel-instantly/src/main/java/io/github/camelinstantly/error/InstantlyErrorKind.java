package io.github.camelinstantly.error;

/** What sort of error the API answered with (API facts: errors). */
public enum InstantlyErrorKind {
  /** 401: the key is missing, wrong or lacks the scope. */
  AUTHENTICATION,
  /** 403: the key lacks the scope, a limit is reached, or the edge rejected the call. */
  PERMISSION,
  /** 402: the workspace's plan does not include this; 403: it takes no more leads. */
  PLAN,
  /** 400, 413 and other 4xx: the request is not acceptable as it is. */
  VALIDATION,
  /** 404: there is no such thing, or no longer. */
  NOT_FOUND,
  /** 409: the request contradicts the present state, or a job holds it locked. */
  CONFLICT,
  /** 429: a quota is used up. */
  RATE_LIMIT,
  /** 5xx: the server failed. */
  SERVER,
  /** The status was 2xx, but the reply tells of a failure, or cannot be read. */
  IN_BODY;

  /** The kind of an HTTP status of 300 or above. */
  public static InstantlyErrorKind ofStatus(int status) {
    return switch (status) {
      case 401 -> AUTHENTICATION;
      case 402 -> PLAN;
      case 403 -> PERMISSION;
      case 404 -> NOT_FOUND;
      case 409 -> CONFLICT;
      case 429 -> RATE_LIMIT;
      default -> status >= 500 ? SERVER : VALIDATION;
    };
  }
}
