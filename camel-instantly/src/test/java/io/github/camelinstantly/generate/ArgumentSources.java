package io.github.camelinstantly.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The arguments of the operation table as Java: the bean of the options, the header constants. */
final class ArgumentSources {

  private static final String WRITTEN =
      "// Written by GeneratedArgumentsTest from the operation table and arguments.properties.\n"
          + "// CONTRIBUTING.md has the command; changes made here by hand get lost.\n";

  private final List<Argument> arguments;
  private final Map<String, String> sentences;

  /**
   * @param arguments the arguments of all operations
   * @param sentences what each of them means, by option
   */
  ArgumentSources(List<Argument> arguments, Map<String, String> sentences) {
    this.arguments = arguments;
    this.sentences = sentences;
  }

  /** The files below the folder of generated sources, and what is in them. */
  Map<Path, String> files() {
    Path root = Path.of("io", "github", "camelinstantly");
    return Map.of(
        root.resolve("option").resolve("InstantlyArguments.java"), options(),
        root.resolve("ArgumentHeaders.java"), headers());
  }

  private String options() {
    return WRITTEN
        + """
        package io.github.camelinstantly.option;

        import org.apache.camel.spi.UriParam;
        import org.apache.camel.spi.UriParams;
        import org.jspecify.annotations.Nullable;

        /**
         * The arguments of the operations as endpoint options. A flag is a String, since a Boolean
         * could not be left unset. An argument whose values differ between operations is a String,
         * too, which the operation table checks.
         */
        @UriParams
        public class InstantlyArguments {

        """
        + inTurn(this::field)
        + "\n"
        + inTurn(ArgumentSources::accessors)
        + "}\n";
  }

  private String field(Argument argument) {
    String enums = String.join(",", argument.values());
    return "  @UriParam(\n      label = \"argument\",\n"
        + (enums.isEmpty() ? "" : "      enums = \"" + enums + "\",\n")
        + "      description ="
        + JavaText.literal(10, argument.description(sentences.get(argument.option())))
        + ")\n  private @Nullable %s %s;\n".formatted(argument.javaType(), argument.option());
  }

  private static String accessors(Argument argument) {
    return """
          public @Nullable {type} get{Name}() {
            return {name};
          }

          public void set{Name}(@Nullable {type} {name}) {
            this.{name} = {name};
          }
        """
        .replace("{type}", argument.javaType())
        .replace("{name}", argument.option())
        .replace("{Name}", JavaText.capitalized(argument.option()));
  }

  private String headers() {
    return WRITTEN
        + """
        package io.github.camelinstantly;

        import org.apache.camel.spi.Metadata;

        /**
         * The headers of the operations' arguments. {@link InstantlyConstants} inherits them and is the
         * class to name them by. A header overrides the endpoint option of its name.
         */
        public abstract class ArgumentHeaders {

        """
        + inTurn(ArgumentSources::constant)
        + "\n  ArgumentHeaders() {}\n}\n";
  }

  private static String constant(Argument argument) {
    return """
          @Metadata(
              label = "producer",
              description = "Overrides the option {option}.",
              javaType = "{type}")
        """
            .replace("{option}", argument.option())
            .replace("{type}", argument.javaType())
        + JavaText.assigned(
            "  public static final String " + argument.constant() + " =",
            "\"" + argument.header() + "\"")
        + "\n";
  }

  private String inTurn(Function<Argument, String> member) {
    return arguments.stream().map(member).collect(Collectors.joining("\n"));
  }
}
