package io.github.camelinstantly.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.camelinstantly.error.InstantlyFieldException;
import io.github.camelinstantly.message.ModelMessages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailTest {

  private static final String OFFICIAL = "emails-official.json";
  private static final String OLDER = "emails-older.json";

  @Test
  void readsTimesAndIdsOfTheOfficialShape() throws IOException {
    Email email = Fixtures.firstEmail(OFFICIAL);

    assertThat(email.id()).isEqualTo("019f1c00-0000-7000-8000-000000000001");
    assertThat(email.timestampCreated()).isEqualTo(Instant.parse("2026-05-04T08:30:15.120Z"));
    assertThat(email.timestampEmail()).isEqualTo(Instant.parse("2026-05-04T08:29:58Z"));
    assertThat(email.reminderTs()).isEqualTo(Instant.parse("2026-05-06T09:00:00Z"));
    assertThat(email.messageId()).isEqualTo("<m-1@mail.example.org>");
    assertThat(email.organizationId()).endsWith("aa");
    assertThat(email.campaignId()).endsWith("bb");
    assertThat(email.subsequenceId()).isNull();
    assertThat(email.listId()).endsWith("cc");
    assertThat(email.leadId()).endsWith("dd");
    assertThat(email.aiAgentId()).endsWith("ee");
    assertThat(email.threadId()).isEqualTo("ac-Thread_0-Xy");
    assertThat(email.step()).isEqualTo("0_1_0");
  }

  @Test
  void readsPeopleAndContentOfTheOfficialShape() throws IOException {
    Email email = Fixtures.firstEmail(OFFICIAL);

    assertThat(email.subject()).isEqualTo("Re: Grüße aus Köln 🚲");
    assertThat(email.lead()).isEqualTo("buyer@example.org");
    assertThat(email.eaccount()).isEqualTo("sales@example.com");
    assertThat(email.fromAddressEmail()).isEqualTo("buyer@example.org");
    assertThat(email.replyTo()).isEqualTo("office@example.org");
    assertThat(email.toAddressEmailList()).containsExactly("sales@example.com", "desk@example.com");
    assertThat(email.get("to_address_email_list")).isEqualTo("sales@example.com, desk@example.com");
    assertThat(email.ccAddressEmailList()).isEmpty();
    assertThat(email.bccAddressEmailList()).isEmpty();
    assertThat(email.body().text()).startsWith("Yes, please.\n");
    assertThat(email.body().html()).isEqualTo("Yes, please.<br/>");
    assertThat(email.contentPreview()).isEqualTo("Yes, please.");
    assertThat(email.fromAddressJson())
        .isEqualTo(List.of(Map.of("address", "buyer@example.org", "name", "Buyer")));
    assertThat(email.ccAddressJson()).isNull();
  }

  @Test
  void readsFlagsAndEnumsOfTheOfficialShape() throws IOException {
    Email email = Fixtures.firstEmail(OFFICIAL);

    assertThat(email.isUnread()).isTrue();
    assertThat(email.isAutoReply()).isFalse();
    assertThat(email.isFocused()).isTrue();
    assertThat(email.aiAssisted()).isFalse();
    assertThat(email.ueType()).isSameAs(EmailType.RECEIVED);
    assertThat(email.iStatus()).isSameAs(InterestStatus.MEETING_BOOKED);
    assertThat(email.aiInterestValue()).isEqualTo("0.750");
  }

  @Test
  void readsAttachments() throws IOException {
    List<EmailAttachment> files = Fixtures.firstEmail(OFFICIAL).attachmentJson().files();

    assertThat(files).hasSize(2);
    assertThat(files.get(0).filename()).isEqualTo("plan.pdf");
    assertThat(files.get(0).fileSize()).isEqualTo(5_000_000_000L);
    assertThat(files.get(0).type()).isEqualTo("application/pdf");
    assertThat(files.get(0).url()).isEqualTo("https://files.example.com/plan.pdf");
    assertThat(files.get(0).error()).isNull();
    assertThat(files.get(1).fileSize()).isNull();
    assertThat(files.get(1).error()).isEqualTo("Upload failed");
  }

  @Test
  void readsTheOlderShape() throws IOException {
    Email email = Fixtures.firstEmail(OLDER);

    assertThat(email.isUnread()).isTrue();
    assertThat(email.isAutoReply()).isFalse();
    assertThat(email.isFocused()).isTrue();
    assertThat(email.aiAssisted()).isFalse();
    assertThat(email.lead()).isEqualTo("019f1c00-0000-7000-8000-0000000000dd");
    assertThat(email.toAddressEmailList()).isEmpty();
    assertThat(email.ccAddressEmailList()).isEmpty();
    assertThat(email.toAddressJson()).isEqualTo(List.of());
    assertThat(email.ueType()).isSameAs(EmailType.SENT_BY_CAMPAIGN);
    assertThat(email.body().text()).isNull();
    assertThat(email.attachmentJson()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1,true",
    "0,false",
    "true,true",
    "false,false",
    "'\"1\"',true",
    "'\"False\"',false",
    "1.0,true"
  })
  void readsAllFormsOfAFlagAlike(String json, boolean expected) throws IOException {
    Email email = new Email(Fixtures.object("{\"is_unread\":" + json + "}"));

    assertThat(email.isUnread()).isEqualTo(expected);
    assertThat(email).hasToString("{\"is_unread\":" + json + "}");
  }

  @Test
  void readsAddressesSentAsAList() throws IOException {
    Email email =
        new Email(Fixtures.object("{\"to_address_email_list\":[\"a@example.com\",\"\"]}"));

    assertThat(email.toAddressEmailList()).containsExactly("a@example.com");
  }

  @Test
  void failsOnlyTheAccessorWhoseFieldIsOdd() throws IOException {
    Email email =
        new Email(
            Fixtures.object(
                "{\"subject\":{\"a\":1},\"is_unread\":7,\"timestamp_created\":\"soon\","
                    + "\"body\":\"text\",\"to_address_email_list\":3,\"ue_type\":[2],"
                    + "\"attachment_json\":{\"files\":[null]},\"eaccount\":\"me@example.com\"}"));

    assertOdd(email::subject, "Email", "subject", "a text", "{a=1}");
    assertOdd(email::isUnread, "Email", "is_unread", "`true`, `false`, `1` or `0`", 7);
    assertOdd(
        email::timestampCreated, "Email", "timestamp_created", "an ISO 8601 timestamp", "soon");
    assertOdd(email::body, "Email", "body", "an object", "text");
    assertOdd(
        email::toAddressEmailList,
        "Email",
        "to_address_email_list",
        "comma-separated text or a list of texts",
        3);
    assertOdd(email::ueType, "Email", "ue_type", "a number, a text or a boolean", "[2]");
    EmailAttachments attachments = email.attachmentJson();
    assertOdd(attachments::files, "EmailAttachments", "files", "a list of objects", null);
    assertThat(email.eaccount()).isEqualTo("me@example.com");
    assertThat(email.get("is_unread")).isEqualTo(7);
  }

  private static void assertOdd(
      Runnable accessor, String entity, String field, String rule, Object value) {
    assertThatExceptionOfType(InstantlyFieldException.class)
        .isThrownBy(accessor::run)
        .withMessage(ModelMessages.wrongFieldType(entity, field, rule, value))
        .satisfies(e -> assertThat(e.getField()).isEqualTo(field));
  }
}
