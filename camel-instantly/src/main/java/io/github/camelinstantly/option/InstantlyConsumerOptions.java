package io.github.camelinstantly.option;

import io.github.camelinstantly.poll.PollSettings;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.jspecify.annotations.Nullable;

/** The options of a polling consumer beside those of Camel's scheduler. */
@UriParams
public class InstantlyConsumerOptions {

  /** What happens to an item if a write in its route may or may not have happened. */
  public enum UnknownOutcome {
    /** It waits until somebody has looked. */
    park,
    /** It is redelivered like any other failed item. */
    redeliver
  }

  /** Where a position is kept in a database unless an option says otherwise. */
  private static final String STATE_TABLE = "INSTANTLY_POSITION";

  /** Three times as long as the longest pause after a 429, and as most routes ever take. */
  private static final long WATCHDOG_TIMEOUT = Duration.ofMinutes(15).toMillis();

  @UriParam(
      label = "consumer",
      defaultValue = "now",
      description =
          "Where to start if no position is stored: now (only what arrives from now on),"
              + " beginning (everything there is) or an ISO 8601 time.")
  private String startFrom = "now";

  @UriParam(
      label = "consumer",
      defaultValue = "1",
      description =
          "The maximum number of exchanges in flight. 1 keeps the order; after a crash,"
              + " up to this many are delivered again.")
  private int maxInFlight = 1;

  @UriParam(
      label = "consumer",
      description =
          "The file that keeps the position across restarts. Without stateFile,"
              + " dataSource or stateRepository the position is kept only in memory.")
  private @Nullable String stateFile;

  @UriParam(
      label = "consumer",
      description =
          "The database that keeps the position across restarts, for consumers on several"
              + " machines that take turns.")
  private @Nullable DataSource dataSource;

  @UriParam(
      label = "consumer,advanced",
      defaultValue = STATE_TABLE,
      description =
          "The table in dataSource that keeps the position. Its items are in a second table of the"
              + " same name with _ITEM at its end.")
  private String stateTable = STATE_TABLE;

  @UriParam(
      label = "consumer,advanced",
      defaultValue = "false",
      description = "Whether to create stateTable and the table of its items if they are missing.")
  private boolean createStateTable;

  @UriParam(
      label = "consumer,advanced",
      javaType = "org.apache.camel.spi.StateRepository",
      description =
          "A Camel state repository that keeps the position across restarts, for one"
              + " consumer at a time.")
  private @Nullable StateRepository<String, String> stateRepository;

  @UriParam(
      label = "consumer,advanced",
      description =
          "The name of the position in its store; consumers that run at the same time"
              + " need different names. By default it is made of the names of component,"
              + " workspace, resource and operation.")
  private @Nullable String stateKey;

  @UriParam(
      label = "consumer,advanced",
      description =
          "Starts again from here in spite of a stored position: now, beginning or an ISO"
              + " 8601 time. Each value is applied once.")
  private @Nullable String stateReset;

  @UriParam(
      label = "consumer",
      defaultValue = "600000",
      javaType = "java.time.Duration",
      description =
          "How long after its timestamp an item may become visible. Items that become"
              + " visible later are not delivered.")
  private long lookback = PollSettings.LOOKBACK.toMillis();

  @UriParam(
      label = "consumer,advanced",
      defaultValue = "300000",
      javaType = "java.time.Duration",
      description = "How often to look for late items.")
  private long lookbackInterval = PollSettings.LOOKBACK_INTERVAL.toMillis();

  @UriParam(
      label = "consumer,advanced",
      defaultValue = "50000",
      description =
          "How many processed items are remembered so that looking back does not deliver"
              + " them again. If more arrive within lookback, lookback shrinks with a warning.")
  private int maxSeen = PollSettings.MAX_SEEN;

  @UriParam(
      label = "consumer",
      defaultValue = "100",
      description =
          "The maximum number of failed items that wait for their next attempt. At this"
              + " number, nothing new is read until some of them succeed, and readiness is DOWN.")
  private int maxFailed = PollSettings.MAX_FAILED;

