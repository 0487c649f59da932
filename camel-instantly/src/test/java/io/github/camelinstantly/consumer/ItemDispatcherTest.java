package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.poll.PollSettings;
import io.github.camelinstantly.poll.PolledItem;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.source.PollableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.junit.jupiter.api.Test;

/** A permit that is not given back would stop the consumer. */
class ItemDispatcherTest {

  private static final PolledItem ITEM =
      new PolledItem("1", Instant.EPOCH, 0, new InstantlyObject(Map.of("id", "1")));

  private final InFlightItems inFlight = new InFlightItems(1);
  private final Watchdog watchdog =
      new Watchdog(new ManualTime(), Duration.ZERO, () -> true, () -> true);

  private final ItemDispatcher dispatcher =
      new ItemDispatcher(
          new DyingRoute(),
          inFlight,
          watchdog,
          false,
          new ConsumerPlan(
              PollableList.of("emails"), null, PollSettings.defaults(), null, "key", true),
          id -> {});

  @Test
  void anItemWhoseExchangeCannotBeMadeGivesItsPermitBack() throws Exception {
    inFlight.acquire();

    assertThatThrownBy(() -> dispatcher.dispatch(ITEM, null, 0, 1))
        .isInstanceOf(OutOfMemoryError.class);

    assertThat(inFlight.tryAcquire()).isTrue();
    assertThat(inFlight.contains("1")).isFalse();
  }

  @Test
  void anItemThatCannotBeAskedForGivesItsPermitBack() {
    assertThatThrownBy(() -> dispatcher.acquire(ITEM, null)).isInstanceOf(OutOfMemoryError.class);

    assertThat(inFlight.tryAcquire()).isTrue();
  }

  private static final class DyingRoute implements ItemDispatcher.Route {

    @Override
    public Exchange createExchange() {
      throw new OutOfMemoryError("Java heap space");
    }

    @Override
    public void process(Exchange exchange, boolean isPulled) {}

    @Override
    public boolean canDispatch() {
      throw new OutOfMemoryError("Java heap space");
    }

    @Override
    public boolean isEnding() {
      return false;
    }

    @Override
    public ExceptionHandler exceptionHandler() {
      return new ReportedErrors();
    }
  }
}
