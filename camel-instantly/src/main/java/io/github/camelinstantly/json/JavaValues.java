package io.github.camelinstantly.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.camelinstantly.message.ValueMessages;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * What Java values that JSON does not have become, in arguments as in bodies: instants in UTC, days
 * as days, bytes and streams as their text. What has no one form in the API is refused by name.
 */
public final class JavaValues {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

  /** The first that fits counts, so that the special stand before the general. */
  private static final List<Family<?>> FAMILIES =
      List.of(
          family(Instant.class, Timestamps::write),
          family(OffsetDateTime.class, time -> Timestamps.write(time.toInstant())),
          family(ZonedDateTime.class, time -> Timestamps.write(time.toInstant())),
          family(Calendar.class, time -> Timestamps.write(time.toInstant())),
          family(FileTime.class, time -> Timestamps.write(time.toInstant())),
          family(java.sql.Date.class, date -> date.toLocalDate().toString()),
          refused(java.sql.Time.class, ValueMessages.noDay()),
          family(Date.class, date -> Timestamps.write(Instant.ofEpochMilli(date.getTime()))),
          family(LocalDate.class, LocalDate::toString),
          family(LocalTime.class, JavaValues::minutes),
          family(Year.class, Year::getValue),
          refused(LocalDateTime.class, ValueMessages.noZone()),
          family(ZoneId.class, ZoneId::getId),
          family(TimeZone.class, TimeZone::getID),
          refused(TemporalAmount.class, ValueMessages.noUnit()),
          refused(TemporalAccessor.class, ValueMessages.noForm()),
          family(UUID.class, UUID::toString),
          family(URI.class, URI::toString),
          family(URL.class, URL::toString),
          family(AtomicBoolean.class, AtomicBoolean::get),
          family(Optional.class, optional -> plain(optional.orElse(null))),
          family(OptionalInt.class, i -> i.isPresent() ? i.getAsInt() : null),
          family(OptionalLong.class, l -> l.isPresent() ? l.getAsLong() : null),
          family(OptionalDouble.class, d -> d.isPresent() ? d.getAsDouble() : null),
          family(byte[].class, bytes -> TextOf.bytes(ByteBuffer.wrap(bytes))),
          family(ByteBuffer.class, bytes -> TextOf.bytes(bytes.asReadOnlyBuffer())),
          family(char[].class, String::valueOf),
          family(InputStream.class, TextOf::stream),
          family(Reader.class, TextOf::reader),
          family(BaseStream.class, JavaValues::items),
          refused(File.class, ValueMessages.nameOrContent()),
          refused(Path.class, ValueMessages.nameOrContent()),
          refused(Clob.class, ValueMessages.noForm()),
          refused(Blob.class, ValueMessages.noForm()));

  private JavaValues() {}

  /**
   * A value as JSON has it: text, number, flag, or what the value was if it is none of the types
   * known here.
   *
   * @throws NoPlainFormException if its type has no one form in the API, or it cannot be read
   */
  public static @Nullable Object plain(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Number) {
      return value;
    }
    for (Family<?> family : FAMILIES) {
      if (family.type().isInstance(value)) {
        return family.plain(value);
      }
    }
    return value instanceof Enum || value instanceof JsonNode ? Json.toPlain(value) : value;
  }

  /** Lets Jackson write these values as they are given here. */
  static Module module() {
    SimpleModule module = new SimpleModule();
    FAMILIES.forEach(family -> family.addTo(module));
    return module;
  }

  private static String minutes(LocalTime time) {
    if (time.getSecond() != 0 || time.getNano() != 0) {
      throw refusal(time, ValueMessages.wholeMinutes());
    }
    return MINUTES.format(time);
  }

  private static List<@Nullable Object> items(BaseStream<?, ?> stream) {
    List<@Nullable Object> items = new ArrayList<>();
    stream.iterator().forEachRemaining(items::add);
    return items;
  }

  private static <T> Family<T> family(Class<T> type, Function<T, @Nullable Object> form) {
    return new Family<>(type, form);
  }

  private static <T> Family<T> refused(Class<T> type, String why) {
    return new Family<>(
        type,
        value -> {
          throw refusal(value, why);
        });
  }

  private static NoPlainFormException refusal(Object value, String why) {
    return new NoPlainFormException("", ValueMessages.ofType(value.getClass().getName(), why));
  }

  /**
   * A type with its subtypes.
   *
   * @param type the type
   * @param form makes what JSON has of one
   */
  private record Family<T>(Class<T> type, Function<T, @Nullable Object> form) {

    @Nullable Object plain(Object value) {
      return form.apply(type.cast(value));
    }

    void addTo(SimpleModule module) {
      module.addSerializer(type, new FormSerializer<>());
    }
  }

  private static final class FormSerializer<T> extends JsonSerializer<T> {

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      Object plain = JavaValues.plain(value);
      if (plain instanceof String text) {
        generator.writeString(text);
      } else {
        provider.defaultSerializeValue(plain, generator);
      }
    }
  }
}
