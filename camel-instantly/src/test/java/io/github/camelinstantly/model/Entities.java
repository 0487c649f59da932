package io.github.camelinstantly.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Json;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every entity there is, and one of each with all of its fields. */
public final class Entities {

  private Entities() {}

  /** Every entity that an operation answers, and the ones nested in them. */
  public static Set<Class<? extends InstantlyObject>> all() {
    Set<Class<? extends InstantlyObject>> entities = new LinkedHashSet<>();
    OperationTable.all().forEach(row -> collect(row.reply().entity(), entities));
    assertThat(entities).hasSizeGreaterThan(60);
    return entities;
  }

  private static void collect(Class<?> type, Set<Class<? extends InstantlyObject>> entities) {
    if (type == InstantlyObject.class
        || !InstantlyObject.class.isAssignableFrom(type)
        || !entities.add(type.asSubclass(InstantlyObject.class))) {
      return;
    }
    accessors(type).forEach(accessor -> collect(typeOf(accessor), entities));
  }

  /** The accessors of an entity, also those that several entities inherit. */
  public static Stream<Method> accessors(Class<?> entity) {
    return Stream.of(entity.getMethods())
        .filter(method -> method.getDeclaringClass() != InstantlyObject.class)
        .filter(method -> InstantlyObject.class.isAssignableFrom(method.getDeclaringClass()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic());
  }

  public static @Nullable Object read(Method accessor, Object entity) {
    try {
      return accessor.invoke(entity);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(accessor.toString(), e);
    }
  }

  /** The field that an accessor reads; of several, the first. */
  public static String fieldOf(Method accessor) {
    return fieldsOf(accessor).iterator().next();
  }

  /** The fields that an accessor reads, found out by letting it read. */
  public static Set<String> fieldsOf(Method accessor) {
    Set<String> asked = new LinkedHashSet<>();
    Map<String, @Nullable Object> fields =
        new AbstractMap<>() {
          @Override
          public @Nullable Object get(@Nullable Object key) {
            asked.add(String.valueOf(key));
            return null;
          }

          @Override
          public boolean containsKey(@Nullable Object key) {
            return true;
          }

          @Override
          public Set<Entry<String, @Nullable Object>> entrySet() {
            return Set.of();
          }
        };
    read(accessor, EntityClass.create(entity(accessor), fields));
    assertThat(asked).as(accessor.toString()).isNotEmpty();
    return asked;
  }

  private static Class<? extends InstantlyObject> entity(Method accessor) {
    return accessor.getDeclaringClass().asSubclass(InstantlyObject.class);
  }

  /** An entity as received, each of whose accessors gives something. */
  public static <T extends InstantlyObject> T full(Class<T> type) {
    try {
      return EntityClass.create(type, Fixtures.object(Json.write(fields(type))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, @Nullable Object> fields(Class<?> type) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    accessors(type).forEach(accessor -> fields.put(fieldOf(accessor), value(accessor)));
    fields.put("a_new_field", 0.75);
    return fields;
  }

  private static Object value(Method accessor) {
    Object one = valueOf(typeOf(accessor));
    boolean several = accessor.getReturnType() == List.class && !typeOf(accessor).isEnum();
    return several ? List.of(one) : one;
  }

  private static Object valueOf(Class<?> type) {
    if (InstantlyObject.class.isAssignableFrom(type)) {
      return fields(type);
    }
    return switch (type.getSimpleName()) {
      case "String", "Object" -> "text";
      case "Boolean", "DayOfWeek" -> true;
      case "Instant" -> "2026-05-04T12:00:00.123Z";
      case "LocalDate" -> "2026-05-04";
      case "BigDecimal" -> 0.75;
      default -> 3;
    };
  }

  /** What an accessor gives, or what is in the list that it gives. */
  private static Class<?> typeOf(Method accessor) {
    return accessor.getGenericReturnType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : accessor.getReturnType();
  }
}
