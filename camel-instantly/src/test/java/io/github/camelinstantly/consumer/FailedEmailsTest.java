package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.sandbox.Fault;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.health.HealthCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emails whose exchanges fail, and emails that cannot be read. */
class FailedEmailsTest extends ConsumerTestSupport {

  @Test
  void afterMaxAttemptsAnEmailIsParkedUntilItIsReleased() {
    List<String> expected = new ArrayList<>(receiveMany(3));
    String bad = expected.get(1);
    failing.add(bad);
    String uri = uri("&maxAttempts=3");
    start(route(uri));
    awaitReceived(expected);
    for (int i = 0; i < 2; i++) {
      localClock.advance(Duration.ofMinutes(5));
      expected.add(bad);
      awaitReceived(expected);
    }
    await().until(() -> consumer().getParkedItems().equals(List.of(bad)));

    restart();
    start(route(uri));
    localClock.advance(Duration.ofDays(1));
    awaitPolls(3);
    assertThat(received).containsExactlyElementsOf(expected);
    assertThat(consumer().getParkedItems()).containsExactly(bad);
    assertThat(consumer().getFailedItems()).isZero();
    assertThat(readiness().getState()).isEqualTo(HealthCheck.State.UP);

    failing.clear();
    assertThat(consumer().releaseParked("other")).isFalse();
    assertThat(consumer().releaseParked(bad)).isTrue();
    expected.add(bad);
    awaitReceived(expected);
    await().until(() -> consumer().getPendingItems() == 0);
  }

  @Test
  void aParkedEmailCanBeDroppedOverJmx() throws Exception {
    String bad = receive(0);
    failing.add(bad);
    start(route(uri("&maxAttempts=1")));
    await().until(() -> consumer().getParkedItems().contains(bad));

    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    Set<ObjectName> names =
        server.queryNames(
            new ObjectName(
                "org.apache.camel:context=" + context.getManagementName() + ",type=consumers,*"),
            null);
    ObjectName bean = names.iterator().next();
    assertThat((List<?>) server.getAttribute(bean, "ParkedItems")).isEqualTo(List.of(bad));
    assertThat(server.getAttribute(bean, "PendingItems")).isEqualTo(1);
    Object dropped =
        server.invoke(
            bean, "dropParked", new Object[] {bad}, new String[] {String.class.getName()});

    assertThat(dropped).isEqualTo(true);
    assertThat(consumer().getPendingItems()).isZero();
    localClock.advance(Duration.ofDays(1));
    awaitPolls(3);
    assertThat(received).containsExactly(bad);
  }

  @Test
  void withTooManyFailuresNothingNewIsTakenInUntilSomeSucceed() {
    List<String> expected = new ArrayList<>(receiveMany(5));
    failing.addAll(expected);
    start(route(uri("&maxFailed=3")));
    awaitReceived(expected.subList(0, 3));
    awaitReadiness(HealthCheck.State.DOWN);
    // the list is not even read
    awaitNoPolls();
    assertThat(received).hasSize(3);
    assertThat(readiness().getMessage()).contains(PositionMessages.tooManyFailed(3, 3));
    assertThat(consumer().getProblem()).isEqualTo(PositionMessages.tooManyFailed(3, 3));

    failing.clear();
    localClock.advance(Duration.ofMinutes(2));

    await().untilAsserted(() -> assertThat(received).hasSize(8));
    assertThat(received.subList(3, 8)).containsExactlyInAnyOrderElementsOf(expected);
    awaitReadiness(HealthCheck.State.UP);
  }

  @Test
  void breakOnFirstErrorKeepsTheOrderOverFailuresAndRestarts() {
    List<String> all = receiveMany(6);
    failing.add(all.get(2));
    String uri = uri("&breakOnFirstError=true");
    start(route(uri));
    List<String> expected = new ArrayList<>(all.subList(0, 3));
    awaitReceived(expected);
    assertThat(readiness().getMessage()).contains(PositionMessages.broken(1));
    restart();
    start(route(uri));
    localClock.advance(Duration.ofMinutes(2));
    expected.add(all.get(2));
    awaitReceived(expected);

    failing.clear();
    localClock.advance(Duration.ofMinutes(5));

    expected.addAll(all.subList(2, 6));
    awaitReceived(expected);
    awaitReadiness(HealthCheck.State.UP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"%s\",\"subject\":\"a \\x b\"}",
        "{\"id\":\"%s\",\"n\":1e999999999999}",
        "{\"id\":\"%s\",\"u\":undefined}"
      })
  void oneOfAHundredThatCannotBeDecodedIsToldOfAndHoldsUpNoOther(String form) {
    ReportedErrors errors = new ReportedErrors();
    context.getRegistry().bind("errors", errors);
    List<String> all = new ArrayList<>(receiveMany(100));
    String bad = all.remove(40);
    String text = form.formatted(bad);
    sandbox.faults().always("emails/list", Fault.spoiltItem(bad, text));
    sandbox.faults().always("emails/get", Fault.body(text));

    start(route(uri("&exceptionHandler=#errors")));
    awaitReceived(all);
    await()
        .untilAsserted(
            () ->
                assertThat(errors.messages())
                    .containsExactly(PositionMessages.undecodable(bad, text)));
    for (int i = 0; i < 2; i++) {
      int told = errors.messages().size();
      localClock.advance(Duration.ofMinutes(5));
      await().until(() -> errors.messages().size() > told);
    }
    await().until(() -> consumer().getParkedItems().equals(List.of(bad)));
    all.add(receive(500));
    awaitReceived(all);

    // mended at Instantly, and released here
    sandbox.faults().clear();
    assertThat(consumer().releaseParked(bad)).isTrue();
    all.add(bad);
    awaitReceived(all);
  }

  @Test
  void aFailedEmailThatIsDeletedIsDropped() {
    String bad = receive(0);
    failing.add(bad);
    start(route(uri("")));
    await().until(() -> consumer().getFailedItems() == 1);
    sandbox.workspace().emails().remove(bad);

    localClock.advance(Duration.ofMinutes(2));

    await().until(() -> consumer().getPendingItems() == 0);
    assertThat(received).containsExactly(bad);
  }
}
