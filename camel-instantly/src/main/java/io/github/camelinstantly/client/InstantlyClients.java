package io.github.camelinstantly.client;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** Puts a client together; the order of its layers is to be seen here. */
public final class InstantlyClients {

  private InstantlyClients() {}

  /**
   * A client over shared connections.
   *
   * @param connections the component's connection pools
   * @param settings what its pool is made from
   * @param credentials where the API key comes from
   * @param workspaceId the sub-workspace to act as, or {@code null}
   * @param callTimeout the bound on one attempt, three times as long for slow operations
   * @param scheduler runs the deadlines
   */
  public static InstantlyClient create(
      HttpConnections connections,
      TransportSettings settings,
      InstantlyCredentials credentials,
      @Nullable String workspaceId,
      Duration callTimeout,
      ScheduledExecutorService scheduler) {
    // outermost first: retry and pacing will stand before the deadline, which bounds one attempt
    Transport transport =
        new DeadlineTransport(
            new AuthTransport(connections.transport(settings), credentials, workspaceId),
            callTimeout,
            scheduler);
    ErrorReader errors = new ErrorReader(settings.baseUrl(), Clock.systemUTC());
    return new OperationClient(
        transport, new CallWriter(settings.baseUrl()), new ReplyReader(errors));
  }
}
