package io.github.camelinstantly.api.table;

import io.github.camelinstantly.api.Multiplicity;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.ValueType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes one parameter, step by step; where it travels is said by the operation. */
final class ParameterBuilder {

  private final String name;
  private final ValueType type;
  private List<String> allowed = List.of();
  private @Nullable Long minimum;
  private @Nullable Long maximum;
  private boolean required;
  private Multiplicity multiplicity = Multiplicity.SINGLE;
  private List<Parameter> fields = List.of();

  ParameterBuilder(String name, ValueType type) {
    this.name = name;
    this.type = type;
  }

  ParameterBuilder allowed(List<String> values) {
    allowed = values;
    return this;
  }

  /** The least and the greatest number, or number of items. */
  ParameterBuilder range(long least, long greatest) {
    minimum = least;
    maximum = greatest;
    return this;
  }

  ParameterBuilder required() {
    required = true;
    return this;
  }

  /** Takes several values, which travel as a JSON array. */
  ParameterBuilder array() {
    multiplicity = Multiplicity.JSON_ARRAY;
    return this;
  }

  /** Takes several values, which travel as a query key each. */
  ParameterBuilder repeated() {
    multiplicity = Multiplicity.REPEATED_KEY;
    return this;
  }

  /** Takes several values, which travel as one text with commas. */
  ParameterBuilder commas() {
    multiplicity = Multiplicity.COMMA_TEXT;
    return this;
  }

  /** What is known of the fields of an object. */
  ParameterBuilder fields(ParameterBuilder... known) {
    fields = Stream.of(known).map(field -> field.build(Place.BODY, false)).toList();
    return this;
  }

  Parameter build(Place place, boolean argument) {
    return new Parameter(
        name, place, type, allowed, minimum, maximum, required, multiplicity, argument, fields);
  }
}
