package io.github.camelinstantly.generate;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads what arguments mean, in words; the operation table has no words. */
final class Sentences {

  private Sentences() {}

  /**
   * The sentences of a file, by name.
   *
   * @throws IllegalStateException if the file has two for one name, of which the first would be
   *     lost
   */
  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> sentences = new TreeMap<>();
    Properties lines =
        new Properties() {
          @Override
          public synchronized Object put(Object name, Object sentence) {
            if (sentences.put((String) name, (String) sentence) != null) {
              throw new IllegalStateException(
                  "`%s` of %s must have one sentence, but has two".formatted(name, file));
            }
            return super.put(name, sentence);
          }
        };
    try (Reader text = Files.newBufferedReader(file)) {
      lines.load(text);
    }
    return sentences;
  }
}
