package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.NoPlainFormException;
import io.github.camelinstantly.model.LeadStatus;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of types that JSON does not have, in arguments, in bodies, and deep in bodies. */
class JavaValuesTest {

  private static final Instant TIME = Instant.parse("2026-08-13T09:12:14.330456Z");
  private static final String SENT = "2026-08-13T09:12:14.330Z";
  private static final UUID ID = UUID.fromString("01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");

  private static Object read(String operation, String argument, Object value) {
    String[] names = operation.split("/");
    Parameter parameter =
        OperationTable.operation(names[0], names[1]).argument(argument).orElseThrow();
    return parameter.read(argument, value);
  }

  private static Object text(Object value) {
    return read("lead-lists/create", "name", value);
  }

  static Stream<Arguments> taken() throws IOException {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Europe/Berlin"));
    calendar.setTimeInMillis(TIME.toEpochMilli());
    return Stream.of(
        arguments(TIME, SENT),
        arguments(TIME.atOffset(ZoneOffset.ofHours(2)), SENT),
        arguments(TIME.atZone(ZoneId.of("Asia/Tokyo")), SENT),
        arguments(Date.from(TIME), SENT),
        arguments(Timestamp.from(TIME), SENT),
        arguments(calendar, SENT),
        arguments(java.sql.Date.valueOf("2026-08-13"), "2026-08-13"),
        arguments(LocalDate.of(2026, 8, 13), "2026-08-13"),
        arguments(LocalTime.of(9, 0), "09:00"),
        arguments(Year.of(2026), 2026),
        arguments(ZoneId.of("Europe/Berlin"), "Europe/Berlin"),
        arguments(TimeZone.getTimeZone("Europe/Berlin"), "Europe/Berlin"),
        arguments(ID, ID.toString()),
        arguments(URI.create("https://x.example/?a=b"), "https://x.example/?a=b"),
        arguments(new URL("https://x.example"), "https://x.example"),
        arguments(TimeUnit.DAYS, "DAYS"),
        arguments(LeadStatus.ACTIVE, 1),
        arguments(Optional.of(LocalDate.of(2026, 8, 13)), "2026-08-13"),
        arguments(OptionalInt.of(3), 3),
        arguments(new AtomicBoolean(true), true),
        arguments("tëxt".getBytes("UTF-8"), "tëxt"),
        arguments(ByteBuffer.wrap("tëxt".getBytes("UTF-8")), "tëxt"),
        arguments("text".toCharArray(), "text"),
        arguments(new StringBuilder("text"), "text"),
        arguments(TextNode.valueOf("text"), "text"),
        arguments(new StringReader("text"), "text"),
        arguments(new ByteArrayInputStream("tëxt".getBytes("UTF-8")), "tëxt"));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void areTakenInTheirOneForm(Object value, Object sent) {
    assertThat(text(value)).isEqualTo(sent.toString());
    assertThat(Json.toPlain(Map.of("deep", List.of(value))))
        .isEqualTo(Map.of("deep", List.of(sent)));
  }

  static Stream<Object> refused() {
    return Stream.of(
        LocalDateTime.of(2026, 8, 13, 9, 0),
        LocalTime.of(9, 0, 1),
        OffsetTime.of(9, 0, 0, 0, ZoneOffset.UTC),
        YearMonth.of(2026, 8),
        Month.MAY,
        Duration.ofSeconds(30),
        Period.ofDays(3),
        java.sql.Time.valueOf("09:00:00"),
        new File("lead.json"),
        Path.of("lead.json"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void withSeveralFormsAreRefusedByName(Object value) {
    String type = value.getClass().getName();
    assertThatThrownBy(() -> text(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("`name` was a `" + type + "`, ");
    assertThatThrownBy(() -> read("leads/bulkDelete", "ids", List.of(ID, value)))
        .hasMessageStartingWith("`ids[1]` was a `" + type + "`, ");
    assertThatThrownBy(() -> Json.toPlain(Map.of("deep", List.of(1, value))))
        .isInstanceOfSatisfying(
            NoPlainFormException.class, e -> assertThat(e.path()).isEqualTo("deep[1]"))
        .hasMessageStartingWith("a `" + type + "`, ");
  }

  @Test
  void severalAreReadOneByOne() {
    String id = ID.toString();
    assertThat(read("leads/bulkDelete", "ids", List.of(ID, Optional.of(ID))))
        .isEqualTo(List.of(id, id));
    assertThat(
            read("leads/bulkDelete", "ids", new ByteArrayInputStream((id + ", " + id).getBytes())))
        .isEqualTo(List.of(id, id));
    assertThat(read("leads/bulkDelete", "ids", Stream.of(TextNode.valueOf(id))))
        .isEqualTo(List.of(id));
    assertThat(Json.toPlain(Map.of("n", IntStream.of(1, 2)))).isEqualTo(Map.of("n", List.of(1, 2)));
  }

  @Test
  void anEmptyOptionalIsNull() {
    assertThat(Json.toPlain(List.of(Optional.empty(), OptionalInt.empty())))
        .asList()
        .containsOnlyNulls();
  }

  @Test
  void aStreamThatCanBeReadAgainIsLeftAsItWas() {
    InputStream stream = new BufferedInputStream(new ByteArrayInputStream("text".getBytes()));
    StringReader reader = new StringReader("text");

    assertThat(List.of(text(stream), text(stream), text(reader), text(reader)))
        .containsOnly("text");
  }

  @Test
  void bytesThatAreNoTextAndStreamsWithoutEndAreRefused() {
    assertThatThrownBy(() -> text(new byte[] {(byte) 0xff, 0}))
        .hasMessage("`name` was bytes that are no text in UTF-8.");
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            return length;
          }
        };
    assertThatThrownBy(() -> text(endless))
        .hasMessage("`name` was a stream of more than 1048576 characters.");
  }

  static Stream<Object> tooLargeNumbers() {
    return Stream.of(
        "1e999999999",
        "9".repeat(5_000_000),
        new BigDecimal("1e999999999"),
        new BigDecimal("1e-999999999"),
        BigInteger.ONE.shiftLeft(40_000_000));
  }

  // as a name, such a number would take longer than the test
  @ParameterizedTest(name = "{index}")
  @MethodSource("tooLargeNumbers")
  void numbersAreBoundedBeforeTheyAreExpanded(Object number) {
    assertThatThrownBy(() -> read("campaigns/list", "limit", number))
        .hasMessageStartingWith("`limit` must be a whole number, but was ");
  }
}
