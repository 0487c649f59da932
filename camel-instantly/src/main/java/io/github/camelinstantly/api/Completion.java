package io.github.camelinstantly.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it is found out that work is complete which continues after the reply that began it.
 *
 * @param look the call that shows how far it is; {@code null} for the call itself, made again
 * @param id the field of the reply that names the work; {@code null} for the call's own parameter
 * @param state the field that says in a word how far it is; {@code null} if there is none
 * @param parts what must be over for the work to be complete
 * @param later what may be over later than that, so that it is awaited only on demand
 * @param nothingDone what a success without any effect looks like
 * @param progress the field with the percentage that is done
 * @param confirmations how many looks in a row must find it complete; more than one where work that
 *     has not begun yet looks the same
 * @param condition what the call itself must say for there to be anything to wait for
 * @param keepsReply whether the first reply says more than the last look does
 */
public record Completion(
    @Nullable Look look,
    @Nullable String id,
    @Nullable String state,
    List<Part> parts,
    @Nullable Part later,
    @Nullable Sign nothingDone,
    @Nullable String progress,
    int confirmations,
    @Nullable Sign condition,
    boolean keepsReply) {

  /** How far work is. */
  public enum Stage {
    PENDING,
    DONE,
    FAILED
  }

  /**
   * The call that shows how far work is.
   *
   * @param resource its resource
   * @param operation its operation, which reads
   * @param parameter the one that names the work
   * @param source the parameter of the first call with the same value; {@code null} if its reply
   *     has it
   * @param arguments what else it is given
   * @param amongItems whether it lists what is at work, each with its id
   */
  public record Look(
      String resource,
      String operation,
      String parameter,
      @Nullable String source,
      Map<String, Object> arguments,
      boolean amongItems) {}

  /**
   * A field with one of some values.
   *
   * @param field its name, with dots where it is in an object
   * @param values the values, as text
   */
  public record Sign(String field, List<String> values) {

    /** Whether an object has the field with one of the values. */
    public boolean isIn(Map<?, ?> fields) {
      String value = valueOf(field, fields);
      return value != null && values.contains(value);
    }
  }

  /**
   * A field that tells how far something is.
   *
   * @param field its name, with dots where it is in an object
   * @param done the values that mean success; empty if all do that mean nothing else
   * @param pending the values that mean that it continues; only needed where {@code done} is empty
   * @param failed the values that mean failure
   */
  public record Part(String field, List<String> done, List<String> pending, List<String> failed) {

    /** How far it is; a value that nobody knows never ends what has its ends named. */
    Stage stage(Map<?, ?> fields) {
      String value = valueOf(field, fields);
      if (value != null && failed.contains(value)) {
        return Stage.FAILED;
      }
      boolean over =
          done.isEmpty()
              ? pending.isEmpty() || (value != null && !pending.contains(value))
              : value != null && done.contains(value);
      return over ? Stage.DONE : Stage.PENDING;
    }
  }

  /**
   * How far the work is that an object tells of.
   *
   * @param withLater whether what may come later counts
   */
  public Stage stage(Map<?, ?> fields, boolean withLater) {
    List<Stage> stages = parts.stream().map(part -> part.stage(fields)).toList();
    if (stages.contains(Stage.FAILED)) {
      return Stage.FAILED;
    }
    boolean pending =
        stages.contains(Stage.PENDING)
            || (withLater && later != null && later.stage(fields) != Stage.DONE);
    return pending ? Stage.PENDING : Stage.DONE;
  }

  /** What an object says of the work, such as {@code in-progress}; {@code unknown} if nothing. */
  public String state(Map<?, ?> fields) {
    if (state == null) {
      return stage(fields, false).name().toLowerCase(Locale.ROOT);
    }
    String value = valueOf(state, fields);
    return value == null ? "unknown" : value;
  }

  /** The percentage that is done, if it is told. */
  public @Nullable Integer progress(Map<?, ?> fields) {
    return progress != null && fields.get(progress) instanceof Number number
        ? Integer.valueOf(number.intValue())
        : null;
  }

  private static @Nullable String valueOf(String field, Map<?, ?> fields) {
    Object value = fields;
    for (String name : field.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : value == null ? null : value.toString();
  }
}
