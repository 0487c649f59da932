package io.github.camelinstantly.faults;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers on connections that it keeps, and ends them, unannounced, when they are idle. */
final class KeepAliveServer implements AutoCloseable {

  private static final String REPLY =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":\"a\"}";

  private static final Duration JUST_NOW = Duration.ofMillis(60);

  /** How an idle connection ends. */
  enum Ending {
    NONE {
      @Override
      void end(Socket connection) {}
    },
    CLOSED {
      @Override
      void end(Socket connection) throws IOException {
        connection.close();
      }
    },
    RESET {
      @Override
      void end(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
      }
    },
    /** What some load balancers send to a connection that is idle for too long. */
    ANSWERED_UNASKED {
      @Override
      void end(Socket connection) throws IOException {
        write(connection, "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        connection.shutdownOutput();
      }
    };

    abstract void end(Socket connection) throws IOException;
  }

  private final ServerSocket socket;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();
  private final Semaphore mayEnd = new Semaphore(0);
  private final Semaphore ended = new Semaphore(0);
  private volatile Ending ending = Ending.NONE;

  KeepAliveServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    new Thread(this::accept, "keep-alive server").start();
  }

  String baseUrl() {
    return "http://localhost:" + socket.getLocalPort();
  }

  void endIdleConnections(Ending how) {
    ending = how;
  }

  /** The client has its reply: now the connection is idle, and ends. */
  void awaitIdleEnd() {
    mayEnd.release();
    ended.acquireUninterruptibly();
    // one that was used just now is taken for a good one
    await().pollDelay(JUST_NOW).until(() -> true);
  }

  int requests() {
    return requests.get();
  }

  int connections() {
    return connections.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.incrementAndGet();
        new Thread(() -> serve(connection), "keep-alive connection").start();
      } catch (IOException e) {
        // the server is closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      while (readRequest(in)) {
        requests.incrementAndGet();
        write(connection, REPLY);
        mayEnd.acquireUninterruptibly();
        ending.end(connection);
        ended.release();
      }
    } catch (IOException e) {
      // the client hung up
    }
  }

  private static boolean readRequest(BufferedReader in) throws IOException {
    int length = 0;
    String line = in.readLine();
    if (line == null) {
      return false;
    }
    while (!line.isEmpty()) {
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(line.substring(15).strip());
      }
      line = in.readLine();
    }
    return in.skip(length) == length;
  }

  private static void write(Socket connection, String text) throws IOException {
    OutputStream out = connection.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
