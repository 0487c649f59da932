package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.Json;
import io.github.camelinstantly.poll.RowPage.BadRow;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that cannot be decoded does not take its page along. */
class PageSalvageTest {

  private final RowSource source =
      new AlteredList(new GrowingList(true, 100)) {
        @Override
        @SuppressWarnings("unchecked")
        public InstantlyObject fromJson(String json) throws IOException {
          if (Json.read(json) instanceof Map<?, ?> fields) {
            return new InstantlyObject((Map<String, @Nullable Object>) fields);
          }
          throw new IOException("no object");
        }
      };

  private static String good(int number) {
    return """
        {"id":"row-%d","timestamp_created":"2026-08-13T11:00:%02dZ",\
        "body":{"id":"inner","text":"a [b] {c} \\" d, \\\\"},"list":[1,[2,{"x":"]"}]]}"""
        .formatted(number, number);
  }

  private static String page(String bad) {
    String rows =
        IntStream.range(0, 40)
            .mapToObj(i -> i == 17 ? bad : good(i))
            .collect(Collectors.joining(" , "));
    return "{ \"next_starting_after\" : \"row-39\" , \"items\" : [" + rows + "]}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"subject\":\"a \\x b\",\"id\":\"row-17\",\"timestamp_created\":\"2026-08-13T11:00:17Z\"}",
        "{\"id\":\"row-17\",\"n\":1e999999999999,\"timestamp_created\":\"2026-08-13T11:00:17Z\"}",
        "{\"id\":\"row-17\",\"u\":undefined,\"timestamp_created\":\"2026-08-13T11:00:17Z\"}",
        "{\"body\":{\"id\":\"no\"},\"id\": \"row-17\" ,, \"timestamp_created\":"
            + "\"2026-08-13T11:00:17Z\"}"
      })
  void theBadRowIsTakenAsideWithItsIdTimeAndText(String bad) {
    RowPage page = PageSalvage.rows(page(bad), source).orElseThrow();

    assertThat(page.rows()).hasSize(39);
    assertThat(page.rows().get(17).get("id")).isEqualTo("row-18");
    assertThat(page.rows().nextStartingAfter()).isEqualTo("row-39");
    assertThat(page.bad()).hasSize(1);
    BadRow row = page.bad().get(0);
    assertThat(row.id()).isEqualTo("row-17");
    assertThat(row.timestamp()).isEqualTo(Instant.parse("2026-08-13T11:00:17Z"));
    assertThat(row.text()).isEqualTo(bad);
  }

  @Test
  void aRowThatIsNestedTooDeepIsTakenAside() {
    String deep = "{\"id\":\"row-17\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    RowPage page = PageSalvage.rows(page(deep), source).orElseThrow();

    assertThat(page.rows()).hasSize(39);
    assertThat(page.bad()).extracting(BadRow::id).containsExactly("row-17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "17", "\"text, with ] and }\"", "[1,2]"})
  void aRowThatIsNoObjectIsTakenAside(String odd) {
    RowPage page = PageSalvage.rows(page(odd), source).orElseThrow();

    assertThat(page.rows()).hasSize(39);
    assertThat(page.bad()).extracting(BadRow::id).containsExactly((String) null);
    assertThat(page.bad().get(0).text()).isEqualTo(odd);
  }

  @Test
  void ofAPageThatIsCutOffNothingIsTaken() {
    String page = page("{\"id\":\"row-17\",\"u\":undefined}");
    for (int end = 0; end < page.length(); end++) {
      Optional<RowPage> part = PageSalvage.rows(page.substring(0, end), source);
      assertThat(part).as("the first %d characters", end).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>items</html>", "{}", "[]", "{\"items\":7}", "{\"x\":{\"items\":[]}}"})
  void whatIsNoPageIsLeftAlone(String text) {
    assertThat(PageSalvage.rows(text, source)).isEmpty();
  }

  @Test
  void rowsThatAreAllGoodStayAsTheyAre() {
    RowPage page = PageSalvage.rows("{\"items\":[" + good(1) + "," + good(2) + "]}", source).get();

    assertThat(page.bad()).isEmpty();
    assertThat(page.rows()).extracting(row -> row.get("id")).isEqualTo(List.of("row-1", "row-2"));
    assertThat(page.rows().nextStartingAfter()).isNull();
  }
}
