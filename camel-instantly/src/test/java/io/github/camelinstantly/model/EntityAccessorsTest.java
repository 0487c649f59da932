package io.github.camelinstantly.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the accessors of every entity. */
class EntityAccessorsTest {

  static Stream<Function<Map<String, @Nullable Object>, InstantlyObject>> entities() {
    return Stream.of(
        Email::new,
        EmailBody::new,
        EmailAttachments::new,
        EmailAttachment::new,
        EmailVerification::new,
        LeadList::new,
        Lead::new,
        LeadStatusSummary::new,
        LeadStep::new,
        BulkAddResult::new,
        CreatedLead::new);
  }

  @ParameterizedTest
  @MethodSource("entities")
  void absentReadsAsNullOrEmptyList(Function<Map<String, @Nullable Object>, InstantlyObject> entity)
      throws ReflectiveOperationException {
    InstantlyObject absent = entity.apply(Map.of());
    for (Method accessor : accessors(absent)) {
      assertThat(accessor.invoke(absent))
          .as(accessor.getName())
          .isEqualTo(accessor.getReturnType() == List.class ? List.of() : null);
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void nullReadsLikeAbsent(Function<Map<String, @Nullable Object>, InstantlyObject> entity)
      throws ReflectiveOperationException {
    for (Method accessor : accessors(entity.apply(Map.of()))) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put(snakeCase(accessor.getName()), null);
      assertThat(accessor.invoke(entity.apply(fields)))
          .as(accessor.getName())
          .isEqualTo(accessor.getReturnType() == List.class ? List.of() : null);
    }
  }

  private static List<Method> accessors(InstantlyObject entity) {
    List<Method> accessors =
        Stream.of(entity.getClass().getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
            .toList();
    assertThat(accessors).isNotEmpty();
    return accessors;
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
