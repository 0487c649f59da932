package io.github.camelinstantly.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
  @ValueSource(strings = {"\n", "\r\n", "\t", "\u0000", "\u001b"})
  void aCauseStaysOnItsLine(String control) {
    assertThat(Quoted.cause(new IOException("no route" + control + "to host")))
        .isEqualTo("no route to host");
  }

  @Test
  void aLongCauseIsCut() {
    String cause = Quoted.cause(new IOException("no ".repeat(1000)));

    assertThat(cause).hasSize(301).startsWith("no no").endsWith("…");
  }
}
