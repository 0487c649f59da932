package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.client.PageIterator;
import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.poll.CapturedWarnings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages of a list are turned. */
class PagingTest {

  private static final InstantlyCall HISTORY =
      InstantlyCall.of(
          OperationTable.operation("supersearch-enrichment", "history"),
          Map.of("resource_id", "r", "limit", 10L));
  private static final InstantlyCall ACCOUNTS =
      InstantlyCall.of(OperationTable.operation("accounts", "list"), Map.of("limit", 10L));

  private static final InstantlyCall EMAILS =
      InstantlyCall.of(OperationTable.operation("emails", "list"), Map.of("limit", 100L));

  private final List<Map<String, Object>> asked = new ArrayList<>();
  private int rows = 25;

  /** A list that is turned by an offset; the cursor that it sends as well means nothing. */
  private InstantlyReply byOffset(String parameter, InstantlyCall call) {
    asked.add(call.arguments());
    int from = ((Number) call.arguments().getOrDefault(parameter, 0)).intValue();
    return page(IntStream.range(from, Math.min(rows, from + 10)).boxed().toList(), "cursor");
  }

  private static InstantlyReply page(List<Integer> rows, String cursor) {
    List<InstantlyObject> items =
        rows.stream().map(row -> new InstantlyObject(Map.of("row", row))).toList();
    return new InstantlyReply(200, null, null, new InstantlyPage<>(items, cursor), "");
  }

