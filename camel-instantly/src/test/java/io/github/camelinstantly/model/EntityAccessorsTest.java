package io.github.camelinstantly.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.table.OperationTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the accessors of every entity. */
class EntityAccessorsTest {

  /** Every entity that an operation answers, and the ones nested in them. */
  static Set<Function<Map<String, @Nullable Object>, InstantlyObject>> entities() {
    Map<Class<?>, Function<Map<String, @Nullable Object>, InstantlyObject>> entities =
        new LinkedHashMap<>();
    OperationTable.all().forEach(row -> collect(row.reply().entity(), entities));
    assertThat(entities).hasSizeGreaterThan(60);
    return Set.copyOf(entities.values());
  }

  private static void collect(
      Class<?> entity,
      Map<Class<?>, Function<Map<String, @Nullable Object>, InstantlyObject>> entities) {
    if (entity == InstantlyObject.class || entities.containsKey(entity)) {
      return;
    }
    entities.put(entity, fields -> create(entity, fields));
    accessors(entity)
        .map(EntityAccessorsTest::typeOf)
        .filter(InstantlyObject.class::isAssignableFrom)
        .forEach(nested -> collect(nested, entities));
  }

  private static Class<?> typeOf(Method accessor) {
    return accessor.getGenericReturnType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : accessor.getReturnType();
  }

  private static InstantlyObject create(Class<?> entity, Map<String, @Nullable Object> fields) {
    try {
      return (InstantlyObject) entity.getConstructor(Map.class).newInstance(fields);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(entity.getName(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void absentReadsAsNullOrEmptyList(Function<Map<String, @Nullable Object>, InstantlyObject> entity)
      throws ReflectiveOperationException {
    InstantlyObject absent = entity.apply(Map.of());
    for (Method accessor : accessors(absent.getClass()).toList()) {
      assertThat(accessor.invoke(absent))
          .as(accessor.getName())
          .isEqualTo(accessor.getReturnType() == List.class ? List.of() : null);
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void nullReadsLikeAbsent(Function<Map<String, @Nullable Object>, InstantlyObject> entity)
      throws ReflectiveOperationException {
    for (Method accessor : accessors(entity.apply(Map.of()).getClass()).toList()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put(snakeCase(accessor.getName()), null);
      assertThat(accessor.invoke(entity.apply(fields)))
          .as(accessor.getName())
          .isEqualTo(accessor.getReturnType() == List.class ? List.of() : null);
    }
  }

  private static Stream<Method> accessors(Class<?> entity) {
    return Stream.of(entity.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic());
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
