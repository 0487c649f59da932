package io.github.camelinstantly.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.Entities;
import io.github.camelinstantly.model.Fixtures;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.model.Lead;
import io.github.camelinstantly.model.LeadStatus;
import io.github.camelinstantly.model.request.NewLead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.dataformat.JsonLibrary;
import org.apache.camel.support.DefaultExchangeHolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a body that leaves the JVM, or is made into text or a Map, and comes back. */
class HopsTest {

  private static DefaultCamelContext context;

  @BeforeAll
  static void start() {
    context = new DefaultCamelContext();
    context.start();
  }

  @AfterAll
  static void stop() {
    context.stop();
  }

  static Set<Class<? extends InstantlyObject>> entities() {
    return Entities.all();
  }

  @ParameterizedTest
  @MethodSource("entities")
  void everyEntityIsSerializedAsWhatItIs(Class<? extends InstantlyObject> type) throws Exception {
    InstantlyObject entity = Entities.full(type);
    InstantlyObject back = (InstantlyObject) roundTrip(entity);

    assertThat(back).isExactlyInstanceOf(type).isEqualTo(entity).hasToString(entity.toString());
    assertThat(back.keySet()).containsExactlyElementsOf(entity.keySet());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> back.put("x", 1));
    Entities.accessors(type)
        .forEach(
            accessor ->
                assertThat(roundTrip(Entities.read(accessor, entity)))
                    .isEqualTo(Entities.read(accessor, entity)));
  }

  @Test
  void numbersNullsAndHalfEmojisSurviveToo() throws Exception {
    InstantlyObject odd =
        new Lead(
            Fixtures.object(
                "{\"a\":1.10,\"b\":12345678901234567890,\"c\":0.75,\"d\":1e400,\"e\":null,"
                    + "\"f\":\"\\ud83d\",\"g\":9007199254740993,\"h\":[{\"x_y\":[null]}]}"));

    InstantlyObject back = (InstantlyObject) roundTrip(odd);

    assertThat(back).isEqualTo(odd).hasToString(odd.toString());
    assertThat(roundTrip(odd.get("h"))).isEqualTo(odd.get("h"));
    assertThat(roundTrip(new InstantlyObject(Map.of()))).isEqualTo(Map.of());
  }

  @Test
  void pagesOpenEnumsAndRequestsSurviveToo() throws Exception {
    Email email = Fixtures.firstEmail("emails-official.json");
    InstantlyPage<?> page =
        (InstantlyPage<?>) roundTrip(new InstantlyPage<>(List.of(email, email), "cursor"));

    assertThat(page.get(1)).isExactlyInstanceOf(Email.class).isEqualTo(email);
    assertThat(page).hasSize(2);
    assertThat(page.nextStartingAfter()).isEqualTo("cursor");
    assertThat(roundTrip(new InstantlyPage<>(List.of(), null))).isEqualTo(List.of());
    assertThat(roundTrip(LeadStatus.ACTIVE)).isSameAs(LeadStatus.ACTIVE);
    assertThat(roundTrip(LeadStatus.of("1"))).isSameAs(LeadStatus.ACTIVE);
    assertThat(roundTrip(LeadStatus.of("new"))).isEqualTo(LeadStatus.of("new"));
    assertThat(roundTrip(NewLead.of("a@b.example").with("x_y", 0.75)))
        .isEqualTo(NewLead.of("a@b.example").with("x_y", 0.75).toMap());
  }

  @Test
  void camelCarriesThemInAnExchange() throws Exception {
    Email email = Fixtures.firstEmail("emails-official.json");
    Exchange exchange =
        ExchangeBuilder.anExchange(context)
            .withBody(email)
            .withHeader("status", LeadStatus.ACTIVE)
            .build();

    Object holder = roundTrip(DefaultExchangeHolder.marshal(exchange, true, true));
    Exchange back = ExchangeBuilder.anExchange(context).build();
    DefaultExchangeHolder.unmarshal(back, (DefaultExchangeHolder) holder);

    assertThat(back.getMessage().getBody()).isExactlyInstanceOf(Email.class).isEqualTo(email);
    assertThat(back.getMessage().getHeader("status")).isEqualTo(LeadStatus.ACTIVE);
  }

  /** Bytes of a name that is no entity's: the class must not even be initialized. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.camelinstantly.transform.Harm1",
        "io.github.camelinstantly.model.Nail1",
        "java.util.concurrent.Exec"
      })
  void forgedBytesAreRefused(String other) throws Exception {
    String name = InstantlyObject.class.getName();
    byte[] bytes = bytes(new InstantlyObject(Map.of("a", 1)));
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = all.lastIndexOf(name);
    byte[] padded = (other + "x".repeat(name.length())).substring(0, name.length()).getBytes();
    System.arraycopy(padded, 0, bytes, at, padded.length);

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining(new String(padded));
  }

  @Test
  void forgedContentIsRefused() throws Exception {
    byte[] bytes = bytes(new InstantlyObject(Map.of("a", 1)));
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[all.indexOf("{\"a\"")] = '[';

    assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidObjectException.class);
  }

  @ParameterizedTest
  @MethodSource("entities")
  void everyEntityIsReadFromAMapAndFromText(Class<? extends InstantlyObject> type)
      throws Exception {
    InstantlyObject entity = Entities.full(type);
    String json = entity.toString();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    for (Object hopped :
        List.of(
            new LinkedHashMap<>(entity),
            json,
            new StringBuilder(json),
            bytes,
            new ByteArrayInputStream(bytes),
            new StringReader(json),
            ByteBuffer.wrap(bytes),
            new ObjectMapper().readTree(json),
            new InstantlyObject(entity))) {
      assertThat(convert(hopped, type))
          .as(hopped.getClass().getName())
          .isExactlyInstanceOf(type)
          .isEqualTo(entity);
    }
    assertThat(new ObjectMapper().readValue(json, type))
        .isExactlyInstanceOf(type)
        .isEqualTo(entity)
        .hasToString(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "[]", "5", "null", "{\"a\":1", "{} {}"})
  void whatIsNoObjectIsAClearError(String text) {
    assertThatThrownBy(() -> convert(text, Email.class))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("Email");
    assertThatThrownBy(() -> convert(text.getBytes(StandardCharsets.UTF_8), Email.class))
        .isInstanceOf(TypeConversionException.class);
  }

  @Test
  void otherTypesAreLeftToCamel() {
    assertThat(convert(5, Email.class)).isNull();
    assertThat(convert(List.of(Map.of()), Email.class)).isNull();
    assertThat(convert("{}", TreeMap.class)).isNull();
  }

  @Test
  void jacksonReadsListsOfEntitiesAndFieldsOfThem() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String json = "[{\"status\":1,\"x\":1.10},{\"payload\":{\"firstName\":\"R\"}}]";

    List<Lead> leads =
        mapper.readValue(
            json, mapper.getTypeFactory().constructCollectionType(List.class, Lead.class));
    assertThat(leads)
        .hasOnlyElementsOfType(Lead.class)
        .hasToString("[{\"status\":1,\"x\":1.10}, " + "{\"payload\":{\"firstName\":\"R\"}}]");
    assertThat(mapper.convertValue(Map.of("status", 1), Lead.class).status())
        .isEqualTo(LeadStatus.ACTIVE);
    assertThat(mapper.treeToValue((JsonNode) mapper.readTree("{\"a\":0.5}"), Lead.class))
        .isEqualTo(Map.of("a", 0.5));
    assertThatThrownBy(() -> mapper.readValue("[5]", Lead.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("JSON object");
  }

  @Test
  void routesConvertAndUnmarshal() throws Exception {
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:convert").convertBodyTo(Email.class).setBody(simple("${body.body.text}"));
            from("direct:unmarshal").unmarshal().json(JsonLibrary.Jackson, Email.class);
          }
        });
    Email email = Fixtures.firstEmail("emails-official.json");
    var template = context.createProducerTemplate();

    assertThat(template.requestBody("direct:convert", (Object) email.toString(), String.class))
        .isEqualTo(email.body().text());
    assertThat(template.requestBody("direct:unmarshal", (Object) email.toString()))
        .isExactlyInstanceOf(Email.class)
        .isEqualTo(email);
  }

  /** The values that a JMS Map message takes, whatever its broker. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.75",
        "0.1",
        "-1.5",
        "12345678.5",
        "3.141592653589793",
        "5.0",
        "1",
        "-2147483649"
      })
  void aNumberThatADoubleOrLongHoldsIsOneThatJmsTakes(String number) throws IOException {
    Object read = Fixtures.object("{\"n\":" + number + "}").get("n");

    assertThat(read).isInstanceOfAny(Double.class, Integer.class, Long.class);
    assertThat(Json.write(read)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.10",
        "0.1234567890123456789",
        "12345678901234567890",
        "1e400",
        "100.00",
        "1E+2"
      })
  void aNumberThatNeitherHoldsKeepsItsDigits(String number) throws IOException {
    Object read = Fixtures.object("{\"n\":" + number + "}").get("n");

    assertThat(read).isNotInstanceOfAny(Double.class, Integer.class, Long.class);
    assertThat(Json.write(read)).isEqualToIgnoringCase(number.replace("1e400", "1E+400"));
  }

  private static <T> @Nullable T convert(Object value, Class<T> type) {
    return context.getTypeConverter().convertTo(type, value);
  }

  private static Object roundTrip(Object value) {
    try {
      return read(bytes(value));
    } catch (Exception e) {
      throw new AssertionError(String.valueOf(value), e);
    }
  }

  private static byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
  }
}
