package io.github.camelinstantly.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers each connection with bytes as they are, and closes it; for replies no server makes. */
final class RawServer implements AutoCloseable {

  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private volatile Function<Request, Answer> answers = request -> connection -> {};

  /**
   * What came.
   *
   * @param method the method
   * @param path path and query
   * @param body the body, empty if there is none
   */
  record Request(String method, String path, String body) {}

  /** Writes a reply, or a part of one; the connection then ends as the exception says. */
  @FunctionalInterface
  interface Answer {

    void write(OutputStream out) throws IOException;
  }

  /** The connection is not closed but reset. */
  static final class Reset extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** Nothing comes any more, until the client hangs up. */
  static final class Silence extends IOException {

    private static final long serialVersionUID = 1L;
  }

  RawServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  String baseUrl() {
    return "http://localhost:" + socket.getLocalPort();
  }

  /** Sets what each connection is answered from now on. */
  void answer(Answer next) {
    answers = request -> next;
  }

  /** Sets what each request is answered from now on. */
  void answers(Function<Request, Answer> next) {
    answers = next;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private void serve(Socket connection) {
    connections.add(connection);
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      try {
        answers.apply(read(in)).write(connection.getOutputStream());
      } catch (Reset e) {
        connection.setSoLinger(true, 0);
      } catch (Silence e) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      // the client hung up on a reply that it would not read, or came without a request
    } finally {
      connections.remove(connection);
    }
  }

  private static Request read(InputStream in) throws IOException {
    String[] first = line(in).split(" ");
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return new Request(
        first[0], first[1], new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.US_ASCII).strip();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
