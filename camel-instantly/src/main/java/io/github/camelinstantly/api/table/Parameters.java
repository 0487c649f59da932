package io.github.camelinstantly.api.table;

import io.github.camelinstantly.api.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** The words in which the operation table describes parameters. */
final class Parameters {

  private Parameters() {}

  static ParameterBuilder text(String name) {
    return new ParameterBuilder(name, ValueType.TEXT);
  }

  static ParameterBuilder address(String name) {
    return new ParameterBuilder(name, ValueType.ADDRESS);
  }

  static ParameterBuilder addressOrDomain(String name) {
    return new ParameterBuilder(name, ValueType.ADDRESS_OR_DOMAIN);
  }

  static ParameterBuilder uuid(String name) {
    return new ParameterBuilder(name, ValueType.UUID);
  }

  static ParameterBuilder integer(String name) {
    return new ParameterBuilder(name, ValueType.INTEGER);
  }

  static ParameterBuilder number(String name) {
    return new ParameterBuilder(name, ValueType.NUMBER);
  }

  static ParameterBuilder flag(String name) {
    return new ParameterBuilder(name, ValueType.BOOLEAN);
  }

  static ParameterBuilder timestamp(String name) {
    return new ParameterBuilder(name, ValueType.TIMESTAMP);
  }

  static ParameterBuilder object(String name) {
    return new ParameterBuilder(name, ValueType.OBJECT);
  }

  /** A text of which the API knows only some values. */
  static ParameterBuilder choice(String name, String... values) {
    return text(name).allowed(List.of(values));
  }

  /** A number of which the API knows only some values. */
  static ParameterBuilder code(String name, Integer... values) {
    return integer(name).allowed(List.of(values).stream().map(String::valueOf).toList());
  }

  /** The page size: 1 to 100 everywhere but for the audit log (API facts: paging). */
  static ParameterBuilder limit() {
    return integer("limit").range(1, 100);
  }

  /** The cursor of the page to read. */
  static ParameterBuilder startingAfter() {
    return text("starting_after");
  }

  /** A value of any JSON type. */
  static ParameterBuilder any(String name) {
    return new ParameterBuilder(name, ValueType.ANY);
  }

  static ParameterBuilder schedule(String name) {
    return new ParameterBuilder(name, ValueType.SCHEDULE);
  }

  static ParameterBuilder agentConfig(String name) {
    return new ParameterBuilder(name, ValueType.AGENT_CONFIG);
  }

  static ParameterBuilder date(String name) {
    return new ParameterBuilder(name, ValueType.DATE);
  }

  static ParameterBuilder[] texts(String... names) {
    return all(ValueType.TEXT, names);
  }

  static ParameterBuilder[] uuids(String... names) {
    return all(ValueType.UUID, names);
  }

  static ParameterBuilder[] integers(String... names) {
    return all(ValueType.INTEGER, names);
  }

  static ParameterBuilder[] numbers(String... names) {
    return all(ValueType.NUMBER, names);
  }

  static ParameterBuilder[] flags(String... names) {
    return all(ValueType.BOOLEAN, names);
  }

  static ParameterBuilder[] objects(String... names) {
    return all(ValueType.OBJECT, names);
  }

  private static ParameterBuilder[] all(ValueType type, String... names) {
    return Stream.of(names)
        .map(name -> new ParameterBuilder(name, type))
        .toArray(ParameterBuilder[]::new);
  }
}
