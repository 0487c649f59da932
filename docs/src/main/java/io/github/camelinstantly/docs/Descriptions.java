package io.github.camelinstantly.docs;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What operations, their arguments and body properties mean, in words; the operation table has no
 * words. The files stand with the component, whose options have the words of arguments, too.
 */
final class Descriptions {

  private final Properties operations;
  private final Properties arguments;
  private final Properties properties;

  private Descriptions(Properties operations, Properties arguments, Properties properties) {
    this.operations = operations;
    this.arguments = arguments;
    this.properties = properties;
  }

  static Descriptions load() throws IOException {
    return new Descriptions(
        read("operations.properties"), read("arguments.properties"), read("properties.properties"));
  }

  private static Properties read(String name) throws IOException {
    try (InputStream in = Descriptions.class.getResourceAsStream(name);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(text);
      return properties;
    }
  }

  Optional<String> of(Operation operation) {
    return Optional.ofNullable(operations.getProperty(operation.id()));
  }

  /** The words for an argument, which are those for all operations that take it. */
  Optional<String> ofArgument(Parameter argument) {
    return Optional.ofNullable(arguments.getProperty(argument.option()));
  }

  /** The words for one operation's property, else those for all properties of its name. */
  Optional<String> of(Operation operation, Parameter property) {
    return Optional.ofNullable(properties.getProperty(operation.id() + "." + property.name()))
        .or(() -> Optional.ofNullable(properties.getProperty(property.name())));
  }

  /** The operations that there are words for. */
  Set<String> operations() {
    return operations.stringPropertyNames();
  }

  /** The properties, or operations and properties, that there are words for. */
  Set<String> properties() {
    return properties.stringPropertyNames();
  }
}
