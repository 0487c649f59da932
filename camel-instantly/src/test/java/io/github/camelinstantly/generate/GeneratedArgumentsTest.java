package io.github.camelinstantly.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The options and header constants of arguments are what the operation table and a sentence each
 * give. With {@code -Dinstantly.generate=true} it writes them.
 */
class GeneratedArgumentsTest {

  private static final Path SENTENCES =
      Path.of("src", "main", "descriptions", "arguments.properties");

  private static final Path GENERATED = Path.of("src", "generated", "java");

  private static final String COMMAND =
      "mvn -pl camel-instantly test process-classes"
          + " -Dtest=GeneratedArgumentsTest -Dinstantly.generate=true";

  private static final int NONE = 0;

  private final List<Argument> arguments = Argument.all();
  private final Map<String, String> sentences;

  GeneratedArgumentsTest() throws IOException {
    sentences = Sentences.read(SENTENCES);
  }

  @Test
  void everyArgumentHasItsSentenceAndEverySentenceItsArgument() {
    TreeSet<String> missing = new TreeSet<>(arguments.stream().map(Argument::option).toList());
    missing.removeAll(sentences.keySet());
    TreeSet<String> superfluous = new TreeSet<>(sentences.keySet());
    arguments.forEach(argument -> superfluous.remove(argument.option()));

    assertSoftly(
        softly -> {
          softly
              .assertThat(missing)
              .as("arguments without a sentence; write `name = What it means.` into %s", SENTENCES)
              .isEmpty();
          softly
              .assertThat(superfluous)
              .as("names in %s that no operation has as an argument; take them out", SENTENCES)
              .isEmpty();
        });
  }

  @Test
  void aSentenceEndsAsOneAndLeavesTheOperationsToTheTable() {
    assertThat(sentences)
        .allSatisfy(
            (option, sentence) ->
                assertThat(sentence).as(option).matches("[A-Z`].*\\.").doesNotContain(" For "));
  }

  @Test
  void committedSourcesAreWhatTheTableAndTheSentencesGive() throws IOException {
    everyArgumentHasItsSentenceAndEverySentenceItsArgument();
    Map<Path, String> files = new ArgumentSources(arguments, sentences).files();
    if (Boolean.getBoolean("instantly.generate")) {
      for (Map.Entry<Path, String> file : files.entrySet()) {
        Path source = GENERATED.resolve(file.getKey());
        Files.createDirectories(source.getParent());
        Files.writeString(source, file.getValue());
      }
    }

    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path committed = GENERATED.resolve(file.getKey());
      assertThat(committed).as("missing; write it with `%s`", COMMAND).exists();
      // the whole of both in the message would hide the way out
      assertThat(firstDifferingLine(Files.readString(committed), file.getValue()))
          .as("first line of %s out of date; write it with `%s`, commit it", committed, COMMAND)
          .isEqualTo(NONE);
    }
  }

  private static int firstDifferingLine(String committed, String expected) {
    int index = Arrays.mismatch(committed.split("\n", -1), expected.split("\n", -1));
    return index < 0 ? NONE : index + 1;
  }
}
