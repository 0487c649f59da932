package io.github.camelinstantly.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.error.ReplyTooLargeException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyScrubberTest {

  private static final String KEY = "Q2Fu/XJ5LWtl+S10aGF0:bXVzdC1ub3Q==";

  private final KeyScrubber scrubber = new KeyScrubber(KEY);

  static Stream<String> forms() {
    return Stream.of(
        KEY,
        KEY.replace("/", "\\/"),
        KEY.replace("=", "\\u003d").replace("/", "\\u002F"),
        each("\\u%04x"),
        each("\\u%04X"),
        each("\\x%02x"),
        each("%%%02x"),
        each("%%%02X"),
        each("&#%d;"),
        each("&#x%x;"),
        each("&#x%06X"),
        each("%%5cu%04x"),
        each("\\u0025%02x"),
        each("%%25%02X"),
        "Q" + each("\\u%04x").substring(6),
        URLEncoder.encode(KEY, StandardCharsets.UTF_8),
        KEY.chars().mapToObj(c -> "" + (char) c).collect(Collectors.joining("\0")),
        KEY.chars().mapToObj(c -> "" + (char) c).collect(Collectors.joining("\u200b\u00ad")),
        KEY.substring(0, 9) + "\r\n" + KEY.substring(9),
        KEY.substring(0, 9) + "\\r\\n" + KEY.substring(9),
        HexFormat.of().formatHex(KEY.getBytes(StandardCharsets.US_ASCII)),
        HexFormat.of().withUpperCase().formatHex(KEY.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String each(String format) {
    return KEY.chars().mapToObj(c -> format.formatted(c)).collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingIsLeftOfTheKey(String form) {
    assertThat(scrubber.scrub(form)).isEqualTo("xxxxxx");
    assertThat(scrubber.scrub("no key [" + form + "] or \"" + form + "\"."))
        .isEqualTo("no key [xxxxxx] or \"xxxxxx\".");
    assertThat(scrubber.scrub(form + form)).isEqualTo("xxxxxxxxxxxx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer ", "k:", "user@company.example:", "Authorization: Bearer "})
  void nothingIsLeftOfTheKeyInBase64(String before) {
    byte[] bytes = (before + KEY + "\r\n").getBytes(StandardCharsets.US_ASCII);
    for (Base64.Encoder encoder :
        new Base64.Encoder[] {
          Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getMimeEncoder(20, new byte[] {'\n'})
        }) {
      String clean = scrubber.scrub("said: " + encoder.encodeToString(bytes));

      assertThat(clean).startsWith("said: ").contains("xxxxxx");
      assertThat(clean.length()).isLessThan(60);
    }
    String escaped = Base64.getEncoder().encodeToString(bytes).replace("/", "\\/");
    assertThat(scrubber.scrub(escaped)).contains("xxxxxx");
  }

  @Test
  void whatIsNotTheKeyStaysAsItIs() {
    for (String text :
        new String[] {
          "",
          "\\",
          "%",
          "&",
          "&#",
          "&#x",
          "\\u00",
          "%2",
          "Q2Fu/XJ5LWtl+S10",
          "100 % of \\u0051",
          KEY.substring(0, KEY.length() - 1),
          KEY.toLowerCase(Locale.ROOT)
        }) {
      assertThat(scrubber.scrub(text)).isSameAs(text);
    }
  }

  @Test
  void aShortKeyIsNotSeenInEverything() {
    assertThat(new KeyScrubber("none").scrub("none of the above, bm9uZQ")).startsWith("xxxxxx of");
    assertThat(new KeyScrubber("x").scrub("eHg no")).isEqualTo("eHg no");
  }

  @Test
  void aLongTextOfAlmostKeysIsReadInAMoment() {
    String almost = KEY.substring(0, KEY.length() - 1).repeat(30_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(scrubber.scrub(almost)).isSameAs(almost));
  }

  @Test
  void aFailureThatQuotesTheKeyIsToldWithoutIt() {
    IOException quoting = new IOException("no answer", new IllegalStateException("Bad: " + KEY));
    IOException itself = new IOException("Invalid header: " + KEY + "\u0085\u001b[31m");

    assertThat(scrubber.scrub(quoting)).hasMessage("no answer").hasNoCause();
    assertThat(scrubber.scrub(itself)).hasMessage("Invalid header: xxxxxx [31m").hasNoCause();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureThatQuotesNothingStaysAsItIs(IOException failure) {
    assertThat(scrubber.scrub(failure)).isSameAs(failure);
  }

  static Stream<IOException> failures() {
    return Stream.of(
        new NotSentException("no", new IOException("Connection refused")),
        new ReplyTooLargeException("large"),
        new IOException(),
        new IOException(null, new InterruptedException()));
  }

  @Test
  void headersOfAnyReplyAndBodiesOfErrorsAreClean() {
    byte[] body = ("{\"message\":\"" + each("\\u%04x") + "\"}").getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = Map.of("X-Echo-" + KEY, "1", "Retry-After", KEY);

    TransportReply error = new TransportReply(400, headers, body).hiding(scrubber::scrub);
    TransportReply success = new TransportReply(200, headers, body).hiding(scrubber::scrub);

    assertThat(error.text()).isEqualTo("{\"message\":\"xxxxxx\"}");
    assertThat(error.json().value()).isEqualTo(Map.of("message", "xxxxxx"));
    assertThat(error.headers()).isEqualTo(Map.of("X-Echo-xxxxxx", "1", "Retry-After", "xxxxxx"));
    assertThat(success.headers()).isEqualTo(error.headers());
    assertThat(success.body()).isSameAs(body);
    assertThat(success.shown(success.text())).isEqualTo(error.text());
  }
}
