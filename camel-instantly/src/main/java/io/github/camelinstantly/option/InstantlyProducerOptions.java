package io.github.camelinstantly.option;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of a producer that are no arguments of an operation. */
@UriParams
public class InstantlyProducerOptions {

  /** What a reply becomes. */
  public enum OutputType {
    /** A typed, read-only Map, or a page of them. */
    entity,
    /** The reply's text as received. */
    json
  }

  /** When work is looked at first, in milliseconds (API facts: background-jobs). */
  public static final long FIRST_LOOK = 500;

  /** As long as the API gives a login, the longest of what is waited for (API facts: oauth). */
  public static final long DEFAULT_AWAIT_TIMEOUT = 600_000;

  /** A thousand waits at once then take no more than 4,000 of the 6,000 calls a minute. */
  public static final long DEFAULT_AWAIT_INTERVAL = 15_000;

  /** What a text as message body is. */
  public enum BodyType {
    /** JSON if it looks like JSON, else a plain text. */
    auto,
    /** A plain text, whatever it looks like. */
    text
  }

  @UriParam(
      label = "producer",
      defaultValue = "auto",
      description =
          "What a text as message body is: auto (JSON if it begins with a brace or bracket; it is"
              + " refused if it then is no right JSON) or text (a plain text, whatever it looks"
              + " like).")
  private BodyType bodyType = BodyType.auto;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Whether a list operation returns the items of all pages, for split().streaming(), with"
              + " one page in memory, instead of a single page. Whoever reads them makes the calls"
              + " anew, from the first page on.")
  private boolean autoPagination;

  @UriParam(
      label = "producer",
      defaultValue = "0",
      description = "The maximum number of items that autoPagination gives a reader; 0 for all.")
  private long maxItems;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Whether every body of an operation that takes a list goes out in chunks and becomes a"
              + " BulkReport: List, Iterator, Stream, and JSON arrays or lines of JSON, read as"
              + " they are sent. By default, an Iterator, a Stream, and a list with more values"
              + " than a call takes.")
  private boolean bulk;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Whether a list that goes out in chunks ends with an error at the first chunk that"
              + " failed, rather than with a report after the last one.")
  private boolean stopOnError;

  @UriParam(
      label = "producer",
      defaultValue = "true",
      description =
          "Whether a list that goes out in chunks ends early when the plan takes no more leads;"
              + " the rest is reported as not sent.")
  private boolean stopOnPlanLimit = true;

  @UriParam(
      label = "producer",
      defaultValue = "entity",
      description =
          "What a reply becomes: entity (a typed, read-only Map or a page of them) or"
              + " json (the reply's text as received).")
  private OutputType outputType = OutputType.entity;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Allows an operation to delete everything when nothing narrows it down, such as"
              + " leads/bulkDelete without ids, status or limit, or to charge money. There is no"
              + " header for it.")
  private boolean confirmDestructive;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Whether the exchange continues only when the work that the call begins is complete:"
              + " a background job, a verification. No thread is held in the meantime.")
  private boolean awaitCompletion;

  @UriParam(
      label = "producer",
      defaultValue = "600000",
      javaType = "java.time.Duration",
      description =
          "How long awaitCompletion waits at most, from the reply that began the work. After"
              + " it the exchange fails with an InstantlyAwaitException; the work may go on.")
  private long awaitTimeout = DEFAULT_AWAIT_TIMEOUT;

  @UriParam(
      label = "producer,advanced",
      defaultValue = "15000",
      javaType = "java.time.Duration",
      description =
          "What the time between two looks at the work grows to. The first look is after half"
              + " a second, and each pause is twice as long as the one before.")
  private long awaitInterval = DEFAULT_AWAIT_INTERVAL;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Whether awaitCompletion also waits until it is known whether the domain of a"
              + " verified address is a catch-all, which may take longer than the result.")
  private boolean awaitCatchAll;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Whether work that succeeds without any effect, such as a move of no leads, is a"
              + " failure. Otherwise there is a warning in the log.")
  private boolean failIfNothingDone;

  @UriParam(
      label = "producer,advanced",
      defaultValue = "false",
      description =
          "Whether a call that has to wait for its turn blocks the thread of its"
              + " exchange. By default no thread is held while a call waits, and the exchange"
              + " continues on another thread.")
  private boolean synchronous;

  @UriParam(
      label = "producer,advanced",
      defaultValue = "false",
      description =
          "Whether the header CamelInstantlyWorkspaceId may choose the sub-workspace of a"
              + " call. Each workspace has its own quotas.")
  private boolean allowWorkspaceHeader;

  public BodyType getBodyType() {
    return bodyType;
  }

  public void setBodyType(BodyType bodyType) {
    this.bodyType = bodyType;
  }

  public boolean isAutoPagination() {
    return autoPagination;
  }

  public void setAutoPagination(boolean autoPagination) {
    this.autoPagination = autoPagination;
  }

  public long getMaxItems() {
    return maxItems;
  }

  public void setMaxItems(long maxItems) {
    this.maxItems = maxItems;
  }

  public boolean isBulk() {
    return bulk;
  }

  public void setBulk(boolean bulk) {
    this.bulk = bulk;
  }

  public boolean isStopOnError() {
    return stopOnError;
  }

  public void setStopOnError(boolean stopOnError) {
    this.stopOnError = stopOnError;
  }

  public boolean isStopOnPlanLimit() {
    return stopOnPlanLimit;
  }

  public void setStopOnPlanLimit(boolean stopOnPlanLimit) {
    this.stopOnPlanLimit = stopOnPlanLimit;
  }

  public OutputType getOutputType() {
    return outputType;
  }

  public void setOutputType(OutputType outputType) {
    this.outputType = outputType;
  }

  public boolean isConfirmDestructive() {
    return confirmDestructive;
  }

  public void setConfirmDestructive(boolean confirmDestructive) {
    this.confirmDestructive = confirmDestructive;
  }

  public boolean isSynchronous() {
    return synchronous;
  }

  public void setSynchronous(boolean synchronous) {
    this.synchronous = synchronous;
  }

  public boolean isAllowWorkspaceHeader() {
    return allowWorkspaceHeader;
  }

  public void setAllowWorkspaceHeader(boolean allowWorkspaceHeader) {
    this.allowWorkspaceHeader = allowWorkspaceHeader;
  }

  public boolean isAwaitCompletion() {
    return awaitCompletion;
  }

  public void setAwaitCompletion(boolean awaitCompletion) {
    this.awaitCompletion = awaitCompletion;
  }

  public long getAwaitTimeout() {
    return awaitTimeout;
  }

  public void setAwaitTimeout(long awaitTimeout) {
    this.awaitTimeout = awaitTimeout;
  }

  public long getAwaitInterval() {
    return awaitInterval;
  }

  public void setAwaitInterval(long awaitInterval) {
    this.awaitInterval = awaitInterval;
  }

  public boolean isAwaitCatchAll() {
    return awaitCatchAll;
  }

  public void setAwaitCatchAll(boolean awaitCatchAll) {
    this.awaitCatchAll = awaitCatchAll;
  }

  public boolean isFailIfNothingDone() {
    return failIfNothingDone;
  }

  public void setFailIfNothingDone(boolean failIfNothingDone) {
    this.failIfNothingDone = failIfNothingDone;
  }
}
