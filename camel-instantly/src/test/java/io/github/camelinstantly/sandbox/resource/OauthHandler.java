package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code oauth}: connects mailboxes by a login that nobody has to do. A session is pending
 * as often as a slow verification, then a success that can be read once (API facts: oauth).
 */
final class OauthHandler implements ResourceHandler {

  private static final Duration LIFETIME = Duration.ofMinutes(10);

  private final WorkspaceState workspace;
  private final Rows sessions;

  OauthHandler(WorkspaceState workspace) {
    this.workspace = workspace;
    this.sessions = workspace.rows(resource());
  }

  @Override
  public String resource() {
    return "oauth";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of(
        "initGoogle", request -> start("google", 2),
        "initMicrosoft", request -> start("microsoft", 3),
        "sessionStatus", this::status);
  }

  private ApiReply start(String provider, int code) {
    String id = workspace.newId();
    String expires = Timestamps.write(workspace.clock().instant().plus(LIFETIME));
    Map<String, Object> session = new LinkedHashMap<>();
    session.put("id", id);
    session.put("provider_code", code);
    session.put("expires_at", expires);
    session.put("checks", 0);
    sessions.add(session);
    return ApiReply.ok(
        Map.of(
            "session_id",
            id,
            "auth_url",
            "https://login." + provider + ".example/?session=" + id,
            "expires_at",
            expires));
  }

  private ApiReply status(ApiRequest request) {
    Row session = sessions.get(request.path().get("sessionId"));
    Instant expires = Timestamps.read(session.text("expires_at")).orElse(Instant.MAX);
    if (workspace.clock().instant().isAfter(expires)) {
      sessions.remove(session.id());
      return ApiReply.ok(Map.of("status", "expired"));
    }
    int checks = session.get("checks") instanceof Number number ? number.intValue() + 1 : 1;
    sessions.change(session.id(), Map.of("checks", checks));
    if (checks < workspace.settings().pending().checks()) {
      return ApiReply.ok(Map.of("status", "pending"));
    }
    sessions.remove(session.id());
    return ApiReply.ok(connect(session));
  }

  private Map<String, Object> connect(Row session) {
    Rows accounts = workspace.rows("accounts");
    String email = "connected" + (accounts.size() + 1) + "@northwind-outreach.example";
    Map<String, @Nullable Object> account = AccountHandler.newAccount(workspace);
    account.put("email", email);
    account.put("first_name", "Connected");
    account.put("last_name", "Mailbox");
    account.put("provider_code", session.get("provider_code"));
    account.put("timestamp_created", workspace.now());
    accounts.add(account);
    return Map.of("status", "success", "email", email, "name", "Connected Mailbox");
  }
}
