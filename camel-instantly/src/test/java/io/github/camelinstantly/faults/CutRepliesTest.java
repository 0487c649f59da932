package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.model.InstantlyPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reply that ends too early, at whatever byte, never passes for a whole one. */
class CutRepliesTest extends InstantlyTestSupport {

  private static final byte[] PAGE =
      "{\"items\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\"}],\"next_starting_after\":\"b\"}"
          .getBytes(StandardCharsets.UTF_8);

  /** The ways in which a body travels. */
  enum Form {
    FIXED_LENGTH,
    CHUNKED,
    GZIP,
    GZIP_CHUNKED;

    byte[] reply() throws IOException {
      boolean gzip = this == GZIP || this == GZIP_CHUNKED;
      boolean chunked = this == CHUNKED || this == GZIP_CHUNKED;
      byte[] body = gzip ? gzipped() : PAGE;
      ByteArrayOutputStream reply = new ByteArrayOutputStream();
      write(reply, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n");
      write(reply, gzip ? "Content-Encoding: gzip\r\n" : "");
      if (!chunked) {
        write(reply, "Content-Length: " + body.length + "\r\n\r\n");
        reply.write(body);
        return reply.toByteArray();
      }
      write(reply, "Transfer-Encoding: chunked\r\n\r\n");
      for (int from = 0; from < body.length; from += 10) {
        byte[] chunk = Arrays.copyOfRange(body, from, Math.min(body.length, from + 10));
        write(reply, Integer.toHexString(chunk.length) + "\r\n");
        reply.write(chunk);
        write(reply, "\r\n");
      }
      write(reply, "0\r\n\r\n");
      return reply.toByteArray();
    }

    private static byte[] gzipped() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(PAGE);
      }
      return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private RawServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = new RawServer();
    component().getConfiguration().setBaseUrl(server.baseUrl());
    component().getConfiguration().setMaxRetries(0);
    start();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void cutAtEveryByte(Form form) throws IOException {
    byte[] reply = form.reply();
    for (int length = 0; length < reply.length; length++) {
      byte[] cut = Arrays.copyOf(reply, length);
      server.answer(out -> out.write(cut));

      Exchange read = template.request("instantly:lead-lists?operation=list", e -> {});
      boolean whole = read.getException() == null;

      if (whole) {
        // all of the content is there; only the end of the chunks or of the packing is not
        assertThat(new String(cut, StandardCharsets.ISO_8859_1)).startsWith("HTTP/1.1 200");
        assertThat(read.getMessage().getBody(InstantlyPage.class))
            .as("%s, %d of %d bytes", form, length, reply.length)
            .hasSize(2);
        assertThat(length).isGreaterThan(reply.length - 12);
      } else {
        assertThat(read.getException())
            .isInstanceOfAny(IOException.class, InstantlyApiException.class);
      }
    }
    server.answer(out -> out.write(reply));
    assertThat(template.requestBody("instantly:lead-lists?operation=list", null, List.class))
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void aWriteWhoseAnswerIsCutIsOpen(Form form) throws IOException {
    byte[] reply = form.reply();
    server.answer(out -> out.write(Arrays.copyOf(reply, reply.length / 2)));

    Exchange write =
        template.request(
            "instantly:lead-lists?operation=create", e -> e.getMessage().setBody("name"));

    assertThat(write.getException())
        .isInstanceOfAny(InstantlyOutcomeUnknownException.class, InstantlyApiException.class);
  }
}
