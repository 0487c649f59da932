package io.github.camelinstantly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A call that is on its way when the context stops starts no threads that nobody ends. */
class StoppedComponentTest extends InstantlyTestSupport {

  @Test
  void whatIsLeftToDoIsDoneByWhoeverEndsTheWait() {
    start();
    InstantlyComponent component = component();
    context.stop();
    AtomicReference<Thread> worker = new AtomicReference<>();

    component.workers().execute(() -> worker.set(Thread.currentThread()));

    assertThat(worker).hasValue(Thread.currentThread());
  }
}
