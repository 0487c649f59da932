package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.sandbox.SandboxClock;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists that change while they are read, or do not behave. */
class OddListTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");

  private final GrowingList list = new GrowingList(true, 10);
  private final SandboxClock clock = new SandboxClock();
  private final RecordingHandler handler = new RecordingHandler(1);

  private PollRig rig(ItemSource source) {
    clock.set(T0);
    return new PollRig(source).clock(clock);
  }

  private List<String> fill(int items) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      ids.add(list.add(T0.plusSeconds(i)));
    }
    return ids;
  }

  private void pollOnForAWhile(ListPoller reader, int limit) throws Exception {
    for (int i = 0; i < 30; i++) {
      clock.advance(Duration.ofMinutes(1));
      list.serverClock().advance(Duration.ofMinutes(1));
      reader.poll(limit);
    }
  }

  @Test
  void anEmptyPageWithACursorEndsTheRead() throws Exception {
    List<String> expected = fill(25);
    ListPoller reader =
        handler.start(
            rig(new AlteredList(list) {
                  @Override
                  public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
                    ItemPage page = list.page(from, cursor);
                    return page.isEmpty()
                        ? new ItemPage(new InstantlyPage<>(List.of(), "item-0000000"), null)
                        : page;
                  }
                })
                .allowance(() -> false));

    reader.poll(0);

    assertThat(list.pages()).isEqualTo(4);
    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void itemsThatComeAndGoWhileThePagesAreReadAreNotMissed() throws Exception {
    List<String> expected = fill(100);
    Random random = new Random(3);
    List<String> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    AlteredList moving =
        new AlteredList(list) {
          @Override
          public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
            ItemPage page = list.page(from, cursor);
            if (added.size() < 20) {
              // behind what was read, within it, and ahead of it
              added.add(list.add(T0.plusMillis(random.nextInt(120_000))));
            }
            if (cursor != null && removed.size() < 5) {
              // the cursor's own item goes
              removed.add(cursor);
              list.remove(cursor);
            }
            return page;
          }
        };
    ListPoller reader = handler.start(rig(moving));

    reader.poll(0);
    pollOnForAWhile(reader, 0);

    expected.addAll(added);
    assertThat(handler.delivered()).doesNotHaveDuplicates().containsAll(expected);
  }

  @Test
  void itemsThatComeOnTwoPagesAreDeliveredOnce() throws Exception {
    List<String> expected = fill(55);
    AlteredList overlapping =
        new AlteredList(list) {
          @Override
          public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
            ItemPage page = list.page(from, cursor);
            List<InstantlyObject> items = new ArrayList<>(page.items());
            if (cursor != null) {
              list.byId(cursor).ifPresent(item -> items.add(0, item));
            }
            items.addAll(page.items());
            return new ItemPage(
                new InstantlyPage<>(items, page.items().nextStartingAfter()), page.serverDate());
          }
        };
    ListPoller reader = handler.start(rig(overlapping));

    reader.poll(0);
    pollOnForAWhile(reader, 0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void aListInTheWrongOrderLosesNothingWhereverAPollEnds() throws Exception {
    List<String> expected = fill(55);
    AlteredList descending =
        new AlteredList(list) {
          @Override
          public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
            List<String> all = new ArrayList<>(expected);
            all.removeIf(
                id -> from != null && timestamp(byId(id).orElseThrow()).get().isBefore(from));
            Collections.reverse(all);
            int first = cursor == null ? 0 : all.indexOf(cursor) + 1;
            List<String> part = all.subList(first, Math.min(all.size(), first + 10));
            List<InstantlyObject> items = part.stream().map(id -> byId(id).orElseThrow()).toList();
            String next = part.isEmpty() ? null : part.get(part.size() - 1);
            return new ItemPage(new InstantlyPage<>(items, next), null);
          }
        };
    try (CapturedWarnings warnings = new CapturedWarnings(TailReader.class)) {
      PollRig rig = rig(descending).store(new CrashingStore(new Random(5), 30));
      ListPoller reader = handler.start(rig);
      pollOnForAWhile(reader, 7);
      handler.endAll(false);
      // a restart amid the list begins it again
      reader = handler.start(rig);
      pollOnForAWhile(reader, 7);

      assertThat(warnings.messages()).contains(PositionMessages.unsorted());
    }
    assertThat(handler.delivered()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aCursorThatIsRefusedEndsThePollAndTheNextOneGoesOn() throws Exception {
    List<String> expected = fill(55);
    boolean[] refuses = {true};
    AlteredList refusing =
        new AlteredList(list) {
          @Override
          public ItemPage page(@Nullable Instant from, @Nullable String cursor) throws IOException {
            if (cursor != null && refuses[0]) {
              throw new IOException("no such cursor");
            }
            return list.page(from, cursor);
          }
        };
    ListPoller reader = handler.start(rig(refusing));

    assertThatThrownBy(() -> reader.poll(0)).isInstanceOf(IOException.class);
    assertThat(handler.delivered()).containsExactlyElementsOf(expected.subList(0, 10));
    assertThatThrownBy(() -> reader.poll(0)).isInstanceOf(IOException.class);
    assertThat(handler.delivered()).hasSizeGreaterThan(10);
    refuses[0] = false;
    pollOnForAWhile(reader, 0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  /** By a wrong clock of the database, or an import: it must not carry the position away. */
  @Test
  void aTimestampFarAheadDoesNotMoveThePosition() throws Exception {
    List<String> expected = fill(5);
    Instant present = list.serverClock().instant();
    expected.add(list.add(present.plus(Duration.ofDays(3_000))));
    ListPoller reader = handler.start(rig(list));
    reader.poll(0);

    expected.add(list.add(T0.plusSeconds(30)));
    pollOnForAWhile(reader, 0);

    assertThat(handler.delivered()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void timestampsOfAnyFineness() throws Exception {
    List<String> expected = new ArrayList<>();
    for (String time :
        List.of(
            "2026-08-13T11:00:00Z",
            "2026-08-13T11:00:00.000000001Z",
            "2026-08-13T11:00:00.000999Z",
            "2026-08-13T11:00:00.001Z",
            "2026-08-13T11:00:00.001000001Z",
            "2026-08-13T11:00:00.0019Z")) {
      expected.add(list.add(Instant.parse(time)));
    }
    ListPoller reader = handler.start(rig(list));

    pollOnForAWhile(reader, 1);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void anItemWithoutAReadableTimeIsDeliveredOnce() throws Exception {
    List<String> expected = fill(12);
    AlteredList odd =
        new AlteredList(list) {
          @Override
          public java.util.Optional<Instant> timestamp(InstantlyObject item) {
            return item.get("id").equals(expected.get(7))
                ? java.util.Optional.empty()
                : list.timestamp(item);
          }
        };
    ListPoller reader = handler.start(rig(odd));

    reader.poll(0);
    pollOnForAWhile(reader, 0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void anItemWithoutAnIdIsToldOfOnceAndHoldsUpNoOther() throws Exception {
    List<String> expected = fill(12);
    InstantlyObject nameless = new InstantlyObject(new LinkedHashMap<>(Map.of("subject", "Hi")));
    AlteredList odd =
        new AlteredList(list) {
          @Override
          public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
            ItemPage page = list.page(from, cursor);
            List<InstantlyObject> items = new ArrayList<>(page.items());
            items.add(nameless);
            return new ItemPage(
                new InstantlyPage<>(items, page.items().nextStartingAfter()), page.serverDate());
          }
        };
    ListPoller reader = handler.start(rig(odd));
    handler.expectReports();

    pollOnForAWhile(reader, 0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    assertThat(handler.reports())
        .containsExactly(PositionMessages.itemWithoutId(nameless.toString()));
  }
}
