package io.github.camelinstantly.transform;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.model.OpenEnum;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.camel.Converter;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.spi.TypeConverterRegistry;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Turns entities and pages into JSON wherever Camel needs text, bytes or a stream: {@code
 * convertBodyTo(String)}, a file, an HTTP body, a log line. And turns JSON and Maps into entities:
 * what went through a queue or a table is an {@code Email} again. Only Instantly's own types are
 * converted, since Camel's conversions of other Maps and Lists belong to the application.
 */
@Converter(generateLoader = true)
public final class InstantlyConverters {

  private InstantlyConverters() {}

  /** An entity as a JSON object. */
  @Converter
  public static String toString(InstantlyObject object) {
    return Json.write(object);
  }

  /** An entity as a JSON object in UTF-8. */
  @Converter
  public static byte[] toBytes(InstantlyObject object) {
    return Json.writeBytes(object);
  }

  /** An entity as a JSON object in UTF-8, held in memory. */
  @Converter
  public static InputStream toInputStream(InstantlyObject object) {
    return new ByteArrayInputStream(Json.writeBytes(object));
  }

  /** The items of a page as a JSON array, without the cursor. */
  @Converter
  public static String toString(InstantlyPage<?> page) {
    return Json.write(page);
  }

  /** The items of a page as a JSON array in UTF-8, without the cursor. */
  @Converter
  public static byte[] toBytes(InstantlyPage<?> page) {
    return Json.writeBytes(page);
  }

  /** The items of a page as a JSON array in UTF-8, without the cursor, held in memory. */
  @Converter
  public static InputStream toInputStream(InstantlyPage<?> page) {
    return new ByteArrayInputStream(Json.writeBytes(page));
  }

  /**
   * An open enum as the number that the API sends, so that Simple can compare it: {@code
   * ${body.status} == 1}. There is none if the value is no whole number.
   */
  @Converter(allowNull = true)
  @NullUnmarked // Camel's generator copies an annotated return type to where none may stand
  public static Integer toInteger(OpenEnum value) {
    return value.raw() instanceof Integer number ? number : null;
  }

  /**
   * An entity of any class, read from a Map, or from JSON as text, bytes, stream, file or tree:
   * {@code convertBodyTo(Email.class)}, or the parameter of a method. {@code null} if the type is
   * no entity, or the value nothing of the kind.
   *
   * @throws TypeConversionException if the value is no JSON object
   */
  @Converter(fallback = true)
  public static @Nullable Object toEntity(
      Class<?> type, @Nullable Exchange exchange, Object value, TypeConverterRegistry registry) {
    return InstantlyObject.class.isAssignableFrom(type)
        ? EntityReader.read(type.asSubclass(InstantlyObject.class), exchange, value, registry)
        : null;
  }
}
