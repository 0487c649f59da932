package io.github.camelinstantly.api;

import io.github.camelinstantly.model.BackgroundJob;
import io.github.camelinstantly.model.InstantlyObject;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers.
 *
 * @param kind its shape
 * @param entity the class that its objects are given as
 * @param view makes that class from the fields received
 * @param itemsIn where in an object the list is whose pages can be read in turn, such as {@code
 *     feed.items}; {@code null} if there is none
 */
public record Reply(
    Kind kind,
    Class<? extends InstantlyObject> entity,
    Function<Map<String, @Nullable Object>, ? extends InstantlyObject> view,
    @Nullable String itemsIn) {

  /** The shapes of replies. */
  public enum Kind {
    /** One object. */
    OBJECT,
    /** A page of objects with a cursor. */
    PAGE,
    /** An array of objects, all of it at once. */
    LIST,
    /** Text with commas. */
    CSV,
    /** An object or an array, whichever comes. */
    ANY,
    /** An object that stands for a job that continues after the reply. */
    JOB
  }

  /** One object with an entity class. */
  public static <T extends InstantlyObject> Reply one(
      Class<T> entity, Function<Map<String, @Nullable Object>, T> view) {
    return new Reply(Kind.OBJECT, entity, view, null);
  }

  /** A page of objects with an entity class. */
  public static <T extends InstantlyObject> Reply page(
      Class<T> entity, Function<Map<String, @Nullable Object>, T> view) {
    return new Reply(Kind.PAGE, entity, view, null);
  }

  /** An array of objects with an entity class. */
  public static <T extends InstantlyObject> Reply list(
      Class<T> entity, Function<Map<String, @Nullable Object>, T> view) {
    return new Reply(Kind.LIST, entity, view, null);
  }

  /** A page of objects without an entity class of their own. */
  public static Reply page() {
    return page(InstantlyObject.class, InstantlyObject::new);
  }

  /** An array of objects without an entity class of their own. */
  public static Reply list() {
    return list(InstantlyObject.class, InstantlyObject::new);
  }

  /** Text with commas. */
  public static Reply csv() {
    return new Reply(Kind.CSV, InstantlyObject.class, InstantlyObject::new, null);
  }

  /** An object without an entity class of its own. */
  public static Reply object() {
    return one(InstantlyObject.class, InstantlyObject::new);
  }

  /** An object with a list in it that goes on: one call gives the object, all pages the items. */
  public static Reply objectWith(String itemsIn) {
    return new Reply(Kind.OBJECT, InstantlyObject.class, InstantlyObject::new, itemsIn);
  }

  /** An object or an array, whichever comes. */
  public static Reply any() {
    return new Reply(Kind.ANY, InstantlyObject.class, InstantlyObject::new, null);
  }

  /** A background job. */
  public static Reply job() {
    return new Reply(Kind.JOB, BackgroundJob.class, BackgroundJob::new, null);
  }
}
