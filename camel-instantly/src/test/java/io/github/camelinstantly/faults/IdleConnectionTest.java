package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that ended while nobody used it takes no write with it. */
class IdleConnectionTest extends InstantlyTestSupport {

  private static final int WRITES = 20;

  private KeepAliveServer server;

  @BeforeEach
  void startServer() throws Exception {
    server = new KeepAliveServer();
    newContext();
    component().getConfiguration().setBaseUrl(server.baseUrl());
    start();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void eachWriteArrivesOnceAndIsAnswered(KeepAliveServer.Ending ending) {
    server.endIdleConnections(ending);
    for (int i = 0; i < WRITES; i++) {
      Exchange exchange =
          template.request(
              "instantly:lead-lists?operation=create",
              request -> request.getMessage().setBody(Map.of("name", "list")));

      assertThat(exchange.getException()).isNull();
      server.awaitIdleEnd();
    }

    assertThat(server.requests()).isEqualTo(WRITES);
    assertThat(server.connections()).isEqualTo(ending == KeepAliveServer.Ending.NONE ? 1 : WRITES);
  }
}
