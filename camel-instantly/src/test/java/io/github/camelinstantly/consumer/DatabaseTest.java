package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.message.StoreMessages;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consumer whose position is in a database. */
class DatabaseTest extends ConsumerTestSupport {

  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

  private volatile boolean down;

  @BeforeEach
  void bindTheDatabase() {
    bind();
  }

  @AfterEach
  void closeTheDatabase() {
    context.stop();
    pool.dispose();
  }

  private void bind() {
    context.getRegistry().bind("db", DataSource.class, database());
  }

  /** The database, which can be down. */
  private DataSource database() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (down && method.getName().equals("getConnection")) {
                throw new SQLException("connection refused", "08001");
              }
              try {
                return method.invoke(pool, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static String inDatabase(String options) {
    return "instantly:emails?initialDelay=0&delay=50&startFrom=beginning&createStateTable=true"
        + "&dataSource=#bean:db"
        + options;
  }

  @Test
  void goesOnWhereItStoppedAfterARestart() {
    List<String> expected = new ArrayList<>(receiveMany(120));
    start(route(inDatabase("")));
    await().untilAsserted(() -> assertThat(received).hasSize(120));
    restart();
    bind();
    expected.add(receive(500));
    start(route(inDatabase("")));
    await().untilAsserted(() -> assertThat(received).hasSize(121));
    awaitPolls(3);

    assertThat(received).containsExactlyElementsOf(expected);
  }

  @Test
  void stateResetReplaysOnce() {
    List<String> expected = new ArrayList<>(receiveMany(5));
    start(route(inDatabase("")));
    await().untilAsserted(() -> assertThat(received).hasSize(5));
    expected.addAll(expected.subList(2, 5));
    for (int i = 0; i < 2; i++) {
      restart();
      bind();
      start(route(inDatabase("&stateReset=" + T0.plusSeconds(2))));
      await().untilAsserted(() -> assertThat(received).hasSize(8));
      awaitPolls(3);
    }

    assertThat(received).containsExactlyElementsOf(expected);
  }

  @Test
  void aDatabaseThatIsDownAtTheStartHoldsUpTheIntakeOnly() {
    down = true;
    List<String> expected = receiveMany(3);
    start(route(inDatabase("")));
    await().until(() -> readiness().getMessage().isPresent());
    assertThat(readiness().getState()).isEqualTo(HealthCheck.State.DOWN);
    assertThat(received).isEmpty();

    down = false;

    awaitReceived(expected);
    awaitReadiness(HealthCheck.State.UP);
  }

  @Test
  void aDatabaseThatGoesDownStopsTheIntakeAndComesBackByItself() {
    List<String> expected = new ArrayList<>(receiveMany(3));
    start(route(inDatabase("")));
    await().untilAsserted(() -> assertThat(received).hasSize(3));
    down = true;
    expected.add(receive(100));
    awaitReadiness(HealthCheck.State.DOWN);
    assertThat(received).hasSize(3);

    down = false;

    awaitReceived(expected);
    awaitReadiness(HealthCheck.State.UP);
  }

  @Test
  void twoConsumersWithOneKeyAreRefused() throws Exception {
    start(route(inDatabase("")));

    assertThatThrownBy(
            () ->
                context.addRoutes(
                    new RouteBuilder() {
                      @Override
                      public void configure() {
                        from(inDatabase("&lead=a@x.example"))
                            .routeId("second")
                            .process(exchange -> {});
                      }
                    }))
        .hasMessage(StoreMessages.keyInUse("instantly/-/emails/list"));
    // the first one has its key still
    context.getRouteController().stopRoute("emails");
    context.getRouteController().startRoute("emails");
    String id = receive(1);
    awaitReceived(List.of(id));
  }

  @Test
  void aPositionIsKeptInOnePlace() {
    assertThatThrownBy(() -> start(route(inDatabase("&stateFile=" + stateFile()))))
        .rootCause()
        .hasMessage(StoreMessages.severalStores("`stateFile`, `dataSource`"));
  }

  /** Another node that consumes the same. */
  private DefaultCamelContext other(List<String> ledger) throws Exception {
    DefaultCamelContext other = new DefaultCamelContext();
    addComponent(other, sandbox.baseUrl());
    other.getRegistry().bind("db", DataSource.class, database());
    other.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(inDatabase("")).process(exchange -> ledger.add(id(exchange)));
          }
        });
    other.start();
    return other;
  }

  private void awaitTakenOver() {
    await().until(() -> PositionMessages.takenOver().equals(readiness().getMessage().orElse("")));
  }

  @Test
  void aConsumerThatWasOvertakenBeforeItsFirstPollGoesOnWhenTheOtherStops() throws Exception {
    AtomicBoolean mayPoll = new AtomicBoolean();
    context
        .getRegistry()
        .bind(
            "gate",
            new DefaultPollingConsumerPollStrategy() {
              @Override
              public boolean begin(Consumer consumer, Endpoint endpoint) {
                return mayPoll.get();
              }
            });
    start(route(inDatabase("&pollStrategy=#bean:gate")));
    List<String> ofTheOther = new CopyOnWriteArrayList<>();
    try (DefaultCamelContext other = other(ofTheOther)) {
      String first = receive(0);
      await().untilAsserted(() -> assertThat(ofTheOther).containsExactly(first));
      mayPoll.set(true);
      awaitTakenOver();
    }

    String second = receive(1);

    awaitReceived(List.of(second));
  }

  /** As in a cluster whose leader was paused and wakes up. */
  @Test
  void anOvertakenConsumerTakesInNothingAndSaysWhy() throws Exception {
    start(route(inDatabase("")));
    String first = receive(0);
    awaitReceived(List.of(first));
    List<String> ofTheOther = new CopyOnWriteArrayList<>();
    try (DefaultCamelContext other = other(ofTheOther)) {
      awaitTakenOver();
      assertThat(readiness().getState()).isEqualTo(HealthCheck.State.DOWN);

      List<String> later = List.of(receive(10), receive(11));

      await().untilAsserted(() -> assertThat(ofTheOther).containsExactlyElementsOf(later));
      assertThat(received).containsExactly(first);
    }
    // a restart of the route takes it back
    context.getRouteController().stopRoute("emails");
    context.getRouteController().startRoute("emails");
    String last = receive(20);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(received).containsExactly(first, last));
  }
}
