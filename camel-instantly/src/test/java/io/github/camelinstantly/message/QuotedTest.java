package io.github.camelinstantly.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

  static Stream<List<Object>> causes() {
    return Stream.of(
        List.of(new IOException("Connection reset by peer"), "Connection reset by peer"),
        List.of(
            new UnknownHostException("api.instantly.ai"), "UnknownHostException: api.instantly.ai"),
        List.of(new EOFException(), "EOFException"),
        List.of(new IOException(" \n"), "IOException"),
        List.of(
            new NoSuchFileException("/data/my inbox/emails.state"),
            "NoSuchFileException: /data/my inbox/emails.state"),
        List.of(
            new FileSystemException("/data/my inbox", null, "Read-only file system"),
            "/data/my inbox: Read-only file system"),
        List.of(new IllegalStateException() {}, "IllegalStateException"));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void aCauseIsToldByItsMessageAndByItsTypeIfThatSaysNothing(List<Object> cause) {
    assertThat(Quoted.cause((Throwable) cause.get(0))).isEqualTo(cause.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "\u001b",
        "\u0085",
        "\u009b",
        "\u00a0",
        "\u00ad",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\udb40\udc41",
        " \r\u2028\u0000 "
      })
  void aCauseStaysOnItsLine(String control) {
    assertThat(Quoted.cause(new IOException("no route" + control + "to host")))
        .isEqualTo("no route to host");
  }

  @Test
  void aLongCauseIsCut() {
    String cause = Quoted.cause(new IOException("no ".repeat(1000)));

    assertThat(cause).hasSize(300).startsWith("no no").endsWith("…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\udc4b", "\udc4b\ud83d"})
  void halfAnEmojiIsAQuestionMark(String half) {
    assertThat(Quoted.value("a" + half + "b")).isEqualTo("`a" + "?".repeat(half.length()) + "b`");
    assertThat(Quoted.value(half)).isEqualTo("`" + "?".repeat(half.length()) + "`");
  }

  @Test
  void aPairIsCutInFrontOfIt() {
    assertThat(Quoted.oneLine("ab\ud83d\udc4bcd", 3)).isEqualTo("ab…");
    assertThat(Quoted.oneLine("ab\ud83d\udc4b", 4)).isEqualTo("ab\ud83d\udc4b");
    assertThat(Quoted.oneLine("ab   cd", 3)).isEqualTo("ab…");
  }

  static Stream<String> messagesThatContainTextFromOutside() {
    String forged = "x\r\n2026-08-13 ERROR\u2028\u009b31m\u202eforged\ud83d";
    return Stream.of(
        PositionMessages.deleted(forged),
        PositionMessages.notReadAgain(forged),
        PositionMessages.itemWithoutId(forged),
        PositionMessages.undecodable(forged, forged),
        PositionMessages.parked(forged, 3),
        PositionMessages.parkedUnknown(forged),
        PositionMessages.emptyReply(forged),
        PositionMessages.notMarkedAsRead(forged),
        PositionMessages.notRecorded(forged),
        PositionMessages.repeatedCursor(forged),
        PositionMessages.otherFilters("key", forged, "{}"),
        PositionMessages.wrongStart("startFrom", forged),
        StoreMessages.otherConsumer(Path.of("state"), forged, "key"),
        StoreMessages.corrupt(Path.of("state"), 1, new IOException(forged)),
        StoreMessages.databaseDown(forged, new IOException(forged)),
        OptionMessages.unknownResource(forged, List.of("emails")),
        OptionMessages.unknownOperation("emails", forged, List.of("list")),
        OptionMessages.unknownOption(forged, List.of()),
        OptionMessages.nearSecret(forged),
        OptionMessages.wrongType("limit", "a number", forged),
        BodyMessages.text("emails/reply", forged),
        ModelMessages.wrongFieldType("Email", "id", "text", forged),
        RateLimitMessages.limiterFailed(new IOException(forged)),
        CallMessages.errorReply(
            "emails/list", 400, "VALIDATION", forged, List.of("emails:read"), null),
        CallMessages.inBody("emails/list", forged),
        CallMessages.noJson(CallMessages.htmlPage(forged)),
        CallMessages.noJson(CallMessages.shortened(forged)),
        CallMessages.noObject(forged),
        CallMessages.noObject(List.of(forged)),
        CallMessages.noAnswer("emails/list", new IOException(forged)),
        CallMessages.earlierAttemptSent(new IOException(forged)),
        CallMessages.outcomeUnknown("emails/reply", "0", new IOException(forged), "there"),
        CallMessages.repeatedCursor("emails/list", forged));
  }

  @ParameterizedTest
  @MethodSource("messagesThatContainTextFromOutside")
  void nobodyOutsideForgesALine(String message) {
    assertThat(message.codePoints().boxed())
        .noneMatch(Character::isISOControl)
        .noneMatch(
            c ->
                List.of(
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR)
                    .contains((byte) Character.getType(c)));
  }
}
