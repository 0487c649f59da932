package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import io.github.camelinstantly.sandbox.Seed;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes emails, and how it shows in what is read afterwards. */
class EmailWriteTest extends SandboxTestSupport {

  private static final String EMAILS = "/api/v2/emails";

  private String received = "";

  @BeforeEach
  void receive() {
    received = sandbox.workspace().receive("lead@company.example", "Re: hello", "Tell me more.");
  }

  private Map<String, Object> answer() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("reply_to_uuid", received);
    body.put("eaccount", Seed.MAILBOX);
    body.put("subject", "Re: hello");
    body.put("body", Map.of("text", "Gladly."));
    return body;
  }

  @Test
  void aReplyBecomesAnEmailOfTheThread() {
    Map<String, Object> sent = post(EMAILS + "/reply", answer());

    Map<String, Object> original = get(EMAILS + "/" + received);
    assertThat(sent)
        .containsEntry("thread_id", original.get("thread_id"))
        .containsEntry("to_address_email_list", "lead@company.example")
        .containsEntry("ue_type", 3);
    assertThat(values(get(EMAILS + "?email_type=manual"), "id"))
        .containsExactly(sent.get("id") + "");
    assertThat(sandbox.workspace().sent()).hasSize(1);
    String thread = encode("thread:" + original.get("thread_id"));
    assertThat(items(get(EMAILS + "?search=" + thread))).hasSize(2);
  }

  @Test
  void aForwardGoesToOthersAndCanBringTheOriginal() {
    Map<String, Object> body = answer();
    body.remove("body");
    body.put("to_address_email_list", "boss@northwind-outreach.example");
    assertThat(send("POST", EMAILS + "/forward", body).statusCode()).isEqualTo(400);
    body.put("include_original_body", true);

    Map<String, Object> sent = post(EMAILS + "/forward", body);

    assertThat(sent)
        .containsEntry("to_address_email_list", "boss@northwind-outreach.example")
        .containsEntry("body", Map.of("text", "Tell me more."));
  }

  @Test
  void aReplyToNothingOrWithoutContentIsRefused() {
    Map<String, Object> unknown = answer();
    unknown.put("reply_to_uuid", "none");
    assertThat(send("POST", EMAILS + "/reply", unknown).statusCode()).isEqualTo(404);
    Map<String, Object> empty = answer();
    empty.put("body", Map.of());
    assertThat(send("POST", EMAILS + "/reply", empty).statusCode()).isEqualTo(400);
    assertThat(sandbox.workspace().sent()).isEmpty();
  }

  @Test
  void aTestEmailLeavesNoTraceAndFailsWithStatus200() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("eaccount", Seed.MAILBOX);
    body.put("to_address_email_list", "me@northwind-outreach.example");
    body.put("subject", "Test");
    body.put("body", Map.of("html", "Test"));
    assertThat(post(EMAILS + "/test", body)).containsEntry("status", "success");
    body.put("eaccount", "stranger@northwind-outreach.example");
    assertThat(post(EMAILS + "/test", body)).containsEntry("error", "ACC_NOT_FOUND");
    assertThat(sandbox.workspace().emails().size()).isEqualTo(1);
  }

  @Test
  void readingAThreadLowersTheUnreadCount() {
    sandbox.workspace().receive("lead@company.example", "again", "Hello?");
    sandbox.workspace().receive("other@company.example", "other", "Hello?");
    assertThat(get(EMAILS + "/unread/count")).containsEntry("count", 3);
    String thread = String.valueOf(get(EMAILS + "/" + received).get("thread_id"));

    post(EMAILS + "/threads/" + encode(thread) + "/mark-as-read", Map.of());

    assertThat(get(EMAILS + "/unread/count")).containsEntry("count", 1);
  }

  @Test
  void onlyUnreadAndReminderCanBeChangedAndNullClears() {
    send("PATCH", EMAILS + "/" + received, Map.of("reminder_ts", "2026-12-01T00:00:00.000Z"));
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("is_unread", 0);
    change.put("reminder_ts", null);
    change.put("subject", "other");

    HttpResponse<String> changed = send("PATCH", EMAILS + "/" + received, change);

    assertThat(json(changed))
        .containsEntry("is_unread", 0)
        .containsEntry("subject", "Re: hello")
        .doesNotContainKey("reminder_ts");
  }

  @Test
  void aDeletedEmailIsAnsweredOnceAndIsGone() {
    assertThat(json(send("DELETE", EMAILS + "/" + received, null))).containsEntry("id", received);
    assertThat(send("DELETE", EMAILS + "/" + received, null).statusCode()).isEqualTo(404);
    assertThat(items(get(EMAILS))).isEmpty();
  }

  @Test
  void aReplyCountsForItsLead() {
    Map<String, Object> lead =
        post("/api/v2/leads", Map.of("email", "new@company.example", "campaign", Seed.CAMPAIGN));

    sandbox.workspace().receive("New@company.example", "Re: hi", "Hello");

    assertThat(get("/api/v2/leads/" + lead.get("id")))
        .containsEntry("email_reply_count", 1)
        .containsKey("timestamp_last_reply");
  }

  @Test
  void theSeededWorkspaceReadsLikeARealOne() {
    try (InstantlySandbox seeded = InstantlySandbox.start()) {
      List<Map<String, Object>> emails = seeded.workspace().emails().where(email -> true);
      assertThat(emails).hasSizeGreaterThan(20);
      assertThat(emails)
          .allSatisfy(email -> assertThat((String) email.get("lead")).endsWith(".example"));
      assertThat(emails).extracting(email -> email.get("ue_type")).contains(1, 2, 3);
      assertThat(emails).extracting(email -> email.get("i_status")).contains(0, 1, 2, -1);
      assertThat(seeded.workspace().leads().size()).isGreaterThan(8);
      assertThat(seeded.workspace().leadLists().size()).isEqualTo(1);
    }
  }
}
