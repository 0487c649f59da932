package io.github.camelinstantly.sandbox.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.Handlers;
import java.util.Optional;
import java.util.function.Function;

/** An HTTP server on a free port of this machine, running until it is closed. */
public final class SandboxServer implements AutoCloseable {

  private static final int DELAY_THREADS = 10;

  private final WireMockServer server;

  /**
   * Starts a server.
   *
   * @param key the one key that it accepts
   * @param workspace what the API works on
   * @param journal is told of every request
   * @param disturbances takes what is to go wrong with a call of an operation
   */
  public SandboxServer(
      String key,
      WorkspaceState workspace,
      Journal journal,
      Function<String, Optional<Disturbance>> disturbances) {
    Api api = new Api(key, Handlers.all(workspace), workspace);
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .disableRequestJournal()
                .gzipDisabled(true)
                // a delayed reply must not keep a thread from other requests
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(DELAY_THREADS)
                .extensions(new ReplyTransformer(api, workspace, journal, disturbances)));
    server.start();
    server.stubFor(any(anyUrl()).willReturn(ok()));
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
