package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.NewEmail;
import io.github.camelinstantly.sandbox.resource.ApiReply;
import io.github.camelinstantly.sandbox.server.Disturbance;
import io.github.camelinstantly.sandbox.server.Disturbance.Delivery;
import io.github.camelinstantly.sandbox.server.Disturbance.Effect;
import io.github.camelinstantly.sandbox.server.PageFaults;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/**
 * Something that goes wrong with a call. Whether the call has its effect all the same is a matter
 * of {@link #executing}: by default it has unless an error is the answer.
 */
public final class Fault {

  private final Disturbance disturbance;

  private Fault(boolean executes, Effect effect, Delivery delivery) {
    this.disturbance = new Disturbance(executes, effect, delivery);
  }

  /** Nothing goes wrong: to let some calls pass before the next fault. */
  public static Fault none() {
    return new Fault(true, (request, reply, workspace) -> reply, (builder, reply) -> {});
  }

  /** The API refuses the call with an error in its usual envelope. */
  public static Fault status(int status, String error, String message) {
    return replaced(false, ApiReply.error(status, error, message));
  }

  /** The edge answers with an HTML page; the call may have run or not. */
  public static Fault htmlPage(int status, String title, boolean executes) {
    String page = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head></html>";
    return replaced(executes, new ApiReply(status, "text/html", Map.of(), utf8(page)));
  }

  /** The reply has another body, as status 200 and JSON; the call has run. */
  public static Fault body(String body) {
    return replaced(true, ApiReply.ofJson(utf8(body)));
  }

  /** The reply is valid JSON of at least so many bytes, such as no API sends. */
  public static Fault hugeBody(int bytes) {
    return body("{\"items\":[],\"padding\":\"" + "x".repeat(bytes) + "\"}");
  }

  /** The reply ends after some bytes, as if that were all. */
  public static Fault cutAt(int bytes) {
    return changed((request, reply, workspace) -> reply.withBody(first(bytes, reply)));
  }

  /** The connection ends after some bytes of the body, though more were announced. */
  public static Fault truncatedAt(int bytes) {
    return delivered(
        (builder, reply) ->
            builder
                .withHeader("Content-Length", String.valueOf(reply.body().length))
                .withBody(first(bytes, reply))
                // sent in chunks, it is on its way before its end is noticed
                .withChunkedDribbleDelay(1, 1));
  }

  /** The body comes in pieces of so many bytes, one at each interval. */
  public static Fault slowBody(int bytes, Duration interval) {
    return delivered(
        (builder, reply) -> {
          int pieces = Math.max(1, (reply.body().length + bytes - 1) / bytes);
          builder.withChunkedDribbleDelay(pieces, Math.toIntExact(interval.toMillis() * pieces));
        });
  }

  /** The connection is reset in place of a reply; the call may have run or not. */
  public static Fault reset(boolean executes) {
    Fault reset =
        delivered(
            (builder, reply) ->
                builder.withFault(
                    com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER));
    return reset.executing(executes);
  }

  /** The reply comes late. */
  public static Fault delay(Duration delay) {
    return delivered((builder, reply) -> builder.withFixedDelay((int) delay.toMillis()));
  }

  /** The page's first rows are on it once more, at its end. */
  public static Fault duplicateItems(int rows) {
    return changed((request, reply, workspace) -> PageFaults.duplicated(reply, rows));
  }

  /** The page has another text in the place of one of its rows, such as one that is no JSON. */
  public static Fault spoiltItem(String id, String text) {
    return changed((request, reply, workspace) -> PageFaults.spoilt(reply, id, text));
  }

  /** The page's cursor is the one that was sent for it; on a first page, nothing is wrong. */
  public static Fault repeatedCursor() {
    return changed((request, reply, workspace) -> PageFaults.repeated(request, reply));
  }

  /** After the page, received emails show up that are older than its newest row. */
  public static Fault lateItems(int rows, Duration older) {
    return changed(
        (request, reply, workspace) -> {
          Instant newest = PageFaults.newest(reply).orElseGet(workspace.clock()::instant);
          for (int i = 0; i < rows; i++) {
            workspace.receive(late(i, newest.minus(older)));
          }
          return reply;
        });
  }

  /** After the page, received emails show up that are of its newest row's very millisecond. */
  public static Fault sameTimestampItems(int rows) {
    return lateItems(rows, Duration.ZERO);
  }

  /** The same with another header, such as {@code Retry-After}. */
  public Fault withHeader(String name, String value) {
    return new Fault(
        disturbance.executes(),
        (request, reply, workspace) ->
            disturbance.effect().apply(request, reply, workspace).withHeader(name, value),
        disturbance.delivery());
  }

  /** The same after the call has had its effect, or in its place. */
  public Fault executing(boolean first) {
    return new Fault(first, disturbance.effect(), disturbance.delivery());
  }

  Disturbance disturbance() {
    return disturbance;
  }

  private static Fault replaced(boolean executes, ApiReply instead) {
    return changed((request, reply, workspace) -> instead).executing(executes);
  }

  private static Fault changed(Effect effect) {
    return new Fault(true, effect, none().disturbance.delivery());
  }

  private static Fault delivered(Delivery delivery) {
    return new Fault(true, none().disturbance.effect(), delivery);
  }

  private static NewEmail late(int number, Instant created) {
    return new IncomingEmail()
        .created(created)
        .from("late" + number + "@company.example")
        .subject("Re: your email")
        .text("Sorry for the delay.")
        .described();
  }

  private static byte[] first(int bytes, ApiReply reply) {
    return Arrays.copyOf(reply.body(), Math.min(bytes, reply.body().length));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
