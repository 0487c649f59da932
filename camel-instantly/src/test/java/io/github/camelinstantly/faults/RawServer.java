package io.github.camelinstantly.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers each connection with bytes as they are, and closes it; for replies no server makes. */
final class RawServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Thread thread;
  private volatile Answer answer = out -> {};

  /** Writes a reply, or a part of one. */
  @FunctionalInterface
  interface Answer {

    void write(OutputStream out) throws IOException;
  }

  RawServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    thread = new Thread(this::serve, "raw server");
    thread.start();
  }

  String baseUrl() {
    return "http://localhost:" + socket.getLocalPort();
  }

  /** Sets what each connection is answered from now on. */
  void answer(Answer next) {
    answer = next;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        BufferedReader request =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        while (!request.readLine().isEmpty()) {
          // a request without a body ends with an empty line
        }
        answer.write(connection.getOutputStream());
      } catch (IOException e) {
        // the client hung up on a reply that it would not read, or the server is closed
      }
    }
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
