package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An exchange ends at the one moment at which its item might look left behind: after it was seen
 * among the pending items, before it is looked for among those in flight.
 */
class EndedMeanwhileTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");

  private final GrowingList list = new GrowingList(true, 10);
  private final SandboxClock clock = new SandboxClock();
  private final Handler handler = new Handler();
  private ListPoller reader;

  @BeforeEach
  void dispatchOneItem() throws Exception {
    clock.set(T0);
    list.add(T0);
    reader = handler.start(new PollRig(list).clock(clock));
    reader.poll(0);
    assertThat(handler.delivered()).hasSize(1);
  }

  @Test
  void anItemInFlightIsNotTakenForOneLeftBehind() throws Exception {
    handler.endLastWhenLookedFor();

    reader.poll(0);
    handler.awaitEnd();
    reader.poll(0);

    assertThat(handler.delivered()).hasSize(1);
  }

  @Test
  void anItemThatIsTriedAgainIsNotTakenForOneThatIsDue() throws Exception {
    handler.failLast();
    clock.advance(Duration.ofHours(2));
    reader.poll(0);
    assertThat(handler.delivered()).hasSize(2);
    handler.endLastWhenLookedFor();

    reader.poll(0);
    handler.awaitEnd();
    clock.advance(Duration.ofHours(2));
    reader.poll(0);

    assertThat(handler.delivered()).hasSize(2);
  }

  /** An exchange ends when it is looked for. */
  private static final class Handler extends RecordingHandler {

    private PolledItem last;
    private @Nullable PolledItem endsWhenLookedFor;
    private @Nullable Thread ending;

    Handler() {
      super(10);
    }

    void endLastWhenLookedFor() {
      endsWhenLookedFor = last;
    }

    void failLast() {
      fail(last);
    }

    @Override
    void dispatched(PolledItem item) {
      last = item;
    }

    @Override
    public boolean isInFlight(String id) {
      PolledItem item = endsWhenLookedFor;
      endsWhenLookedFor = null;
      if (item != null) {
        Thread thread = new Thread(() -> finish(item));
        ending = thread;
        thread.start();
        await().until(() -> hasEndedOrWaits(thread));
      }
      return super.isInFlight(id);
    }

    /** As the consumer does it: until its end is recorded, an item counts as in flight. */
    @Override
    void finish(PolledItem item) {
      reader().finished(item);
      inFlight().remove(item.id());
    }

    private static boolean hasEndedOrWaits(Thread thread) {
      return Set.of(Thread.State.WAITING, Thread.State.TERMINATED).contains(thread.getState());
    }

    void awaitEnd() {
      await().until(() -> ending != null && !ending.isAlive());
    }
  }
}
