package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.QuotaGroup;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code oauth}: mailboxes connected by a login at Google or Microsoft (API facts:
 * oauth).
 */
final class OauthOperations {

  private OauthOperations() {}

  static List<Operation> rows() {
    return Stream.of(initGoogleRow(), initMicrosoftRow(), sessionStatusRow())
        .map(row -> row.build("oauth"))
        .toList();
  }

  private static OperationBuilder initGoogleRow() {
    return post("initGoogle", "/api/v2/oauth/google/init")
        .quota(QuotaGroup.OAUTH_INIT)
        .scope("accounts:create");
  }

  private static OperationBuilder initMicrosoftRow() {
    return post("initMicrosoft", "/api/v2/oauth/microsoft/init")
        .quota(QuotaGroup.OAUTH_INIT)
        .scope("accounts:create");
  }

  private static OperationBuilder sessionStatusRow() {
    return get("sessionStatus", "/api/v2/oauth/session/status/{sessionId}")
        .path(text("sessionId"))
        .failsBy("status", "error", "expired")
        .completes(Completions.loginItself())
        // its result can be read once (API facts: oauth)
        .once()
        .scope("accounts:read");
  }
}
