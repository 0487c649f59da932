package io.github.camelinstantly.position.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text or a time is, a database gives it back as it was. */
class SqlTextTest {

  @Property
  void anyTextComesBackAndIsAsciiMeanwhile(@ForAll String text) {
    String escaped = SqlText.escape(text);

    assertThat(escaped).matches("[\\x20-\\x7e]*");
    assertThat(SqlText.unescape(escaped)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "\\u0000",
        "\\\\u0041",
        "\\ä",
        "\\",
        "u0041",
        "🚀",
        "\ud83d",
        "\ude80\\u",
        "$1"
      })
  void oddTextsComeBack(String text) {
    assertThat(SqlText.unescape(SqlText.escape(text))).isEqualTo(text);
  }

  @Test
  void whatIsReadableStaysReadable() {
    assertThat(SqlText.escape("{\"text\":\"a\\nb\"}")).isEqualTo("{\"text\":\"a\\nb\"}");
    assertThat(SqlText.escape("Zürich")).isEqualTo("Z\\u00fcrich");
  }

  @Test
  void timesKeepTheirNanosecondsAndSortAsTexts() {
    List<Instant> times =
        List.of(
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.EPOCH.minusMillis(1),
            Instant.EPOCH,
            Instant.parse("2026-08-13T11:12:14Z"),
            Instant.parse("2026-08-13T11:12:14.000000001Z"),
            Instant.parse("2026-08-13T11:12:14.33Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"));

    assertThat(times.stream().map(SqlText::time)).isSorted();
    assertThat(times.stream().map(SqlText::time).map(SqlText::instant))
        .containsExactlyElementsOf(times);
    assertThat(SqlText.time(Instant.MIN)).hasSizeLessThanOrEqualTo(40);
    assertThat(SqlText.instant(SqlText.time(Instant.MAX))).isEqualTo(Instant.MAX);
  }
}
