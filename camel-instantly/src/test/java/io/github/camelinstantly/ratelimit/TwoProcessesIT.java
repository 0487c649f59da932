package io.github.camelinstantly.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelinstantly.crash.ChildJvm;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two JVMs, one embedded PostgreSQL, a server that takes 100 requests in any second. */
class TwoProcessesIT {

  private static final byte[] PAGE = "{\"items\":[]}".getBytes(StandardCharsets.UTF_8);
  private static final int SECONDS = 5;

  private final Deque<Long> lastSecond = new ArrayDeque<>();
  private int served;
  private int rateLimited;

  @Test
  void causeNoRefusalTogether() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create table bucket (id bigint primary key, state bytea)");
      }
      String url = "http://localhost:" + server.getAddress().getPort();
      String database = postgres.getJdbcUrl("postgres", "postgres");

      List<CompletableFuture<Integer>> nodes =
          Stream.of(1, 2)
              .map(node -> CompletableFuture.supplyAsync(() -> run(url, database)))
              .toList();

      assertThat(nodes).allSatisfy(node -> assertThat(node.join()).isZero());
      assertThat(rateLimited).isZero();
      assertThat(served).isGreaterThan(SECONDS * 25);
    } finally {
      server.stop(0);
    }
  }

  private static int run(String url, String database) {
    return ChildJvm.run(SharedBucketNode.class, List.of(), url, database, String.valueOf(SECONDS));
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    long now = System.nanoTime();
    while (!lastSecond.isEmpty() && now - lastSecond.element() >= Duration.ofSeconds(1).toNanos()) {
      lastSecond.remove();
    }
    boolean fits = lastSecond.size() < 100;
    if (fits) {
      lastSecond.add(now);
      served++;
    } else {
      rateLimited++;
    }
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(fits ? 200 : 429, PAGE.length);
    exchange.getResponseBody().write(PAGE);
    exchange.close();
  }
}
