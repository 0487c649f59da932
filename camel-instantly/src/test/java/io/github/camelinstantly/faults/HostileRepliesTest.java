package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelinstantly.crash.ChildJvm;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Replies that are meant to fill the memory end in a typed error, in a small heap too. */
class HostileRepliesTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void noneOfThemFillsAHeapOf64Megabytes() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    answer(server, "page", false, out -> repeat(out, "{\"items\":[", "{\"id\":\"x\"},", 200));
    answer(server, "text", false, out -> repeat(out, "{\"text\":\"", "xxxxxxxxxx", 50));
    answer(server, "bomb", true, out -> repeat(out, "{\"text\":\"", "xxxxxxxxxx", 500));
    answer(server, "deep", false, out -> out.write("[".repeat(10_000).getBytes(US_ASCII)));
    server.start();
    try {
      String url = "http://localhost:" + server.getAddress().getPort();

      int exit =
          ChildJvm.run(
              HostileReplies.class, List.of("-Xmx64m"), url, "page", "text", "bomb", "deep");

      assertThat(exit).isZero();
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private static final java.nio.charset.Charset US_ASCII = StandardCharsets.US_ASCII;

  private static void answer(
      HttpServer server, String path, boolean gzip, RawServer.Answer content) {
    server.createContext(
        "/api/" + path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          if (gzip) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          }
          exchange.sendResponseHeaders(200, 0);
          write(exchange, gzip, content);
        });
  }

  private static void write(HttpExchange exchange, boolean gzip, RawServer.Answer content) {
    try (OutputStream body = exchange.getResponseBody();
        OutputStream out = gzip ? new GZIPOutputStream(body) : body) {
      content.write(out);
    } catch (IOException e) {
      // the client hung up, as it should
    }
  }

  private static void repeat(OutputStream out, String begin, String part, int megabytes)
      throws IOException {
    out.write(begin.getBytes(US_ASCII));
    byte[] block = part.repeat(1000).getBytes(US_ASCII);
    for (long sent = 0; sent < (long) megabytes * MEGABYTE; sent += block.length) {
      out.write(block);
    }
  }
}
