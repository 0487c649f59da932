package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Nearest;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.message.BodyMessages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices properties whose names are wrong by little. Names that nothing knows are sent, since they
 * may be newer than this release. But one that another operation has for a property that is absent
 * ({@code campaign_id} where it is {@code campaign}) is refused: the API would do without it. Other
 * names that are near to a known one are reported, once each.
 */
final class NearMisses {

  private static final Logger LOG = LoggerFactory.getLogger(NearMisses.class);

  /** Names come from customers' data, of which there is no end. */
  private static final int MAX_REPORTED = 1_000;

  private static final int MAX_LENGTH = 50;

  /** What two names for one thing have in common, the most certain first. */
  private static final List<BiPredicate<String, String>> KINSHIPS =
      List.of(
          (name, known) -> letters(name).equals(letters(known)),
          (name, known) -> isWithout(name, known, "id") || isWithout(known, name, "id"),
          (name, known) -> isWithout(name, known, "s") || isWithout(known, name, "s"),
          (name, known) -> known.startsWith(name + "_"));

  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  /**
   * @param properties the properties of a body
   * @param given the names that options and headers give
   * @throws IllegalArgumentException naming the right property in place of a wrong one
   */
  void check(
      Operation operation, Map<String, ? extends @Nullable Object> properties, Set<String> given) {
    if (!operation.takesBody() || operation.isRaw()) {
      return;
    }
    List<String> known = operation.parameters().stream().map(Parameter::name).toList();
    check(operation, "", properties.keySet(), given, name -> kin(name, known), known);
    for (Parameter parameter : operation.parameters()) {
      if (!parameter.fields().isEmpty()
          && properties.get(parameter.name()) instanceof List<?> rows) {
        checkRows(operation, parameter, rows);
      }
    }
  }

  private void checkRows(Operation operation, Parameter parameter, List<?> rows) {
    BiConsumer<Integer, Object> check = ofRows(operation, parameter);
    for (int i = 0; i < rows.size(); i++) {
      check.accept(i, rows.get(i));
    }
  }

  /** Checks the rows of one list, each with its index, as {@link #check} does. */
  BiConsumer<Integer, Object> ofRows(Operation operation, Parameter parameter) {
    List<String> known = parameter.fields().stream().map(Parameter::name).toList();
    // the rows of a list mostly have the same names
    Map<String, Optional<String>> kin = new HashMap<>();
    Function<String, Optional<String>> kinOf =
        name -> {
          if (kin.size() > MAX_REPORTED) {
            kin.clear();
          }
          return kin.computeIfAbsent(name, unknown -> kin(unknown, known));
        };
    return (i, row) -> {
      if (!known.isEmpty() && row instanceof Map<?, ?> map) {
        String place = parameter.name() + "[" + i + "].";
        check(operation, place, map.keySet(), Set.of(), kinOf, known);
      }
    };
  }

  private void check(
      Operation operation,
      String place,
      Set<?> names,
      Set<String> given,
      Function<String, Optional<String>> kin,
      List<String> known) {
    for (Object key : names) {
      String name = String.valueOf(key);
      if (known.contains(name) || letters(name).isEmpty() || name.length() > MAX_LENGTH) {
        continue;
      }
      Optional<String> right = kin.apply(name);
      if (right.filter(r -> !names.contains(r) && !given.contains(r)).isPresent()) {
        throw new IllegalArgumentException(
            BodyMessages.nearMiss(operation.id(), place + name, right.get()));
      }
      if (reported.size() < MAX_REPORTED && reported.add(operation.id() + " " + name)) {
        Stream.concat(right.stream(), Nearest.to(name, known).stream())
            .findFirst()
            .ifPresent(near -> LOG.warn(BodyMessages.mistyped(operation.id(), name, near)));
      }
    }
  }

  private static Optional<String> kin(String name, List<String> known) {
    for (BiPredicate<String, String> kinship : KINSHIPS) {
      List<String> kin = known.stream().filter(one -> kinship.test(name, one)).toList();
      if (kin.size() == 1) {
        return Optional.of(kin.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isWithout(String name, String longer, String end) {
    return longer.length() > end.length() && letters(longer).equals(letters(name) + end);
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
