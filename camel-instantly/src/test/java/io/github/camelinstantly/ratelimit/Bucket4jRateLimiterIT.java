package io.github.camelinstantly.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.camelinstantly.api.QuotaGroup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes that share their quotas in PostgreSQL, minutes long by their own time. */
class Bucket4jRateLimiterIT {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Function<String, Long> KEYS = name -> (long) name.hashCode();

  private static EmbeddedPostgres postgres;

  private final ManualTime time = new ManualTime();

  @BeforeAll
  static void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void createTable() throws SQLException {
    execute("drop table if exists bucket");
    execute("create table bucket (id bigint primary key, state bytea)");
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private RateLimiter node() {
    DataSource database = postgres.getPostgresDatabase();
    TimeMeter clock =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return time.nanos();
          }

          @Override
          public boolean isWallClockBased() {
            return true;
          }
        };
    ProxyManager<Long> buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database).clientClock(clock).build();
    return new Bucket4jRateLimiter<>(buckets, KEYS, QuotaLimits.DOCUMENTED, time, Runnable::run);
  }

  private CompletableFuture<RateLimiter.Permit> ask(RateLimiter node) {
    return node.acquire(new RateLimiter.Request("w", QuotaGroup.EMAIL_LISTS, "caller"));
  }

  @Test
  void twoNodesCauseNoRefusalAndBothGetOn() {
    SimulatedServer server = new SimulatedServer(time, 1, 20, MINUTE, Duration.ofMillis(400));
    List<SimulatedCaller> callers = new ArrayList<>();
    for (RateLimiter node : List.of(node(), node())) {
      for (int i = 0; i < 3; i++) {
        callers.add(
            new SimulatedCaller(node, server, QuotaGroup.EMAIL_LISTS, () -> true, () -> {}));
      }
    }
    callers.forEach(SimulatedCaller::go);

    time.advance(MINUTE.multipliedBy(10));

    assertThat(server.rateLimited()).isZero();
    assertThat(server.served()).isBetween(170L, 200L);
    assertThat(callers).allSatisfy(caller -> assertThat(caller.calls()).isGreaterThan(20));
  }

  @Test
  void whoGivesUpGetsNoTurnAndTheOthersDo() {
    RateLimiter node = node();
    ask(node).join().replied();
    CompletableFuture<RateLimiter.Permit> impatient = ask(node);
    CompletableFuture<RateLimiter.Permit> patient = ask(node);
    impatient.cancel(false);

    time.advance(MINUTE);

    assertThat(patient).isCompleted();
  }

  @Test
  void aStoreThatIsDownFailsTheCallInsteadOfLettingItPass() throws SQLException {
    execute("drop table bucket");

    CompletableFuture<RateLimiter.Permit> turn = ask(node());

    assertThat(catchThrowable(turn::join)).isNotNull();
    assertThat(turn).isCompletedExceptionally();
  }
}
