package io.github.camelinstantly.model;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities of a class that is known only when it runs: after a hop through a database, a
 * broker or a text.
 */
public final class EntityClass {

  private EntityClass() {}

  /**
   * An entity of a class.
   *
   * @param fields its fields; not copied
   * @throws IllegalArgumentException if the class lacks the public constructor that every entity
   *     has, which takes the fields as a Map
   */
  public static <T extends InstantlyObject> T create(
      Class<T> type, Map<String, ? extends @Nullable Object> fields) {
    try {
      return type.getConstructor(Map.class).newInstance(fields);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
