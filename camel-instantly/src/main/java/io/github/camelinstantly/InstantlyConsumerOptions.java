package io.github.camelinstantly;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.jspecify.annotations.Nullable;

/** The options of a polling consumer beside those of Camel's scheduler. */
@UriParams
public class InstantlyConsumerOptions {

  @UriParam(
      label = "consumer",
      defaultValue = "now",
      description =
          "Where to start if no position is stored: now (only what comes from now on), beginning"
              + " (everything there is), or an ISO 8601 time.")
  private String startFrom = "now";

  @UriParam(
      label = "consumer",
      defaultValue = "1",
      description =
          "How many exchanges may be under way at once. 1 keeps the order; after a crash, up to"
              + " this many are delivered again.")
  private int maxInFlight = 1;

  @UriParam(
      label = "consumer",
      description =
          "The file that keeps the position over restarts. Without it the position is kept in"
              + " memory only.")
  private @Nullable String stateFile;

  @UriParam(
      label = "consumer,advanced",
      description =
          "Starts anew in spite of a stored position: now, beginning, or an ISO 8601 time. Each"
              + " value is applied once.")
  private @Nullable String stateReset;

  @UriParam(
      label = "consumer",
      defaultValue = "false",
      description =
          "Whether an email is marked as read at Instantly after its exchange has completed.")
  private boolean markAsRead;

  public String getStartFrom() {
    return startFrom;
  }

  public void setStartFrom(String startFrom) {
    this.startFrom = startFrom;
  }

  public int getMaxInFlight() {
    return maxInFlight;
  }

  public void setMaxInFlight(int maxInFlight) {
    this.maxInFlight = maxInFlight;
  }

  public @Nullable String getStateFile() {
    return stateFile;
  }

  public void setStateFile(@Nullable String stateFile) {
    this.stateFile = stateFile;
  }

  public @Nullable String getStateReset() {
    return stateReset;
  }

  public void setStateReset(@Nullable String stateReset) {
    this.stateReset = stateReset;
  }

  public boolean isMarkAsRead() {
    return markAsRead;
  }

  public void setMarkAsRead(boolean markAsRead) {
    this.markAsRead = markAsRead;
  }
}
