package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.json.Timestamps;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sandbox that is slow or loses rows under load would make the tests of its users so. */
class SandboxLoadTest extends SandboxTestSupport {

  private static final int PAGES = 300;

  /** Far below what it does, so that a busy machine does not fail the test. */
  private static final double PAGES_A_SECOND = 25;

  private static final String EMAILS = "/api/v2/emails?sort_order=asc&limit=100";

  @Test
  void aMillionEmailsAreServedInPagesOfAHundred() throws Exception {
    sandbox.requests().keep(false);
    sandbox.workspace().generateEmails(1_000_000, T0, Duration.ofMillis(1));
    String after = "";
    long start = System.nanoTime();
    for (int i = 0; i < PAGES; i++) {
      HttpResponse<String> page =
          client.send(request(EMAILS + after).build(), BodyHandlers.ofString());
      String body = page.body();
      int cursor = body.lastIndexOf("\":\"") + 3;
      after = "&starting_after=" + body.substring(cursor, cursor + 36);
    }
    double seconds = (System.nanoTime() - start) / 1e9;

    assertThat(PAGES / seconds).isGreaterThan(PAGES_A_SECOND);
    assertThat(items(get(EMAILS + after)).get(0))
        .containsEntry("timestamp_created", Timestamps.write(T0.plusMillis(100L * PAGES)));
    assertThat(sandbox.requests().count("emails/list")).isEqualTo(PAGES + 1);
  }

  @Test
  void concurrentWritesAllCountOnce() {
    AtomicInteger failed = new AtomicInteger();
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i -> {
              sandbox.workspace().receive("l" + i + "@x.example", "s", "t");
              String body = "{\"email\":\"same@x.example\",\"campaign\":\"c-1\"}";
              HttpResponse<String> reply =
                  send(
                      request("/api/v2/leads")
                          .header("Content-Type", "application/json")
                          .POST(BodyPublishers.ofString(body)));
              if (reply.statusCode() != 200) {
                failed.incrementAndGet();
              }
            });

    assertThat(failed).hasValue(0);
    assertThat(sandbox.workspace().leads().size()).isEqualTo(1);
    assertThat(all("/api/v2/emails?limit=17", "id")).hasSize(200).doesNotHaveDuplicates();
    assertThat(sandbox.requests().executions("leads/create")).isEqualTo(200);
  }
}
