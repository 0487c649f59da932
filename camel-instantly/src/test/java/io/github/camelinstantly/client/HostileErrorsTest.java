package io.github.camelinstantly.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.transport.TransportReply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To understand an error takes no longer than to read it. */
class HostileErrorsTest {

  private static final Operation LIST = OperationTable.operation("emails", "list");

  private final ErrorReader errors =
      new ErrorReader(URI.create("https://api.example"), Clock.systemUTC());

  private static TransportReply reply(int status, String body) {
    return new TransportReply(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<title>", "<title ", "<TITLE>x</title", "<", " ", "\u0085\r\n", "{\"a\":", "[1,"})
  void whateverIsRepeated(String part) {
    TransportReply reply = reply(503, "<" + part.repeat(3_000_000 / part.length()));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertThat(errors.failed(LIST, reply).getMessage()).hasSizeLessThan(500);
          assertThat(RetryPolicy.leavesOutcomeOpen(reply)).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><title>Bad gateway</title></html>|titled `Bad gateway`",
        "<TITLE lang='en'>Bad gateway</TITLE>|titled `Bad gateway`",
        "<title>a</title><title>b</title>|titled `a`",
        "<title></title>|an HTML page.",
        "<title>never ends|an HTML page.",
        "<title|an HTML page.",
        "<html>|an HTML page."
      })
  void theTitleOfAPageIsItsMessage(String page, String message) {
    assertThat(errors.failed(LIST, reply(403, page))).hasMessageContaining(message);
  }
}
