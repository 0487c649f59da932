package io.github.camelinstantly.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log in any order is read as if it were sorted, with few items in memory. */
class DailyLogSourceTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final int PAGE = 10;

  private final List<InstantlyObject> items = new ArrayList<>();
  private final List<InstantlyCall> calls = new ArrayList<>();
  private final DailyLogSource source =
      new DailyLogSource(
          "webhook-events",
          "timestamp_created",
          "from",
          new ListQuery(this::answer, Map.of("limit", PAGE), Map.of()),
          25);
  private boolean circular;

  @BeforeEach
  void fill() {
    for (int i = 0; i < 90; i++) {
      items.add(item("item-%03d".formatted(i), T0.plusSeconds(i / 3).toString()));
    }
    Collections.shuffle(items, new Random(2));
  }

  private static InstantlyObject item(String id, String timestamp) {
    return new InstantlyObject(Map.of("id", id, "timestamp_created", timestamp));
  }

  private InstantlyReply answer(InstantlyCall call) {
    calls.add(call);
    Object cursor = call.arguments().get("starting_after");
    int first = cursor == null ? 0 : Integer.parseInt((String) cursor);
    List<InstantlyObject> page = items.subList(first, Math.min(items.size(), first + PAGE));
    String next = circular ? "0" : first + PAGE < items.size() ? "" + (first + PAGE) : null;
    return new InstantlyReply(200, null, T0, new InstantlyPage<>(page, next), "");
  }

  private static List<String> ids(List<InstantlyObject> page) {
    return page.stream().map(item -> (String) item.get("id")).toList();
  }

  private static List<String> expected(int first, int end) {
    return IntStream.range(first, end).mapToObj("item-%03d"::formatted).toList();
  }

  @Test
  void givesTheOldestItemsInOrderPageByPage() throws Exception {
    List<String> all = new ArrayList<>();
    String cursor = null;
    do {
      ItemPage page = source.page(null, cursor);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(25);
      all.addAll(ids(page.items()));
      cursor = page.items().nextStartingAfter();
    } while (cursor != null);

    assertThat(all).containsExactlyElementsOf(expected(0, 90));
  }

  @Test
  void asksForTheDayInEveryTimeZoneAndGivesWhatIsNotOlder() throws Exception {
    ItemPage page = source.page(T0.plusSeconds(25).minusMillis(1), null);

    assertThat(ids(page.items())).containsExactlyElementsOf(expected(75, 90));
    assertThat(page.items().nextStartingAfter()).isNull();
    assertThat(calls.get(0).arguments()).containsEntry("from", "2026-08-12");
  }

  @Test
  void itemsWhoseTimeCannotBeReadAreTakenAside() throws Exception {
    items.add(item("odd", "yesterday"));

    ItemPage page = source.page(T0.plusSeconds(29), null);

    assertThat(page.bad()).extracting(ItemPage.BadItem::id).containsExactly("odd");
    assertThat(page.bad().get(0).cause()).hasMessage(PositionMessages.noTime());
  }

  /** What was not read may be older than what was. */
  @Test
  void givesNothingOfAListThatGoesRound() {
    circular = true;

    assertThatThrownBy(() -> source.page(T0, null))
        .isInstanceOf(IOException.class)
        .hasMessage(PositionMessages.incompleteList("from"));
  }
}
