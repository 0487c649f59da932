package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Completion;
import io.github.camelinstantly.api.Completion.Look;
import io.github.camelinstantly.api.Completion.Stage;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.error.InstantlyAwaitException;
import io.github.camelinstantly.error.InstantlyAwaitException.Reason;
import io.github.camelinstantly.error.InstantlyJobException;
import io.github.camelinstantly.message.AwaitMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.ratelimit.TimeSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Work that one exchange waits for: what names it, how far it was seen, what is said of it. */
final class AwaitedWork {

  private final InstantlyCall call;
  private final Completion completion;
  private final boolean withLater;
  private final TimeSource time;
  private volatile @Nullable String id;
  private volatile Sighting last;

  /** Whether the look itself knew of it, so that a 404 means that it is gone. */
  private volatile boolean seen;

  /**
   * @param call what begins it
   * @param withLater whether it is complete only with what may come later
   * @throws IllegalArgumentException if a call like this begins nothing that can be waited for
   */
  AwaitedWork(InstantlyCall call, boolean withLater, TimeSource time) {
    this.call = call;
    this.completion = Objects.requireNonNull(call.operation().completion());
    this.withLater = withLater;
    this.time = time;
    this.last = new Sighting(new InstantlyObject(Map.of()), "unknown", null, time.nanos());
    Completion.Sign condition = completion.condition();
    if (condition != null && !condition.isIn(given())) {
      throw new IllegalArgumentException(
          AwaitMessages.nothingToAwait(
              call.operation().id(), condition.field(), condition.values().get(0)));
    }
    String source = source();
    if (source != null && given().get(source) == null) {
      throw new IllegalArgumentException(
          AwaitMessages.nothingToAwait(call.operation().id(), source, null));
    }
  }

  /** The work is begun; now it has a name. */
  void begun(InstantlyReply reply) throws InstantlyAwaitException {
    String field = completion.id();
    Map<?, ?> fields = reply.body() instanceof Map<?, ?> map ? map : Map.of();
    Object name = field == null ? lookedFor() : fields.get(field);
    if (name == null || name.toString().isBlank()) {
      String message = AwaitMessages.unnamed(operation().id(), String.valueOf(field));
      throw new InstantlyAwaitException(
          Reason.LOOK_FAILED, operation().id(), null, last.state(), message, null);
    }
    id = name.toString();
  }

  Operation operation() {
    return call.operation();
  }

  /** What names it; {@code null} before it is begun. */
  @Nullable String id() {
    return id;
  }

  private String name() {
    return String.valueOf(id);
  }

  Completion completion() {
    return completion;
  }

  /** The call that shows how far it is. */
  InstantlyCall look() {
    Look look = completion.look();
    if (look == null) {
      return call;
    }
    Map<String, Object> arguments = new LinkedHashMap<>(look.arguments());
    arguments.put(look.parameter(), lookedFor());
    return InstantlyCall.of(lookedAtWith(), arguments);
  }

  private Operation lookedAtWith() {
    Look look = completion.look();
    return look == null ? operation() : OperationTable.operation(look.resource(), look.operation());
  }

  /** How far it is by the reply to the call itself, which need not tell anything. */
  Stage first(InstantlyReply reply) {
    seen = completion.look() == null;
    return reply.body() instanceof InstantlyObject fields ? observe(fields) : Stage.PENDING;
  }

  /** How far it is by the reply to a look. */
  Stage looked(InstantlyReply reply) {
    seen = true;
    Look look = completion.look();
    if (look != null && look.amongItems()) {
      // what is not at work any more is not among them
      return reply.page().stream()
          .filter(item -> String.valueOf(item.get("id")).equals(id))
          .findFirst()
          .map(this::observe)
          .orElse(Stage.DONE);
    }
    return reply.body() instanceof InstantlyObject fields ? observe(fields) : Stage.PENDING;
  }

