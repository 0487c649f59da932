package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verifying addresses: verdicts, pending ones, credits. */
class VerificationTest extends SandboxTestSupport {

  private static final String PATH = "/api/v2/email-verification";

  private Map<String, Object> verify(String email) {
    return post(PATH, Map.of("email", email));
  }

  private Map<String, Object> check(String email) {
    return get(PATH + "/" + encode(email));
  }

  @ParameterizedTest
  @CsvSource({
    "ann@company.example, verified, success, false",
    "invalid.ann@company.example, invalid, success, false",
    "ann@bounce.example, invalid, success, false",
    "catchall@company.example, verified, success, true",
    "ann@catchall.example, verified, success, true",
    "error@company.example, verified, error, false",
    "slow@company.example, pending, success, pending",
    "invalid-slow@company.example, pending, success, pending",
  })
  void theVerdictFollowsFromTheAddress(
      String email, String verdict, String status, String catchAll) {
    Map<String, Object> result = verify(email);

    assertThat(result)
        .containsEntry("email", email)
        .containsEntry("verification_status", verdict)
        .containsEntry("status", status)
        .containsEntry("credits_used", 0.25);
    assertThat(String.valueOf(result.get("catch_all"))).isEqualTo(catchAll);
  }

  @Test
  void aPendingOneIsFinishedAfterSomeChecks() {
    verify("invalid-slow@company.example");

    assertThat(check("invalid-slow@company.example"))
        .containsEntry("verification_status", "pending");
    assertThat(check("invalid-slow@company.example"))
        .containsEntry("verification_status", "invalid")
        .containsEntry("catch_all", false);
  }

  @Test
  void aPendingOneIsFinishedAfterSomeTime() {
    sandbox.settings().pendingVerification(Integer.MAX_VALUE, Duration.ofSeconds(30));
    sandbox.clock().set(T0);
    verify("slow@company.example");
    sandbox.clock().advance(Duration.ofSeconds(29));
    assertThat(check("slow@company.example")).containsEntry("verification_status", "pending");

    sandbox.clock().advance(Duration.ofSeconds(1));

    assertThat(check("slow@company.example")).containsEntry("verification_status", "verified");
  }

  @Test
  void eachVerificationCostsCreditsAndChecksAreFree() {
    verify("ann@company.example");
    Map<String, Object> second = verify("ann@company.example");

    assertThat(second).containsEntry("credits", new BigDecimal("999.50"));
    assertThat(check("ann@company.example")).containsEntry("credits_used", 0);
  }

  @Test
  void withoutCreditsItIsAnswered402() {
    sandbox.workspace().credits(BigDecimal.ZERO);

    assertThat(send("POST", PATH, Map.of("email", "ann@company.example")).statusCode())
        .isEqualTo(402);
  }

  @Test
  void whatIsNoAddressOrWasNotBegunIsRefused() {
    assertThat(send("POST", PATH, Map.of("email", "ann")).statusCode()).isEqualTo(400);
    assertThat(send("GET", PATH + "/ann%40company.example", null).statusCode()).isEqualTo(404);
  }
}
