package io.github.camelinstantly.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.poll.AlteredList;
import io.github.camelinstantly.poll.GrowingList;
import io.github.camelinstantly.source.ItemPage.BadItem;
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

/** An item that cannot be decoded does not take its page along. */
class LenientPageParserTest {

  private final ItemSource source =
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
        {"id":"item-%d","timestamp_created":"2026-08-13T11:00:%02dZ",\
        "body":{"id":"inner","text":"a [b] {c} \\" d, \\\\"},"list":[1,[2,{"x":"]"}]]}"""
        .formatted(number, number);
  }

  private static String page(String bad) {
    String items =
        IntStream.range(0, 40)
            .mapToObj(i -> i == 17 ? bad : good(i))
            .collect(Collectors.joining(" , "));
    return "{ \"next_starting_after\" : \"item-39\" , \"items\" : [" + items + "]}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"subject\":\"a \\x b\",\"id\":\"item-17\",\"timestamp_created\":\"2026-08-13T11:00:17Z\"}",
        "{\"id\":\"item-17\",\"n\":1e999999999999,\"timestamp_created\":\"2026-08-13T11:00:17Z\"}",
        "{\"id\":\"item-17\",\"u\":undefined,\"timestamp_created\":\"2026-08-13T11:00:17Z\"}",
        "{\"body\":{\"id\":\"no\"},\"id\": \"item-17\" ,, \"timestamp_created\":"
            + "\"2026-08-13T11:00:17Z\"}"
      })
  void theBadItemIsTakenAsideWithItsIdTimeAndText(String bad) {
    ItemPage page = LenientPageParser.items(page(bad), source).orElseThrow();

    assertThat(page.items()).hasSize(39);
    assertThat(page.items().get(17).get("id")).isEqualTo("item-18");
    assertThat(page.items().nextStartingAfter()).isEqualTo("item-39");
    assertThat(page.bad()).hasSize(1);
    BadItem item = page.bad().get(0);
    assertThat(item.id()).isEqualTo("item-17");
    assertThat(item.timestamp()).isEqualTo(Instant.parse("2026-08-13T11:00:17Z"));
    assertThat(item.text()).isEqualTo(bad);
  }

  @Test
  void anItemThatIsNestedTooDeepIsTakenAside() {
    String deep = "{\"id\":\"item-17\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    ItemPage page = LenientPageParser.items(page(deep), source).orElseThrow();

    assertThat(page.items()).hasSize(39);
    assertThat(page.bad()).extracting(BadItem::id).containsExactly("item-17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "17", "\"text, with ] and }\"", "[1,2]"})
  void anItemThatIsNoObjectIsTakenAside(String odd) {
    ItemPage page = LenientPageParser.items(page(odd), source).orElseThrow();

    assertThat(page.items()).hasSize(39);
    assertThat(page.bad()).extracting(BadItem::id).containsExactly((String) null);
    assertThat(page.bad().get(0).text()).isEqualTo(odd);
  }

  @Test
  void ofAPageThatIsCutOffNothingIsTaken() {
    String page = page("{\"id\":\"item-17\",\"u\":undefined}");
    for (int end = 0; end < page.length(); end++) {
      Optional<ItemPage> part = LenientPageParser.items(page.substring(0, end), source);
      assertThat(part).as("the first %d characters", end).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>items</html>", "{}", "[]", "{\"items\":7}", "{\"x\":{\"items\":[]}}"})
  void whatIsNoPageIsLeftAlone(String text) {
    assertThat(LenientPageParser.items(text, source)).isEmpty();
  }

  @Test
  void itemsThatAreAllGoodStayAsTheyAre() {
    ItemPage page =
        LenientPageParser.items("{\"items\":[" + good(1) + "," + good(2) + "]}", source).get();

    assertThat(page.bad()).isEmpty();
    assertThat(page.items())
        .extracting(item -> item.get("id"))
        .isEqualTo(List.of("item-1", "item-2"));
    assertThat(page.items().nextStartingAfter()).isNull();
  }
}
