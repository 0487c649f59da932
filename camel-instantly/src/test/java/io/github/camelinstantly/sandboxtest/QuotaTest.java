package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.sandbox.Seed;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The API's quotas (API facts: rate-limits), on the sandbox's clock. */
class QuotaTest extends SandboxTestSupport {

  private static final String EMAILS = "/api/v2/emails";

  @BeforeEach
  void limit() {
    sandbox.settings().quotas(true);
    sandbox.clock().set(T0);
  }

  private int status(String path) {
    return send("GET", path, null).statusCode();
  }

  @Test
  void theTwentyFirstListWithinAMinuteIsAnswered429() {
    for (int i = 0; i < 20; i++) {
      assertThat(status(EMAILS)).isEqualTo(200);
      sandbox.clock().advance(Duration.ofSeconds(2));
    }

    HttpResponse<String> refused = send("GET", EMAILS, null);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(json(refused))
        .containsEntry("statusCode", 429)
        .containsEntry("error", "Too Many Requests");
    assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
    sandbox.clock().advance(Duration.ofSeconds(19));
    assertThat(status(EMAILS)).isEqualTo(429);
    sandbox.clock().advance(Duration.ofSeconds(1));
    assertThat(status(EMAILS)).as("the first has left the window").isEqualTo(200);
    assertThat(status(EMAILS)).isEqualTo(429);
    assertThat(status("/api/v2/lead-lists")).as("others have room").isEqualTo(200);
  }

  @Test
  void aHundredCallsASecondAreTheMostOfAll() {
    for (int i = 0; i < 100; i++) {
      assertThat(status("/api/v2/lead-lists")).isEqualTo(200);
    }
    assertThat(status("/api/v2/lead-lists")).isEqualTo(429);

    sandbox.clock().advance(Duration.ofSeconds(1));

    assertThat(status("/api/v2/lead-lists")).isEqualTo(200);
  }

  @Test
  void tenTestEmailsAMinuteAreTheMost() {
    Map<String, Object> body =
        Map.of(
            "eaccount",
            Seed.MAILBOX,
            "to_address_email_list",
            "me@company.example",
            "subject",
            "s",
            "body",
            Map.of("html", "t"));
    for (int i = 0; i < 10; i++) {
      assertThat(send("POST", EMAILS + "/test", body).statusCode()).isEqualTo(200);
    }
    assertThat(send("POST", EMAILS + "/test", body).statusCode()).isEqualTo(429);
  }

  @Test
  void theForwardingOfDomainsHasAMinuteAndAnHour() {
    sandbox.workspace().table("dfy-orders").add(Map.of("id", "1", "domain", "acme-mail.com"));
    String path = "/api/v2/domains/acme-mail.com/forwarding";
    Map<String, Object> body = Map.of("forwarding_domain", "acme.com");
    for (int minute = 0; minute < 6; minute++) {
      for (int i = 0; i < 10; i++) {
        assertThat(send("PUT", path, body).statusCode()).isEqualTo(200);
      }
      assertThat(send("DELETE", path, null).statusCode()).as("one quota").isEqualTo(429);
      sandbox.clock().advance(Duration.ofMinutes(1));
    }

    assertThat(send("PUT", path, body).statusCode()).as("the hour is full").isEqualTo(429);
    assertThat(status(path)).as("reading does not count").isEqualTo(200);
    sandbox.clock().advance(Duration.ofMinutes(54));
    assertThat(send("DELETE", path, null).statusCode()).isEqualTo(200);
  }

  @Test
  void whenToComeBackIsToldOnRequestAndQuotasCanBeSwitchedOff() {
    for (int i = 0; i < 20; i++) {
      status(EMAILS);
    }
    sandbox.settings().retryAfter(true);
    sandbox.clock().advance(Duration.ofMillis(500));

    assertThat(send("GET", EMAILS, null).headers().firstValue("Retry-After")).contains("60");
    sandbox.settings().quotas(false);
    assertThat(status(EMAILS)).isEqualTo(200);
    assertThat(sandbox.requests().answers(429)).isEqualTo(1);
  }
}