  Stage observe(InstantlyObject fields) {
    String state = completion.state(fields);
    Integer progress = completion.progress(fields);
    Sighting before = last;
    boolean same = state.equals(before.state()) && Objects.equals(progress, before.progress());
    last = new Sighting(fields, state, progress, same ? before.since() : time.nanos());
    return completion.stage(fields, withLater);
  }

  /** Whether it was there when it was looked at. */
  boolean isSeen() {
    return seen;
  }

  String state() {
    return last.state();
  }

  @Nullable Integer progress() {
    return last.progress();
  }

  /** Whether it was a success without any effect. */
  boolean didNothing() {
    Completion.Sign nothing = completion.nothingDone();
    return nothing != null && nothing.isIn(last.fields());
  }

  String nothingDone() {
    Completion.Sign nothing = Objects.requireNonNull(completion.nothingDone());
    return AwaitMessages.nothingDone(
        operation().id(), name(), nothing.field(), nothing.values().get(0));
  }

  /** A line for the log. */
  String told(Duration waited, int others) {
    return AwaitMessages.waits(operation().id(), name(), stateAndTime(), waited, others);
  }

  InstantlyJobException didNothingFailure() {
    return jobFailure(nothingDone(), null);
  }

  InstantlyJobException failed(@Nullable Throwable cause) {
    String record = last.fields().toString();
    return jobFailure(AwaitMessages.failed(operation().id(), name(), state(), record), cause);
  }

  private InstantlyJobException jobFailure(String message, @Nullable Throwable cause) {
    return new InstantlyJobException(
        operation().id(), name(), state(), last.fields(), message, cause);
  }

  InstantlyAwaitException timedOut(Duration timeout) {
    return ended(
        Reason.TIMEOUT,
        AwaitMessages.timedOut(operation().id(), name(), stateAndTime(), timeout, goOn()),
        null);
  }

  InstantlyAwaitException stopped(String reason, @Nullable Throwable cause) {
    return ended(
        Reason.STOPPED,
        AwaitMessages.stopped(operation().id(), name(), stateAndTime(), reason, goOn()),
        cause);
  }

  InstantlyAwaitException gone(Throwable cause) {
    return ended(
        Reason.GONE,
        AwaitMessages.gone(operation().id(), name(), state(), lookedAtWith().id()),
        cause);
  }

  InstantlyAwaitException lookFailed(Throwable cause) {
    return ended(
        Reason.LOOK_FAILED,
        AwaitMessages.lookFailed(operation().id(), name(), stateAndTime(), cause, goOn()),
        cause);
  }

  private InstantlyAwaitException ended(Reason reason, String message, @Nullable Throwable cause) {
    return new InstantlyAwaitException(reason, operation().id(), id, state(), message, cause);
  }

  private String stateAndTime() {
    Sighting now = last;
    Duration unchanged = Duration.ofNanos(time.nanos() - now.since());
    return AwaitMessages.state(now.state(), now.progress(), unchanged);
  }

  private String goOn() {
    Look look = completion.look();
    String parameter = look == null ? String.valueOf(source()) : look.parameter();
    return lookedAtWith().completion() == null
        ? AwaitMessages.lookWith(lookedAtWith().id(), parameter, lookedFor())
        : AwaitMessages.waitWith(lookedAtWith().id(), parameter, lookedFor());
  }

  /** The parameter of the call that says what to look for; {@code null} if the reply does. */
  private @Nullable String source() {
    Look look = completion.look();
    return look == null ? operation().in(Place.PATH).get(0).name() : look.source();
  }

  private String lookedFor() {
    String source = source();
    return source == null ? name() : String.valueOf(given().get(source));
  }

  private Map<String, @Nullable Object> given() {
    Map<String, @Nullable Object> given = new HashMap<>();
    if (call.body() != null) {
      given.putAll(call.body());
    }
    given.putAll(call.arguments());
    return given;
  }

  /**
   * What was seen of it last.
   *
   * @param fields the whole record
   * @param state its state
   * @param progress the percentage done, if it is told
   * @param since when it was first seen so, by the clock of the quotas
   */
  private record Sighting(
      InstantlyObject fields, String state, @Nullable Integer progress, long since) {}
}