  @UriParam(
      label = "consumer",
      defaultValue = "0",
      description =
          "The number of failures after which an item is parked: it is redelivered only"
              + " if releaseParked is called over JMX. 0 for no limit.")
  private int maxAttempts;

  @UriParam(
      label = "consumer",
      defaultValue = "park",
      description =
          "What happens to an item whose exchange failed because the outcome of a write is unknown"
              + " (InstantlyOutcomeUnknownException): park, so that the write is not made again before"
              + " somebody has looked, or redeliver, like any other failure.")
  private UnknownOutcome onUnknownOutcome = UnknownOutcome.park;

  @UriParam(
      label = "consumer",
      defaultValue = "false",
      description =
          "Whether a failed item holds up everything that arrived after it, so that the"
              + " order is kept in spite of failures.")
  private boolean breakOnFirstError;

  @UriParam(
      label = "consumer,advanced",
      defaultValue = "900000",
      javaType = "java.time.Duration",
      description =
          "The maximum time without progress: no page was read and no exchange completed."
              + " After it readiness is DOWN, a call that hangs is interrupted, and another"
              + " owner of the position that no longer polls is considered gone. 0 for no limit.")
  private long watchdogTimeout = WATCHDOG_TIMEOUT;

  @UriParam(
      label = "consumer",
      defaultValue = "false",
      description =
          "Whether to mark an email as read at Instantly after its exchange has" + " completed.")
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

  public @Nullable DataSource getDataSource() {
    return dataSource;
  }

  public void setDataSource(@Nullable DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public String getStateTable() {
    return stateTable;
  }

  public void setStateTable(String stateTable) {
    this.stateTable = stateTable;
  }

  public boolean isCreateStateTable() {
    return createStateTable;
  }

  public void setCreateStateTable(boolean createStateTable) {
    this.createStateTable = createStateTable;
  }

  public @Nullable StateRepository<String, String> getStateRepository() {
    return stateRepository;
  }

  public void setStateRepository(@Nullable StateRepository<String, String> stateRepository) {
    this.stateRepository = stateRepository;
  }

  public @Nullable String getStateKey() {
    return stateKey;
  }

  public void setStateKey(@Nullable String stateKey) {
    this.stateKey = stateKey;
  }

  public @Nullable String getStateReset() {
    return stateReset;
  }

  public void setStateReset(@Nullable String stateReset) {
    this.stateReset = stateReset;
  }

  public long getLookback() {
    return lookback;
  }

  public void setLookback(long lookback) {
    this.lookback = lookback;
  }

  public long getLookbackInterval() {
    return lookbackInterval;
  }

  public void setLookbackInterval(long lookbackInterval) {
    this.lookbackInterval = lookbackInterval;
  }

  public int getMaxSeen() {
    return maxSeen;
  }

  public void setMaxSeen(int maxSeen) {
    this.maxSeen = maxSeen;
  }

  public int getMaxFailed() {
    return maxFailed;
  }

  public void setMaxFailed(int maxFailed) {
    this.maxFailed = maxFailed;
  }

  public int getMaxAttempts() {
    return maxAttempts;
  }

  public void setMaxAttempts(int maxAttempts) {
    this.maxAttempts = maxAttempts;
  }

  public UnknownOutcome getOnUnknownOutcome() {
    return onUnknownOutcome;
  }

  public void setOnUnknownOutcome(UnknownOutcome onUnknownOutcome) {
    this.onUnknownOutcome = onUnknownOutcome;
  }

  public boolean isBreakOnFirstError() {
    return breakOnFirstError;
  }

  public void setBreakOnFirstError(boolean breakOnFirstError) {
    this.breakOnFirstError = breakOnFirstError;
  }

  public long getWatchdogTimeout() {
    return watchdogTimeout;
  }

  public void setWatchdogTimeout(long watchdogTimeout) {
    this.watchdogTimeout = watchdogTimeout;
  }

  public boolean isMarkAsRead() {
    return markAsRead;
  }

  public void setMarkAsRead(boolean markAsRead) {
    this.markAsRead = markAsRead;
  }
}
