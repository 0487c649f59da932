package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One call of one operation, checked and ready to be sent.
 *
 * @param operation the row of the operation table
 * @param arguments path and query parameters by their API names, as {@link
 *     io.github.camelinstantly.api.Parameter#read} gives them
 * @param extraQuery query parameters that the table does not know, sent as they are
 * @param body the JSON body, or {@code null} for none
 * @param spool takes a CSV reply, anew for each attempt; {@code null} for into memory
 * @param isOutlined whether of the items of a page only what tells them apart is read
 */
public record InstantlyCall(
    Operation operation,
    Map<String, Object> arguments,
    Map<String, String> extraQuery,
    @Nullable Map<String, ? extends @Nullable Object> body,
    @Nullable Supplier<CachedOutputStream> spool,
    boolean isOutlined) {

  /** A call whose reply is read into memory. */
  public InstantlyCall(
      Operation operation,
      Map<String, Object> arguments,
      Map<String, String> extraQuery,
      @Nullable Map<String, ? extends @Nullable Object> body) {
    this(operation, arguments, extraQuery, body, null, false);
  }

  /** A call with path and query parameters only. */
  public static InstantlyCall of(Operation operation, Map<String, Object> arguments) {
    return new InstantlyCall(operation, arguments, Map.of(), null);
  }

  /** This call with one path, query or body parameter set, wherever the operation takes it. */
  public InstantlyCall with(String name, Object value) {
    boolean inBody =
        operation
            .parameter(name)
            .filter(p -> p.place() == io.github.camelinstantly.api.Parameter.Place.BODY)
            .isPresent();
    if (!inBody) {
      return new InstantlyCall(
          operation, put(arguments, name, value), extraQuery, body, spool, isOutlined);
    }
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    if (body != null) {
      changed.putAll(body);
    }
    changed.put(name, value);
    return new InstantlyCall(operation, arguments, extraQuery, changed, spool, isOutlined);
  }

  /** The value of a path, query or body parameter; {@code null} if it has none. */
  public @Nullable Object value(String name) {
    return arguments.containsKey(name) || body == null ? arguments.get(name) : body.get(name);
  }

  /** This call with a CSV reply given as a stream that Camel spools. */
  public InstantlyCall spooledTo(Supplier<CachedOutputStream> target) {
    return new InstantlyCall(operation, arguments, extraQuery, body, target, isOutlined);
  }

  /** This call of a page, whose items may be larger than the memory. */
  InstantlyCall outlined() {
    return new InstantlyCall(operation, arguments, extraQuery, body, spool, true);
  }

  private static Map<String, Object> put(Map<String, Object> map, String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(map);
    changed.put(name, value);
    return Collections.unmodifiableMap(changed);
  }
}
