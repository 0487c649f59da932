package io.github.camelinstantly.figures;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * Prints how many emails a second a consumer delivers one by one, each noted durably before the
 * next, beside what the machine's disk and its PostgreSQL can do at most.
 */
public final class StoreFigures {

  private static final int ROUNDS = 7;
  private static final int EMAILS = 5_000;
  private static final byte[] LINE = "x".repeat(120).getBytes(StandardCharsets.US_ASCII);

  private final Path folder;
  private final DataSource pool;

  private StoreFigures(Path folder, DataSource pool) {
    this.folder = folder;
    this.pool = pool;
  }

  /** No arguments that matter. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "store");
    try (EmbeddedPostgres postgres = durable()) {
      PGConnectionPoolDataSource server = new PGConnectionPoolDataSource();
      server.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
      JdbcConnectionPool pool = JdbcConnectionPool.create(server);
      new StoreFigures(folder, pool).print();
      pool.dispose();
    }
  }

  /** As a server is run; for tests, writes are left in the cache. */
  private static EmbeddedPostgres durable() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .start();
  }

  private void print() throws Exception {
    List<double[]> rounds = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double[] rates = {
        appendAndForce(),
        consume("stateFile=" + folder.resolve("state" + round)),
        insertAndCommit(),
        consume("dataSource=#bean:db&createStateTable=true&stateKey=" + UUID.randomUUID())
      };
      // the first one warms up
      if (round > 0) {
        rounds.add(rates);
      }
    }
    System.out.printf("per second, medians of %d rounds, alternating%n", ROUNDS);
    System.out.printf("append 120 bytes + fsync        %7.0f%n", median(rounds, 0));
    System.out.printf("emails, position in a file      %7.0f%n", median(rounds, 1));
    System.out.printf("PostgreSQL insert + commit      %7.0f%n", median(rounds, 2));
    System.out.printf("emails, position in PostgreSQL  %7.0f%n", median(rounds, 3));
    System.out.printf(
        "median of the ratios: file %.2f, PostgreSQL %.2f%n",
        medianRatio(rounds, 1, 0), medianRatio(rounds, 3, 2));
  }

  private double appendAndForce() throws IOException {
    Path file = folder.resolve("appended");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long begin = System.nanoTime();
      for (int i = 0; i < EMAILS; i++) {
        channel.write(ByteBuffer.wrap(LINE));
        channel.force(false);
      }
      return rate(begin);
    }
  }

  private double insertAndCommit() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement table = connection.createStatement()) {
      table.execute("CREATE TABLE IF NOT EXISTS LINES (content VARCHAR(4000))");
    }
    long begin = System.nanoTime();
    for (int i = 0; i < EMAILS; i++) {
      try (Connection connection = pool.getConnection();
          PreparedStatement insert = connection.prepareStatement("INSERT INTO LINES VALUES (?)")) {
        insert.setString(1, "x".repeat(120));
        insert.executeUpdate();
      }
    }
    return rate(begin);
  }

  /** With {@code maxInFlight=1}, so that no two of them share a write. */
  private double consume(String store) throws Exception {
    CountDownLatch left = new CountDownLatch(EMAILS);
    try (InstantlySandbox sandbox = InstantlySandbox.startEmpty();
        DefaultCamelContext context = new DefaultCamelContext()) {
      Instant time = Instant.parse("2026-08-13T11:00:00Z");
      for (int i = 0; i < EMAILS; i++) {
        sandbox
            .workspace()
            .receive(time.plusSeconds(i), "a@x.example", "Re: hello", "Tell me more.");
      }
      InstantlyComponent component = new InstantlyComponent();
      component.getConfiguration().setBaseUrl(sandbox.baseUrl());
      component.getConfiguration().setApiKey(InstantlySandbox.API_KEY);
      InstantlyTestSupport.withoutQuotas(component.getConfiguration());
      context.addComponent("instantly", component);
      context.getRegistry().bind("db", DataSource.class, pool);
      context.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from("instantly:emails?initialDelay=0&startFrom=beginning&" + store)
                  .process(exchange -> left.countDown());
            }
          });
      long begin = System.nanoTime();
      context.start();
      left.await();
      return rate(begin);
    }
  }

  private static double rate(long begin) {
    return EMAILS / ((System.nanoTime() - begin) / 1e9);
  }

  private static double median(List<double[]> rounds, int column) {
    return median(rounds.stream().mapToDouble(rates -> rates[column]).toArray());
  }

  private static double medianRatio(List<double[]> rounds, int one, int other) {
    return median(rounds.stream().mapToDouble(rates -> rates[one] / rates[other]).toArray());
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
  }
}
