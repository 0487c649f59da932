package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that sends the API key back, wherever and however, does not get it into a log. */
class EchoedKeyTest extends InstantlyTestSupport {

  private static final String KEY = "c4n4ry-s3cr3t/k3y+that=must-not-show";
  private static final String ESCAPED =
      KEY.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
  private static final String BASE64 =
      Base64.getEncoder().encodeToString(("Bearer " + KEY).getBytes(StandardCharsets.US_ASCII));

  private RawServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = new RawServer();
    component().getConfiguration().setBaseUrl(server.baseUrl());
    component().getConfiguration().setApiKey(KEY);
    component().getConfiguration().setMaxRetries(0);
    component().getConfiguration().setRateLimitMaxWait(0);
    start();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  static Stream<String> replies() {
    return Stream.of(KEY, KEY.replace("/", "\\/"), ESCAPED, BASE64)
        .flatMap(
            form ->
                Stream.of(
                    "HTTP/1.1 200 OK\r\n\r\n" + form,
                    "HTTP/1.1 200 OK\r\n\r\n{\"items\":\"" + form + "\"}",
                    "HTTP/1.1 200 OK\r\n\r\n{\"items\":[\"" + "x".repeat(100) + form + "\"]}",
                    "HTTP/1.1 200 OK\r\n\r\n{\"" + form + "\":1",
                    "HTTP/1.1 200 OK\r\n\r\n<title>" + form + "</title>",
                    "HTTP/1.1 200 OK\r\nX-Request-Id: " + form + "\r\n\r\nno",
                    "HTTP/1.1 400 " + form + "\r\n\r\n{}",
                    "HTTP/1.1 400 Bad\r\n\r\n{\"message\":\"" + form + "\"}",
                    "HTTP/1.1 401 Bad\r\n\r\n{\"error\":\"" + form + "\",\"message\":\"no\"}",
                    "HTTP/1.1 403 Bad\r\n\r\n" + "x".repeat(290) + form,
                    "HTTP/1.1 403 Bad\r\n\r\n<title>" + "x".repeat(110) + form + "</title>",
                    "HTTP/1.1 429 Bad\r\nRetry-After: " + form + "\r\n\r\n{}",
                    "HTTP/1.1 500 Bad\r\n" + form + ": 1\r\n\r\n",
                    "HTTP/1.1 502 Bad\r\nContent-Type: text/" + form + "\r\n\r\n" + form,
                    "HTTP/1.1 200 OK\r\n" + form + "\r\n\r\n{}",
                    "HTTP/1.1 200 OK\r\nContent-Encoding: " + form + "\r\n\r\n{}",
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + form + "\r\n",
                    form + "\r\n\r\n"));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void itIsInNoException(String reply) {
    server.answer(out -> out.write(reply.getBytes(StandardCharsets.US_ASCII)));

    Exchange read = template.request("instantly:emails?operation=list", e -> {});
    Exchange write =
        template.request("instantly:lead-lists?operation=create", e -> e.getMessage().setBody("x"));

    assertThat(all(read) + all(write)).doesNotContain("c4n4ry", "s3cr3t", ESCAPED, BASE64);
  }

  private static String all(Exchange exchange) {
    StringWriter text = new StringWriter();
    text.append(exchange.getMessage().getHeaders().toString());
    Throwable failure = exchange.getException();
    if (failure != null) {
      failure.printStackTrace(new PrintWriter(text, true));
    }
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof HttpOperationFailedException http) {
        text.append(http.getResponseBody()).append(http.getStatusText());
        text.append(String.valueOf(http.getResponseHeaders()));
      }
    }
    return text.toString();
  }
}
