package io.github.camelinstantly.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the accessors of every entity. */
class EntityAccessorsTest {

  static Set<Class<? extends InstantlyObject>> entities() {
    return Entities.all();
  }

  @ParameterizedTest
  @MethodSource("entities")
  void absentReadsAsNullOrEmptyList(Class<? extends InstantlyObject> type) {
    assertThat(Entities.accessors(type)).isNotEmpty();
    Entities.accessors(type).forEach(accessor -> assertReadsNothing(accessor, Map.of()));
  }

  @ParameterizedTest
  @MethodSource("entities")
  void nullReadsLikeAbsent(Class<? extends InstantlyObject> type) {
    Entities.accessors(type)
        .forEach(
            accessor -> {
              Map<String, @Nullable Object> fields = new HashMap<>();
              fields.put(Entities.fieldOf(accessor), null);
              assertReadsNothing(accessor, fields);
            });
  }

  private static void assertReadsNothing(Method accessor, Map<String, @Nullable Object> fields) {
    Class<? extends InstantlyObject> type =
        accessor.getDeclaringClass().asSubclass(InstantlyObject.class);
    assertThat(Entities.read(accessor, EntityClass.create(type, fields)))
        .as(accessor.getName())
        .isEqualTo(accessor.getReturnType() == List.class ? List.of() : null);
  }
}
