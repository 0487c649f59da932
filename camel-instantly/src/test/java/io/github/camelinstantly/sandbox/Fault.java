package io.github.camelinstantly.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a call.
 *
 * @param executes whether the call has its effect all the same
 * @param change what becomes of the reply
 * @param network what happens to the connection; {@code null} for nothing
 * @param delay how long the reply is held back
 */
public record Fault(
    boolean executes,
    UnaryOperator<Reply> change,
    com.github.tomakehurst.wiremock.http.@Nullable Fault network,
    Duration delay) {

  /**
   * A reply as a fault sees it.
   *
   * @param status the HTTP status
   * @param contentType the media type
   * @param body the body
   */
  public record Reply(int status, String contentType, byte[] body) {}

  /** The API refuses the call with an error in its usual envelope. */
  public static Fault status(int status, String error, String message) {
    SandboxReply reply = SandboxError.reply(status, error, message);
    return replaced(false, new Reply(status, reply.contentType(), reply.body()));
  }

  /** The edge answers with an HTML page; the call may have run or not. */
  public static Fault htmlPage(int status, String title, boolean executes) {
    String page = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head></html>";
    return replaced(
        executes, new Reply(status, "text/html", page.getBytes(StandardCharsets.UTF_8)));
  }

  /** The reply ends after some bytes, as if that were all. */
  public static Fault cutAt(int bytes) {
    return new Fault(
        true,
        reply ->
            new Reply(
                reply.status(),
                reply.contentType(),
                Arrays.copyOf(reply.body(), Math.min(bytes, reply.body().length))),
        null,
        Duration.ZERO);
  }

  /** The reply has another body. */
  public static Fault body(String body) {
    return replaced(
        true, new Reply(200, "application/json", body.getBytes(StandardCharsets.UTF_8)));
  }

  /** The connection is reset in place of a reply; the call may have run or not. */
  public static Fault reset(boolean executes) {
    return new Fault(
        executes,
        UnaryOperator.identity(),
        com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER,
        Duration.ZERO);
  }

  /** The reply comes late. */
  public static Fault delay(Duration delay) {
    return new Fault(true, UnaryOperator.identity(), null, delay);
  }

  private static Fault replaced(boolean executes, Reply reply) {
    return new Fault(executes, any -> reply, null, Duration.ZERO);
  }
}
