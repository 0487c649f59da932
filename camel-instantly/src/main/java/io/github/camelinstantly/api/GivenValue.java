package io.github.camelinstantly.api;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What headers, options and bodies hold, in the forms that parameters are read from. */
final class GivenValue {

  private GivenValue() {}

  /** Bytes as their text, an Optional as what it holds; anything else as it is. */
  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return value instanceof Optional<?> optional ? plain(optional.orElse(null)) : value;
  }

  /** Whether there is nothing in it that could narrow or name anything. */
  static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof CharSequence text && text.toString().isBlank())
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
                  .map(String::strip)
                  .filter(item -> !item.isEmpty())
                  .toList()));
    }
    // these are iterable or have values, but as a whole
    if (value instanceof Map || value instanceof Path) {
      return Optional.empty();
    }
    if (value instanceof Iterable<?> items) {
      return Optional.of(collect(items.iterator()));
    }
    if (value instanceof Iterator<?> items) {
      return Optional.of(collect(items));
    }
    if (value instanceof Stream<?> items) {
      return Optional.of(collect(items.iterator()));
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
    items.forEachRemaining(item -> list.add(plain(item)));
    return list;
  }
}
