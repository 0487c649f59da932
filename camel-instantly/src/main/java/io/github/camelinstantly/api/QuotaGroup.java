package io.github.camelinstantly.api;

/** The quotas that an operation draws on (API facts: rate-limits). */
public enum QuotaGroup {
  /** 100 calls a second and 6,000 a minute for the whole workspace; every call counts. */
  WORKSPACE,
  /** 20 calls a minute for reading emails. */
  EMAIL_LISTS,
  /** 10 test emails a minute. */
  TEST_EMAILS,
  /** 30 checks of domains a minute. */
  DOMAIN_CHECKS,
  /** 10 changes of a domain's forwarding a minute, and 60 an hour. */
  DOMAIN_FORWARDINGS,
  /** 75 logins a minute that connect a mailbox. */
  OAUTH_INIT,
  /** 500 replies in 30 days that are labelled for a trial. */
  AI_REPLY_LABELS
}
