package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.NewEmail;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends: answers and forwards become emails of their conversation, tests leave no trace. */
final class Outbox {

  private static final int SENT_MANUALLY = 3;

  /** What of a request shows up in the email as it is. */
  private static final List<String> TAKEN_OVER =
      List.of(
          "subject",
          "eaccount",
          "cc_address_email_list",
          "bcc_address_email_list",
          "reply_to",
          "reminder_ts",
          "assigned_to");

  private final WorkspaceState workspace;

  Outbox(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  ApiReply sendTest(ApiRequest request) {
    // a failure comes with status 200 (API facts: failures-in-200)
    return workspace.hasMailbox(String.valueOf(request.json().get("eaccount")))
        ? ApiReply.ok(Map.of("status", "success"))
        : ApiReply.ok(Map.of("error", "ACC_NOT_FOUND"));
  }

  ApiReply reply(ApiRequest request) {
    return ApiReply.ok(answer(request.json()));
  }

  /** Sends an answer, described as in a request, and gives its email. */
  Row answer(Map<String, @Nullable Object> body) {
    if (!hasContent(body)) {
      throw ApiError.badRequest("body/body must have html or text");
    }
    Row answered = answered(body);
    return send(body, answered, answered.text("lead"), body.get("body"));
  }

  ApiReply forward(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    boolean original = Boolean.TRUE.equals(body.get("include_original_body"));
    if (!hasContent(body) && !original) {
      throw ApiError.badRequest("body/body must have html or text");
    }
    Row answered = answered(body);
    Object content = original ? quoted(body, answered) : body.get("body");
    return ApiReply.ok(
        send(body, answered, String.valueOf(body.get("to_address_email_list")), content));
  }

  private Row send(
      Map<String, @Nullable Object> body,
      Row answered,
      String recipients,
      @Nullable Object content) {
    Row email =
        new NewEmail()
            .field("lead", answered.text("lead"))
            .field("eaccount", body.get("eaccount"))
            .field("ue_type", SENT_MANUALLY)
            .field("is_unread", 0)
            .field("from_address_email", body.get("eaccount"))
            .field("to_address_email_list", recipients)
            .field("lead_id", answered.get("lead_id"))
            .field("campaign_id", answered.get("campaign_id"))
            .field("thread_id", answered.get("thread_id"))
            .toRow(workspace);
    Map<String, @Nullable Object> own = new LinkedHashMap<>();
    TAKEN_OVER.forEach(
        name -> Optional.ofNullable(body.get(name)).ifPresent(v -> own.put(name, v)));
    own.put("body", content);
    own.put("timestamp_email", email.get("timestamp_created"));
    own.put("content_preview", text(content).lines().findFirst().orElse(""));
    Row sent = email.with(own);
    workspace.emails().put(sent);
    return sent;
  }

  private Row answered(Map<String, @Nullable Object> body) {
    String id = String.valueOf(body.get("reply_to_uuid"));
    return workspace
        .emails()
        .row(id)
        .orElseThrow(() -> ApiError.notFound("Email not found: " + id));
  }

  private static boolean hasContent(Map<String, @Nullable Object> body) {
    return !text(body.get("body")).isEmpty();
  }

  private static Map<String, String> quoted(Map<String, @Nullable Object> body, Row original) {
    String own = text(body.get("body"));
    return Map.of("text", (own + "\n\n" + text(original.get("body"))).strip());
  }

  private static String text(@Nullable Object content) {
    if (!(content instanceof Map<?, ?> parts)) {
      return "";
    }
    Object text = parts.get("text") == null ? parts.get("html") : parts.get("text");
    return text == null ? "" : text.toString();
  }
}
