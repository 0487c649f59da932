package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    reader = new PollRig(list).clock(clock).start(handler);
    reader.poll(0);
    assertThat(handler.dispatched).hasSize(1);
  }

  @Test
  void anItemInFlightIsNotTakenForOneLeftBehind() throws Exception {
    handler.endsWhenLookedFor = handler.dispatched.get(0);

    reader.poll(0);
    handler.awaitEnd();
    reader.poll(0);

    assertThat(handler.dispatched).hasSize(1);
  }

  @Test
  void anItemThatIsTriedAgainIsNotTakenForOneThatIsDue() throws Exception {
    reader.failed(handler.dispatched.get(0));
    handler.inFlight.clear();
    clock.advance(Duration.ofHours(2));
    reader.poll(0);
    assertThat(handler.dispatched).hasSize(2);
    handler.endsWhenLookedFor = handler.dispatched.get(1);

    reader.poll(0);
    handler.awaitEnd();
    clock.advance(Duration.ofHours(2));
    reader.poll(0);

    assertThat(handler.dispatched).hasSize(2);
  }

  /** Exchanges end when they are looked for, as far as they are allowed to. */
  private final class Handler implements ItemHandler {

    private final List<PolledItem> dispatched = new ArrayList<>();
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private @Nullable PolledItem endsWhenLookedFor;
    private @Nullable Thread ending;

    @Override
    public int dispatch(List<PolledItem> items) {
      items.forEach(item -> inFlight.add(item.id()));
      dispatched.addAll(items);
      return items.size();
    }

    @Override
    public boolean isInFlight(String id) {
      PolledItem item = endsWhenLookedFor;
      endsWhenLookedFor = null;
      if (item != null) {
        Thread thread = new Thread(() -> end(item));
        ending = thread;
        thread.start();
        await().until(() -> hasEndedOrWaits(thread));
      }
      return inFlight.contains(id);
    }

    private void end(PolledItem item) {
      reader.finished(item);
      inFlight.remove(item.id());
    }

    private static boolean hasEndedOrWaits(Thread thread) {
      return Set.of(Thread.State.WAITING, Thread.State.TERMINATED).contains(thread.getState());
    }

    void awaitEnd() {
      await().until(() -> ending != null && !ending.isAlive());
    }

    @Override
    public boolean canDispatch() {
      return true;
    }

    @Override
    public void report(String message, Exception cause) {
      throw new IllegalStateException(message, cause);
    }
  }
}
