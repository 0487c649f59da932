package io.github.camelinstantly.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.crash.ChildJvm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Replies that are meant to fill the memory end in a typed error, in a small heap too. */
class HostileRepliesTest {

  private static final int MEGABYTE = 1 << 20;

  /** Just below the bounds of a heap of 64 MB, where the objects are the largest. */
  private static final int ALLOWED = 4 * MEGABYTE - 100;

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private static final Map<String, RawServer.Answer> REPLIES = new LinkedHashMap<>();

  static {
    body("page", "{\"items\":[", "{\"id\":\"x\"},", 200 * MEGABYTE, "");
    body("text", "{\"text\":\"", "xxxxxxxxxx", 50 * MEGABYTE, "");
    body("empty-objects", "[", "{},", 7_500_000, "{}]");
    body("empty-lists", "[{\"a\":[", "[],", 7_500_000, "[]]}]");
    body("numbers", "{\"a\":[", "1.1,", 8_000_000, "1]}");
    body("many-in-little", "{\"items\":[", "{},", 150_000, "{}]}");
    body("allowed-text", "{\"text\":\"", "xxxxxxxxxx", ALLOWED, "\"}");
    body("allowed-wide-text", "{\"text\":\"", "\\u20ac\\u20ac", ALLOWED, "\"}");
    body("no-json", "", "xxxxxxxxxx", ALLOWED, "");
    body("cut-json", "{\"items\":[", "{\"id\":\"xxxxxxxxxxxxxxxxxxx\"},", MEGABYTE, "");
    body("giant-number", "{\"a\":", "9999999999", ALLOWED, "}");
    body("giant-exponent", "[{\"a\":[", "1e999999999,", 100_000, "1]}]");
    body("giant-name", "{\"", "nnnnnnnnnn", ALLOWED, "\":1}");
    body("deep", "", "[", 10_000, "");
    body("deep-objects", "", "{\"a\":", MEGABYTE, "");
    body("html-titles", "", "<title>", ALLOWED, "");
    REPLIES.put("gzip-of-a-page", gzip("{\"items\":[", "{},", 7_500_000, 1));
    REPLIES.put("gzip-bomb", gzip("{\"text\":\"", "xxxxxxxxxx", 500 * MEGABYTE, 1));
    REPLIES.put("gzip-in-gzip", gzip("{\"text\":\"", "xxxxxxxxxx", 20 * MEGABYTE, 3));
    REPLIES.put("gzip-a-thousand-times", out -> text(out, HEAD + encodings(1300) + "\r\n\r\n{}"));
    REPLIES.put("endless-head", out -> endless(out, "HTTP/1.1 200 OK\r\n", "X-A: b\r\n"));
    REPLIES.put("endless-header-line", out -> endless(out, HEAD + "X-A: ", "xxxxxxxxxx"));
    REPLIES.put("endless-folded-line", out -> endless(out, HEAD + "X-A: a\r\n", " aaaaaaaaaa\r\n"));
    REPLIES.put("endless-status-line", out -> endless(out, "HTTP/1.1 200 O", "xxxxxxxxxx"));
    REPLIES.put("endless-blank-lines", out -> endless(out, "", "\r\n"));
    REPLIES.put("endless-garbage", out -> endless(out, "", "garbage\r\n"));
    REPLIES.put(
        "endless-chunk-size",
        out -> endless(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n", "0000000000"));
    REPLIES.put(
        "endless-trailer",
        out -> endless(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "X-A: b\r\n"));
    REPLIES.put("endless-body", out -> endless(out, HEAD + "\r\n[", "1,"));
    REPLIES.put("endless-blanks", out -> endless(out, HEAD + "\r\n", "          "));
    REPLIES.put(
        "endless-error", out -> endless(out, "HTTP/1.1 400 Bad Request\r\n\r\n", "<title>"));
    REPLIES.put(
        "a-million-headers",
        out -> {
          text(out, HEAD);
          repeat(out, "X-A: b\r\n", 8 * MEGABYTE);
          text(out, "\r\n{}");
        });
  }

  @Test
  void noneOfThemFillsAHeapOf64Megabytes() throws IOException {
    try (RawServer server = new RawServer()) {
      server.answers(request -> REPLIES.get(request.path().substring("/api/".length())));
      List<String> arguments = new ArrayList<>(List.of(server.baseUrl(), "8"));
      arguments.addAll(REPLIES.keySet());

      int exit =
          ChildJvm.run(HostileReplies.class, List.of("-Xmx64m"), arguments.toArray(new String[0]));

      assertThat(exit).isZero();
    }
  }

  private static void body(String name, String begin, String part, int length, String end) {
    REPLIES.put(
        name,
        out -> {
          text(out, HEAD + "\r\n" + begin);
          repeat(out, part, length - begin.length() - end.length());
          text(out, end);
        });
  }

  private static RawServer.Answer gzip(String begin, String part, int length, int times) {
    return out -> {
      text(out, HEAD + encodings(times) + "\r\n\r\n");
      OutputStream packed = out;
      for (int i = 0; i < times; i++) {
        packed = new GZIPOutputStream(packed);
      }
      text(packed, begin);
      repeat(packed, part, length);
      packed.close();
    };
  }

  private static String encodings(int times) {
    return "Content-Encoding: " + String.join(",", Collections.nCopies(times, "gzip"));
  }

  private static void endless(OutputStream out, String begin, String part) throws IOException {
    text(out, begin);
    repeat(out, part, Integer.MAX_VALUE);
  }

  private static void repeat(OutputStream out, String part, int length) throws IOException {
    byte[] block = part.repeat(1000).getBytes(US_ASCII);
    int left = length / part.length();
    for (; left >= 1000; left -= 1000) {
      out.write(block);
    }
    out.write(block, 0, left * part.length());
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(US_ASCII));
    out.flush();
  }
}