  private static List<Object> rows(PageIterator items) {
    List<Object> rows = new ArrayList<>();
    items.forEachRemaining(item -> rows.add(item.get("row")));
    return rows;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 25, 30})
  void theEnrichmentHistoryIsTurnedByOffset(int count) {
    rows = count;

    PageIterator items = new PageIterator(call -> byOffset("offset", call), HISTORY, 0);

    assertThat(rows(items)).isEqualTo(IntStream.range(0, count).boxed().toList());
  }

  @Test
  void anOffsetThatIsGivenIsWhereItBegins() {
    PageIterator items =
        new PageIterator(call -> byOffset("offset", call), HISTORY.with("offset", 20L), 0);

    assertThat(rows(items)).containsExactly(20, 21, 22, 23, 24);
    assertThat(asked).extracting(arguments -> arguments.get("offset")).containsExactly(20L, 25L);
  }

  @Test
  void sortedAccountsAreTurnedBySkipAndUnsortedOnesByCursor() {
    InstantlyCall sorted = ACCOUNTS.with("sort_by", "email");
    assertThat(rows(new PageIterator(call -> byOffset("skip", call), sorted, 0))).hasSize(25);
    asked.clear();

    PageIterator unsorted =
        new PageIterator(
            call -> {
              asked.add(call.arguments());
              return page(List.of(asked.size()), asked.size() < 3 ? "c" + asked.size() : null);
            },
            ACCOUNTS,
            0);

    assertThat(rows(unsorted)).containsExactly(1, 2, 3);
    assertThat(asked).noneMatch(arguments -> arguments.containsKey("skip"));
    assertThat(asked.get(2)).containsEntry("starting_after", "c2");
  }

  private static InstantlyReply object(Map<String, Object> fields) {
    return new InstantlyReply(200, null, null, new InstantlyObject(fields), "");
  }

  @Test
  void aListInAnObjectIsTurnedByOffset() {
    List<Map<String, Object>> leads =
        IntStream.range(0, 25).<Map<String, Object>>mapToObj(i -> Map.of("row", i)).toList();
    InstantlyCall activity =
        InstantlyCall.of(
            OperationTable.operation("ai-agents", "leadActivity"), Map.of("id", "a", "limit", 10L));

    PageIterator items =
        new PageIterator(
            call -> {
              asked.add(call.arguments());
              int skip = ((Number) call.arguments().getOrDefault("skip", 0)).intValue();
              List<?> page = leads.subList(skip, Math.min(25, skip + 10));
              return object(Map.of("leads", page, "total", 25, "limit", 10, "skip", skip));
            },
            activity,
            0);

    assertThat(rows(items)).isEqualTo(IntStream.range(0, 25).boxed().toList());
    assertThat(asked).extracting(call -> call.get("skip")).containsExactly(null, 10L, 20L, 25L);
  }

  private static final InstantlyCall STATE =
      InstantlyCall.of(OperationTable.operation("ai-deliverability", "defaultState"), Map.of());

  @Test
  void aListDeepInAnObjectIsTurnedByTheCursorBesideIt() {
    PageIterator items =
        new PageIterator(
            call -> {
              asked.add(call.arguments());
              Map<String, Object> feed = new LinkedHashMap<>();
              feed.put("items", List.of(Map.of("row", asked.size())));
              feed.put("next_starting_after", asked.size() < 3 ? "c+" + asked.size() : "");
              return object(Map.of("next_starting_after", "of another", "activity_feed", feed));
            },
            STATE,
            0);

    assertThat(rows(items)).containsExactly(1, 2, 3);
    assertThat(asked)
        .extracting(call -> call.get("starting_after"))
        .containsExactly(null, "c+1", "c+2");
  }

  static List<Map<String, Object>> objectsWithoutTheList() {
    return List.of(
        Map.of(),
        Map.of("activity_feed", "none"),
        Map.of("activity_feed", Map.of("items", "none")),
        Map.of("activity_feed", Map.of("items", List.of(1))),
        Map.of("items", List.of()));
  }

  @ParameterizedTest
  @MethodSource("objectsWithoutTheList")
  void anObjectWithoutItsListIsAnErrorAndNoEnd(Map<String, Object> fields) {
    PageIterator items = new PageIterator(call -> object(fields), STATE, 0);

    assertThatThrownBy(items::hasNext)
        .hasMessage(
            CallMessages.noItemsIn("ai-deliverability/defaultState", "activity_feed.items"));
  }

  @Test
  void anOffsetWithoutEffectEndsInsteadOfGoingRound() {
    PageIterator items = new PageIterator(call -> byOffset("ignored", call), HISTORY, 0);

    assertThatThrownBy(() -> rows(items))
        .hasMessage(CallMessages.repeatedPage("supersearch-enrichment/history", "offset"));
    assertThat(asked).hasSize(2);
  }

  /** Rows of one size each, of which so many may come at once; by a cursor. */
  private InstantlyReply fat(int room, Set<Integer> tooLarge, InstantlyCall call)
      throws IOException {
    asked.add(call.arguments());
    int from = Integer.parseInt((String) call.arguments().getOrDefault("starting_after", "0"));
    int limit = ((Number) call.arguments().get("limit")).intValue();
    List<Integer> page = IntStream.range(from, Math.min(rows, from + limit)).boxed().toList();
    boolean fits = page.size() <= room && page.stream().noneMatch(tooLarge::contains);
    if (!fits && !call.isOutlined()) {
      throw new ReplyTooLargeException("the reply is larger than 1000 bytes");
    }
    return page(page, page.isEmpty() ? null : String.valueOf(from + page.size()));
  }

  private static List<Integer> except(int count, Set<Integer> missing) {
    return IntStream.range(0, count).filter(row -> !missing.contains(row)).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50, 100})
  void pagesThatAreTooLargeShrinkAndGrowAgain(int room) {
    rows = 500;

    PageIterator items = new PageIterator(call -> fat(room, Set.of(), call), EMAILS, 0);

    assertThat(rows(items)).isEqualTo(except(rows, Set.of()));
  }

  @Test
  void anItemThatIsTooLargeIsNamedAndPassedBy() {
    rows = 20;
    Set<Integer> tooLarge = Set.of(0, 11, 19);
    PageIterator items = new PageIterator(call -> fat(100, tooLarge, call), EMAILS, 0);
    try (CapturedWarnings warnings = new CapturedWarnings(PageIterator.class)) {
      assertThat(rows(items)).isEqualTo(except(rows, tooLarge));

      assertThat(items.passedBy()).isEqualTo(3);
      assertThat(warnings.messages()).hasSize(3);
      assertThat(warnings.messages().get(1)).contains("\"row\":11", "the cursor 11");
    }
  }

  /** Whoever wants ten gets ten, whatever is too large among them. */
  @Test
  void maxItemsCountsWhatIsGiven() {
    rows = 20;
    PageIterator items = new PageIterator(call -> fat(100, Set.of(3), call), EMAILS, 10);

    assertThat(rows(items)).isEqualTo(except(11, Set.of(3)));
  }

  @Test
  void aListThatIgnoresItsLimitAndIsTooLargeIsAnError() {
    PageIterator items =
        new PageIterator(
            call -> {
              if (call.isOutlined()) {
                return page(List.of(1, 2), null);
              }
              throw new ReplyTooLargeException("the reply is larger than 1000 bytes");
            },
            EMAILS,
            0);

    assertThatThrownBy(items::hasNext).hasCauseInstanceOf(ReplyTooLargeException.class);
  }
}
