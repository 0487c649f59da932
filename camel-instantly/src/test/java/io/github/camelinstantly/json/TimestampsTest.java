package io.github.camelinstantly.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-08-13T11:12:14.330Z,       2026-08-13T11:12:14.330Z",
    "2026-08-13T11:12:14.3Z,         2026-08-13T11:12:14.300Z",
    "2026-08-13T11:12:14.330123Z,    2026-08-13T11:12:14.330123Z",
    "2026-08-13T11:12:14.330123456Z, 2026-08-13T11:12:14.330123456Z",
    "2026-08-13T11:12:14Z,           2026-08-13T11:12:14Z",
    "2026-08-13T11:12Z,              2026-08-13T11:12:00Z",
    "2026-08-13T11:12:14.330+02:00,  2026-08-13T09:12:14.330Z",
    "2026-08-13T11:12:14.330+0200,   2026-08-13T09:12:14.330Z",
    "2026-08-13T11:12:14.330+02,     2026-08-13T09:12:14.330Z",
    "2026-08-13T11:12:14-05:30,      2026-08-13T16:42:14Z",
    "2026-08-13T11:12:14-0530,       2026-08-13T16:42:14Z",
    "2026-08-13T11:12:14+00:00,      2026-08-13T11:12:14Z",
    "2026-08-13T11:12:14+0000,       2026-08-13T11:12:14Z",
    "2026-08-13 11:12:14.330Z,       2026-08-13T11:12:14.330Z",
    "2026-08-13 11:12:14+00,         2026-08-13T11:12:14Z",
    "2026-08-13T11:12:14.330,        2026-08-13T11:12:14.330Z",
    "2026-08-13t11:12:14.330z,       2026-08-13T11:12:14.330Z",
    "2026-08-13,                     2026-08-13T00:00:00Z",
    "2026-12-31T23:59:60Z,           2027-01-01T00:00:00Z",
    "2026-12-31T23:59:60.500Z,       2027-01-01T00:00:00.500Z",
    "2024-02-29T00:00:00.000Z,       2024-02-29T00:00:00Z",
    "0001-01-01T00:00:00Z,           0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z,       9999-12-31T23:59:59.999Z"
  })
  void readsEveryFormThatOccurs(String text, Instant expected) {
    assertThat(Timestamps.read(text)).contains(expected);
    assertThat(Timestamps.read(" " + text + "\n")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "abc",
        "T",
        "Z",
        ":60",
        "2026",
        "2026-08",
        "2026-08-1",
        "2026-13-01",
        "2026-02-30",
        "2026-02-30T00:00:00Z",
        "2026-08-13T",
        "2026-08-13 x",
        "2026-08-13T25:00:00Z",
        "2026-08-13T11:12:61Z",
        "2026-08-13T11:12:14.330ZZ",
        "2026-08-13T11:12:14.330+99:00",
        "2026-08-13T11:12:14.3301234567Z",
        "1786619534",
        "yesterday at noon, or so",
        "................:60"
      })
  void anythingElseIsEmptyAndNeverThrows(String text) {
    assertThat(Timestamps.read(text)).isEmpty();
  }

  @Test
  void readsWhatJavaCallsTimes() {
    Instant instant = Instant.parse("2026-08-13T11:12:14.330Z");

    assertThat(Timestamps.read(instant)).contains(instant);
    assertThat(Timestamps.read(OffsetDateTime.parse("2026-08-13T13:12:14.330+02:00")))
        .contains(instant);
    assertThat(Timestamps.read(Date.from(instant))).contains(instant);
    assertThat(Timestamps.read(new StringBuilder("2026-08-13T11:12:14.330Z"))).contains(instant);
    assertThat(Timestamps.read(1786619534330L)).isEmpty();
    assertThat(Timestamps.read(true)).isEmpty();
  }

  @Test
  void writesMillisecondsAndCutsWhatIsFiner() {
    assertThat(Timestamps.write(Instant.parse("2026-08-13T11:12:14.330999Z")))
        .isEqualTo("2026-08-13T11:12:14.330Z");
    assertThat(Timestamps.write(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000Z");
    assertThat(Timestamps.write(Instant.parse("9999-12-31T23:59:59.999Z")))
        .isEqualTo("9999-12-31T23:59:59.999Z");
  }
}
