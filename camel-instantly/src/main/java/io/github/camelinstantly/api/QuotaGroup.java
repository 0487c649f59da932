package io.github.camelinstantly.api;

/** The quotas that an operation draws on (facts §2). */
public enum QuotaGroup {
  /** 100 calls a second and 6,000 a minute for the whole workspace; every call counts. */
  WORKSPACE,
  /** 20 calls a minute for reading emails. */
  EMAIL_LISTS,
  /** 10 test emails a minute. */
  TEST_EMAILS
}
