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

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Whether a list gives an iterator over all its pages, one page in memory, for"
              + " split().streaming(), instead of one page.")
  private boolean autoPagination;

  @UriParam(
      label = "producer",
      defaultValue = "0",
      description = "How many items autoPagination gives at most; 0 for all.")
  private long maxItems;

  @UriParam(
      label = "producer",
      defaultValue = "entity",
      description =
          "What a reply becomes: entity, a typed read-only Map or a page of them, or json, the"
              + " reply's text as received.")
  private OutputType outputType = OutputType.entity;

  @UriParam(
      label = "producer",
      defaultValue = "false",
      description =
          "Allows an operation to delete everything when nothing narrows it, such as"
              + " leads/bulkDelete without ids, status or limit. There is no header for it.")
  private boolean confirmDestructive;

  @UriParam(
      label = "producer,advanced",
      defaultValue = "false",
      description =
          "Whether a call that has to wait for its turn keeps the thread of its exchange. Otherwise"
              + " it goes on on another one, and no thread is held while it waits.")
  private boolean synchronous;

  @UriParam(
      label = "producer,advanced",
      defaultValue = "false",
      description =
          "Whether the header CamelInstantlyWorkspaceId chooses the sub-workspace of one call. Each"
              + " workspace has quotas of its own.")
  private boolean allowWorkspaceHeader;

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
}
