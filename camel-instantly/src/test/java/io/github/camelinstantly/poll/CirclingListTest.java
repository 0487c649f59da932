package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.source.ItemSource;
import io.github.camelinstantly.source.PageCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API leads a poll round in a circle: it ends with a warning, and nothing is lost by it. */
class CirclingListTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final int PAGE = 2;
  private static final int ROWS = 13;

  private final GrowingList list = new GrowingList(true, PAGE);
  private final RecordingHandler handler = RecordingHandler.endingAtOnce();
  private final CapturedWarnings warnings = new CapturedWarnings(PageCursor.class);

  @AfterEach
  void logAsBefore() {
    warnings.close();
  }

  private ListPoller reader(ItemSource source, String startFrom) {
    return handler.start(new PollRig(source).startFrom(startFrom));
  }

  private List<String> fill(int millisApart) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      ids.add(list.add(T0.plusMillis((long) i * millisApart)));
    }
    return ids;
  }

  private void checkLostNothing(ListPoller reader, CirclingList circling, List<String> ids)
      throws Exception {
    circling.heal();
    while (reader.poll(0) > 0) {
      assertThat(handler.delivered()).hasSizeLessThanOrEqualTo(ids.size());
    }
    assertThat(handler.delivered()).containsExactlyElementsOf(ids);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aCursorThatComesAgainEndsThePoll(int circle) throws Exception {
    List<String> ids = fill(1000);
    CirclingList circling = new CirclingList(list, circle, false);
    ListPoller reader = reader(circling, "beginning");

    assertThat(reader.poll(0)).isEqualTo(circle * PAGE);

    String again = CirclingList.cursor(1 % circle);
    assertThat(warnings.messages()).containsExactly(PositionMessages.repeatedCursor(again));
    assertThat(circling.pages()).isEqualTo(circle + 1);
    assertThat(handler.delivered()).containsExactlyElementsOf(ids.subList(0, circle * PAGE));
    checkLostNothing(reader, circling, ids);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void pagesThatComeAgainWithNewCursorsEndThePoll(int circle) throws Exception {
    List<String> ids = fill(1000);
    CirclingList circling = new CirclingList(list, circle, true);
    ListPoller reader = reader(circling, "beginning");

    assertThat(reader.poll(0)).isEqualTo(circle * PAGE);

    assertThat(warnings.messages()).containsExactly(PositionMessages.repeatedPages(2));
    assertThat(circling.pages()).isEqualTo(circle + 2);
    assertThat(handler.delivered()).containsExactlyElementsOf(ids.subList(0, circle * PAGE));
    checkLostNothing(reader, circling, ids);
  }

  /** Whether or not it does, each poll gets on as far as its circle reaches. */
  @Test
  void aListThatNeverHealsIsStillReadOn() throws Exception {
    List<String> ids = fill(1000);
    ListPoller reader = reader(new CirclingList(list, 2, true), "beginning");

    while (reader.poll(0) > 0) {
      assertThat(handler.delivered()).hasSizeLessThanOrEqualTo(ids.size());
    }

    assertThat(handler.delivered()).containsExactlyElementsOf(ids);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theStartFromNowDoesNotGoRoundForEver(boolean freshCursors) throws Exception {
    // what is not on the first page cannot be told from what comes later
    fill(1000);
    CirclingList circling = new CirclingList(list, 1, freshCursors);
    ListPoller reader = reader(circling, "now");
    circling.heal();
    String fresh = list.add(T0.plusSeconds(ROWS - 1));

    reader.poll(0);

    assertThat(handler.delivered()).containsExactly(fresh);
  }
}
