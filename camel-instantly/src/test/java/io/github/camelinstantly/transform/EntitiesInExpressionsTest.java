package io.github.camelinstantly.transform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.Entities;
import io.github.camelinstantly.model.Fixtures;
import io.github.camelinstantly.model.InstantlyObject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every accessor and every field of every entity can be reached by the languages of a route. */
class EntitiesInExpressionsTest {

  private static CamelContext context;

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
  void everyAccessorIsAPropertyInSimpleAndSpring(Class<? extends InstantlyObject> type) {
    InstantlyObject entity = Entities.full(type);
    for (Method accessor : Entities.accessors(type).toList()) {
      Object expected = Entities.read(accessor, entity);
      String name = accessor.getName();

      assertThat(expected).as(name).isNotNull().isNotEqualTo(List.of());
      assertThat(simple("${body." + name + "}", entity)).as(name).isEqualTo(expected);
      assertThat(simple("${body." + name + "()}", entity)).as(name).isEqualTo(expected);
      assertThat(spring("#{body." + name + "()}", entity)).as(name).isEqualTo(expected);
      assertThat(spring("#{body." + name + "}", entity))
          .as(name)
          .isEqualTo(field(accessor, entity));
      nested(name, expected, entity);
    }
  }

  private static void nested(String name, Object value, InstantlyObject entity) {
    if (!(value instanceof InstantlyObject inner)) {
      return;
    }
    for (Method accessor : Entities.accessors(inner.getClass()).toList()) {
      String path = name + "." + accessor.getName();
      Object expected = Entities.read(accessor, inner);
      assertThat(simple("${body." + path + "}", entity)).as(path).isEqualTo(expected);
      String calls = "#{body." + path.replace(".", "().") + "()}";
      assertThat(spring(calls, entity)).as(calls).isEqualTo(expected);
      if (inner.containsKey(accessor.getName())) {
        assertThat(spring("#{body." + path + "}", entity))
            .as(path)
            .isEqualTo(field(accessor, inner));
      }
    }
  }

  /** To Spring a property of a Map is a key; what is no key, it asks the accessor for. */
  private static @Nullable Object field(Method accessor, InstantlyObject entity) {
    String name = accessor.getName();
    return entity.containsKey(name) ? entity.get(name) : Entities.read(accessor, entity);
  }

  @ParameterizedTest
  @MethodSource("entities")
  void everyFieldIsAKeyByItsOwnNameAndByTheNameInCamelCase(Class<? extends InstantlyObject> type)
      throws IOException {
    InstantlyObject entity = Entities.full(type);
    Object readBack = Json.read(entity.toString());
    assertThat(entity.keySet()).contains("a_new_field");

    entity.forEach(
        (field, value) -> {
          assertThat(simple("${body[" + field + "]}", entity)).as(field).isEqualTo(value);
          assertThat(simple("${body[" + camelCase(field) + "]}", entity)).isEqualTo(value);
          assertThat(spring("#{body['" + field + "']}", entity)).as(field).isEqualTo(value);
          // as Groovy, OGNL and the parameters of sql: read it, in what the API sent too
          assertThat(entity.get(camelCase(field))).as(field).isEqualTo(value);
          assertThat(entity.containsKey(camelCase(field))).as(field).isTrue();
          assertThat(((Map<?, ?>) readBack).get(camelCase(field))).as(field).isEqualTo(value);
        });
  }

  @ParameterizedTest
  @MethodSource("entities")
  void jacksonWritesEveryField(Class<? extends InstantlyObject> type) throws IOException {
    InstantlyObject entity = Entities.full(type);

    assertThat(Json.read(new ObjectMapper().writeValueAsString(entity))).isEqualTo(entity);
  }

  @Test
  void aKeyInCamelCaseNeverHidesAFieldOfThatName() throws IOException {
    var read =
        Fixtures.object("{\"a_b\":1,\"aB\":2,\"n\":{\"x_y\":[{\"p_q\":3}]},\"no_value\":null}");
    InstantlyObject entity = new InstantlyObject(Map.of("raw", read, "status_1", 4));

    assertThat(simple("${body[raw][aB]}", entity)).isEqualTo(2);
    assertThat(simple("${body[raw][a_b]}", entity)).isEqualTo(1);
    assertThat(simple("${body[raw][n][xY][0][pQ]}", entity)).isEqualTo(3);
    assertThat(read).containsKey("noValue").doesNotContainKey("ab").hasSize(4);
    assertThat(entity.keySet()).containsExactlyInAnyOrder("raw", "status_1");
    assertThat(entity).isEqualTo(Map.of("raw", read, "status_1", 4));
    assertThat(simple("${body[1]}", entity)).isNull();
  }

  /** Camel would take a helper for the property, and call it with the body for its argument. */
  @Test
  void noHelperOfTheBaseClassHasTheNameOfAnAccessorOrOfAField() {
    List<String> helpers =
        Stream.of(InstantlyObject.class.getDeclaredMethods())
            .filter(method -> !Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .map(Method::getName)
            .toList();
    Stream<String> names =
        Entities.all().stream()
            .map(Entities::full)
            .flatMap(
                entity ->
                    Stream.concat(
                        Entities.accessors(entity.getClass()).map(Method::getName),
                        entity.keySet().stream()));

    assertThat(helpers).contains("textOf").allMatch(name -> name.matches("[a-z]+[A-Z].*"));
    assertThat(names).doesNotContainAnyElementsOf(helpers);
  }

  private static @Nullable Object simple(String expression, Object body) {
    return evaluate("simple", expression, body);
  }

  private static @Nullable Object spring(String expression, Object body) {
    return evaluate("spel", expression, body);
  }

  private static @Nullable Object evaluate(String language, String expression, Object body) {
    return context
        .resolveLanguage(language)
        .createExpression(expression)
        .evaluate(ExchangeBuilder.anExchange(context).withBody(body).build(), Object.class);
  }

  private static String camelCase(String name) {
    String[] words = name.split("_");
    StringBuilder camelCase = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      camelCase
          .append(words[i].substring(0, 1).toUpperCase(Locale.ROOT))
          .append(words[i].substring(1));
    }
    return camelCase.toString();
  }
}
