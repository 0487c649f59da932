package io.github.camelinstantly.api;

import io.github.camelinstantly.json.Blanks;
import io.github.camelinstantly.json.JavaValues;
import io.github.camelinstantly.json.NoPlainFormException;
import io.github.camelinstantly.message.ValueMessages;
import io.github.camelinstantly.model.OpenEnum;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What headers, options and bodies hold, in the forms that parameters are read from. */
final class GivenValue {

  private GivenValue() {}

  /**
   * A value of a type that JSON does not have as what the API has for it; anything else as it is.
   *
   * @throws IllegalArgumentException naming what was given and why it is not taken
   */
  static @Nullable Object plain(String shownAs, @Nullable Object value) {
    try {
      return JavaValues.plain(value instanceof OpenEnum constant ? constant.raw() : value);
    } catch (NoPlainFormException e) {
      throw new IllegalArgumentException(ValueMessages.unfit(shownAs, e.getMessage()), e);
    }
  }

  /** A value for an error message; a number is not written out only to be cut. */
  static Object shown(Object value) {
    return value instanceof Number && ValueType.isLong(value) ? "a number too long to show" : value;
  }

  /** Whether there is nothing in it that could narrow or name anything. */
  static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof CharSequence text && Blanks.isBlank(text))
        || (value instanceof Collection<?> items && items.isEmpty());
  }

  /**
   * The values of something that holds several; a text holds them with commas between. Empty if it
   * holds none in any known way.
   */
  static Optional<List<@Nullable Object>> several(Object value) {
    if (value instanceof CharSequence text) {
      return Optional.of(
          new ArrayList<>(
              Arrays.stream(text.toString().split(","))
                  .map(Blanks::strip)
                  .filter(item -> !item.isEmpty())
                  .toList()));
    }
    // it has values, but as a whole
    if (value instanceof Map) {
      return Optional.empty();
    }
    if (value instanceof Iterable<?> items) {
      return Optional.of(collect(items.iterator()));
    }
    if (value instanceof Iterator<?> items) {
      return Optional.of(collect(items));
    }
    if (value.getClass().isArray()) {
      IntStream indexes = IntStream.range(0, Array.getLength(value));
      return Optional.of(collect(indexes.mapToObj(i -> Array.get(value, i)).iterator()));
    }
    List<@Nullable Object> one = new ArrayList<>();
    one.add(value);
    return Optional.of(one);
  }

  private static List<@Nullable Object> collect(Iterator<?> items) {
    List<@Nullable Object> list = new ArrayList<>();
    items.forEachRemaining(list::add);
    return list;
  }
}
