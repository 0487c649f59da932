package io.github.camelinstantly.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.camelinstantly.faults.RawServer.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** Replies byte by byte, good and bad ones. */
final class Replies {

  /**
   * A connection serves one request, so that what comes of one does not depend on the one before.
   */
  static final String CLOSE = "Connection: close\r\n";

  static final String OK = "HTTP/1.1 200 OK\r\n" + CLOSE;

  private static final int ENDLESS = 1 << 28;

  private Replies() {}

  /** A proper one. */
  static Answer ok(String json) {
    return http("200 OK", date(), json);
  }

  /** With these header lines (each with its end), and the length of the body. */
  static Answer http(String status, String headers, String body) {
    return http(status, headers, body.getBytes(UTF_8));
  }

  static Answer http(String status, String headers, byte[] body) {
    return out -> {
      raw(out, "HTTP/1.1 " + status + "\r\n" + CLOSE + headers);
      raw(out, "Content-Length: " + body.length + "\r\n");
      raw(out, "\r\n");
      out.write(body);
    };
  }

  /** A body that ends with the connection. */
  static Answer unmeasured(String headers, String body) {
    return out -> raw(out, OK + date() + headers + "\r\n" + body);
  }

  /** Just these characters. */
  static Answer raw(String text) {
    return out -> raw(out, text);
  }

  /** A begin, and a part without end; the client has to hang up. */
  static Answer endless(String begin, String part) {
    return out -> {
      raw(out, begin);
      byte[] block = part.repeat(1000).getBytes(ISO_8859_1);
      for (int sent = 0; sent < ENDLESS; sent += block.length) {
        out.write(block);
      }
    };
  }

  /** The same now and then, which no bound on sizes ends. */
  static Answer endlessly(String part) {
    return out -> {
      while (true) {
        raw(out, part);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      }
    };
  }

  /** One after the other. */
  static Answer then(Answer first, Answer second) {
    return out -> {
      first.write(out);
      out.flush();
      second.write(out);
    };
  }

  static Answer reset() {
    return out -> {
      throw new RawServer.Reset();
    };
  }

  static Answer silence() {
    return out -> {
      throw new RawServer.Silence();
    };
  }

  /** A byte now and then, which no socket timeout ends. */
  static Answer trickle(String text) {
    return out -> {
      for (byte character : text.getBytes(ISO_8859_1)) {
        out.write(character);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    };
  }

  static String date() {
    return "Date: "
        + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC))
        + "\r\n";
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void raw(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
  }
}
