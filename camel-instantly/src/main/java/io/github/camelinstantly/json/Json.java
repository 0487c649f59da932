package io.github.camelinstantly.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.camelinstantly.message.ValueMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON without loss: numbers keep their digits, objects the order of their fields. Plain Java
 * values only (Map, List, String, Number, Boolean, null). A number with a fraction is a Double if
 * that keeps each of its digits, since most of Java takes no other (a JMS Map message, for one),
 * else a BigDecimal; a whole number is an Integer, Long or BigInteger, by its size.
 */
public final class Json {

  /** Deep enough for any reply of the API; a deeper one is hostile or broken. */
  private static final int MAX_DEPTH = 200;

  /** A text may be as long as a whole reply, whose size the client limits. */
  private static final int MAX_TEXT = Integer.MAX_VALUE;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_TEXT)
                          .build())
                  // an error must not quote what it could not read: it may hold a secret
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .errorReportConfiguration(
                      ErrorReportConfiguration.builder().maxErrorTokenLength(0).build())
                  // keys of customers' variables are unbounded: interning them would leak
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(JavaValues.module())
          .addModule(
              new SimpleModule()
                  .addSerializer(BigDecimal.class, new DecimalSerializer())
                  .addSerializer(Double.class, new DoubleSerializer()))
          .build();

  /** What follows the value is somebody else's. */
  private static final ObjectReader WITHIN =
      MAPPER.readerFor(Object.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final ObjectReader LENIENT =
      MAPPER.readerFor(Object.class).with(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);

  private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

  private Json() {}

  /**
   * Reads one JSON value; nothing but blanks may follow it. Its Maps and Lists are read-only, the
   * nested ones too.
   *
   * @throws IOException if the text is no JSON, is cut off, or is nested too deep
   */
  public static @Nullable Object read(String text) throws IOException {
    try {
      return readOnly(MAPPER.readValue(text, Object.class));
    } catch (JsonProcessingException e) {
      throw malformed(e);
    } catch (NumberFormatException e) {
      throw unreadableNumber(e);
    }
  }

  /**
   * Reads one JSON value in UTF-8, read-only like {@link #read(String)}.
   *
   * @throws IOException if the bytes are no JSON, are cut off, or are nested too deep
   */
  public static @Nullable Object read(byte[] bytes) throws IOException {
    return read(bytes, Long.MAX_VALUE, () -> false);
  }

  /**
   * Reads one JSON value in UTF-8 like {@link #read(byte[])}, with bounds on what it may cost.
   *
   * @param maxValues how many values it may hold: objects, lists and what is in them
   * @param isEnded asked now and then whether the reader has given up
   * @throws TooManyValuesException if it holds more
   * @throws InterruptedIOException if the reader has given up
   * @throws IOException if the bytes are no JSON, are cut off, or are nested too deep
   */
  public static @Nullable Object read(byte[] bytes, long maxValues, BooleanSupplier isEnded)
      throws IOException {
    try (JsonParser parser = new BoundedParser(MAPPER.createParser(bytes), maxValues, isEnded)) {
      return readOnly(MAPPER.readValue(parser, Object.class));
    } catch (JsonProcessingException e) {
      throw malformed(e);
    } catch (NumberFormatException e) {
      throw unreadableNumber(e);
    }
  }

  /** Says where, and not what is there as the parser does: it may be a part of a secret. */
  private static IOException malformed(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return new IOException(
        place == null
            ? "malformed JSON"
            : "malformed JSON at line %d, column %d"
                .formatted(place.getLineNr(), place.getColumnNr()));
  }

  /** A parser of values one by one, for {@link #read(JsonParser)}. */
  static JsonParser parser(InputStream json) throws IOException {
    return MAPPER.createParser(json);
  }

  /** A parser of values one by one, for {@link #read(JsonParser)}. */
  static JsonParser parser(Reader json) throws IOException {
    return MAPPER.createParser(json);
  }

  /**
   * Reads the value that a parser stands at, read-only like {@link #read(String)}.
   *
   * @throws IOException if the text is no JSON, is cut off, or is nested too deep
   */
  public static @Nullable Object read(JsonParser parser) throws IOException {
    try {
      return readOnly(WITHIN.readValue(parser));
    } catch (NumberFormatException e) {
      throw unreadableNumber(e);
    }
  }

  /**
   * Reads one JSON value like {@link #read(String)}, but with control characters as they are in its
   * texts.
   *
   * @throws JsonProcessingException if the text is no JSON, with the place of the fault
   */
  static @Nullable Object readLenient(String text) throws IOException {
    try {
      return readOnly(LENIENT.readValue(text));
    } catch (NumberFormatException e) {
      throw unreadableNumber(e);
    }
  }

  /** Right by the grammar, but with more digits in its exponent than any number here may have. */
  private static IOException unreadableNumber(NumberFormatException cause) {
    return new IOException("a number has too large an exponent", cause);
  }

  /**
   * A bean, tree or Map as plain Java values. A bean's properties get the API's snake_case names
   * ({@code firstName} becomes {@code first_name}) unless it names them itself; keys of Maps stay.
   *
   * @throws NoPlainFormException if the value, or one in it, cannot be written as JSON
   */
  public static @Nullable Object toPlain(Object value) {
    try {
      return readOnly(MAPPER.convertValue(value, Object.class));
    } catch (IllegalArgumentException e) {
      throw e.getCause() instanceof JsonMappingException problem ? located(problem) : e;
    } catch (StackOverflowError e) {
      // something that holds itself; Jackson bounds the depth of texts only
      throw new NoPlainFormException("", ValueMessages.tooDeep());
    }
  }

  private static NoPlainFormException located(JsonMappingException problem) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : problem.getPath()) {
      String name = step.getFieldName();
      path.append(name == null ? "[" + step.getIndex() + "]" : path.isEmpty() ? name : "." + name);
    }
    NoPlainFormException located =
        new NoPlainFormException(path.toString(), reason(problem.getCause()));
    located.initCause(problem);
    return located;
  }

  private static String reason(@Nullable Throwable cause) {
    return cause instanceof NoPlainFormException refusal
        ? refusal.getMessage()
        : ValueMessages.noBean();
  }

  /** A value as JSON text. */
  public static String write(@Nullable Object value) {
    try {
      return escapeHalves(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value as JSON in UTF-8. */
  public static byte[] writeBytes(@Nullable Object value) {
    return write(value).getBytes(StandardCharsets.UTF_8);
  }

  /** Wraps what was just read, from the inside out: no copy, and one wrapper a container. */
  @SuppressWarnings("unchecked")
  private static @Nullable Object readOnly(@Nullable Object value) {
    if (value instanceof Map<?, ?>) {
      Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) value;
      map.replaceAll((name, field) -> readOnly(field));
      return JsonObject.of(map);
    }
    if (value instanceof List<?>) {
      List<@Nullable Object> list = (List<@Nullable Object>) value;
      list.replaceAll(Json::readOnly);
      return Collections.unmodifiableList(list);
    }
    return value instanceof BigDecimal decimal ? simplest(decimal) : value;
  }

  /** Equal numbers of one scale are written alike, digit by digit. */
  private static Number simplest(BigDecimal decimal) {
    double number = decimal.doubleValue();
    return Double.isFinite(number) && BigDecimal.valueOf(number).equals(decimal) ? number : decimal;
  }

  /**
   * Half an emoji, as a preview cut at a number of characters may end with, has no form in UTF-8:
   * only its escape survives an encoder. It can stand nowhere but in a quoted text.
   */
  private static String escapeHalves(String json) {
    Matcher halves = HALF_OF_A_PAIR.matcher(json);
    return halves.find()
        ? halves.replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)))
        : json;
  }

  /** As plain digits if that keeps each of them; {@code 1E+999999} must not become a megabyte. */
  private static final class DecimalSerializer extends JsonSerializer<BigDecimal> {

    private static final int MAX_FRACTION = 100;

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      boolean plain = value.scale() >= 0 && value.scale() <= MAX_FRACTION;
      if (plain && generator.canWriteFormattedNumbers()) {
        generator.writeNumber(value.toPlainString());
      } else {
        generator.writeNumber(value);
      }
    }
  }

  /** As it was read: {@code 12345678.5}, not {@code 1.23456785E7}. */
  private static final class DoubleSerializer extends JsonSerializer<Double> {

    @Override
    public void serialize(Double value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(value)) {
        provider.defaultSerializeValue(BigDecimal.valueOf(value), generator);
      } else {
        generator.writeNumber(value);
      }
    }
  }
}
