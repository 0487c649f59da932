package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelinstantly.model.LeadStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.component.file.FileBinding;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that hold their text somewhere else, and bodies of single values. */
class FileBodiesTest {

  private static final String JSON = "{\"name\":\"Größe\"}";

  private static OfflineCalls calls;

  @TempDir private static Path directory;

  @BeforeAll
  static void open() {
    calls = new OfflineCalls();
  }

  @AfterAll
  static void close() {
    calls.close();
  }

  private static Object sent(Object body) {
    return calls.call("lead-lists/create", body).body();
  }

  private static GenericFile<java.io.File> genericFile(Path path) {
    GenericFile<java.io.File> file = new GenericFile<>();
    file.setBinding(new FileBinding());
    file.setFile(path.toFile());
    file.setBody(path.toFile());
    return file;
  }

  @Test
  void filesAndBuffersAreReadAsTheirText() throws IOException {
    Path path = Files.writeString(directory.resolve("list.json"), JSON);
    byte[] bytes = ("##" + JSON).getBytes(StandardCharsets.UTF_8);
    ByteBuffer slice = ByteBuffer.wrap(bytes).position(2).slice();
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().position(2);

    for (Object body :
        Arrays.asList(
            path,
            path.toFile(),
            genericFile(path),
            slice,
            slice.asReadOnlyBuffer(),
            direct,
            JSON.toCharArray(),
            Optional.of(path))) {
      assertThat(sent(body)).as("%s", body.getClass()).isEqualTo(Map.of("name", "Größe"));
      assertThat(sent(body)).as("%s again", body.getClass()).isEqualTo(Map.of("name", "Größe"));
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path path = directory.resolve("none.json");
    for (Object body : List.of(path, path.toFile(), genericFile(path))) {
      assertThatThrownBy(() -> sent(body))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "The body of `lead-lists/create`, a `%s`, cannot be read: ",
              body.getClass().getName());
    }
  }

  @Test
  void singleValuesOfAnyTypeAreOne() {
    assertThat(sent(TextNode.valueOf("A"))).isEqualTo(Map.of("name", "A"));
    assertThat(sent(LeadStatus.ACTIVE)).isEqualTo(Map.of("name", "1"));
    assertThat(sent(Duration.ofSeconds(1).compareTo(Duration.ZERO))).isEqualTo(Map.of("name", "1"));
    assertThat(sent(true)).isEqualTo(Map.of("name", "true"));
  }

  @Test
  void whatHasNoOneFormIsNamedWithItsPlace() {
    assertThatThrownBy(() -> sent(Duration.ofSeconds(1)))
        .hasMessageStartingWith(
            "The body of `lead-lists/create` was a `java.time.Duration`, which does not say");
    Map<String, Object> lead =
        Map.of("email", "a@x.example", "custom_variables", Map.of("since", LocalDateTime.MIN));
    assertThatThrownBy(() -> calls.call("leads/create", lead))
        .hasMessageStartingWith(
            "`custom_variables.since` in the body of `leads/create` was a"
                + " `java.time.LocalDateTime`, which has no time zone");
    assertThatThrownBy(() -> calls.call("leads/create", Map.of("x", List.of(new Object()))))
        .hasMessage(
            "`x[0]` in the body of `leads/create` was neither a value that JSON has nor a bean that"
                + " can be read.");
  }

  @Test
  void aMapInItselfIsRefused() {
    Map<String, Object> loop = new HashMap<>();
    loop.put("loop", loop);
    assertThatThrownBy(() -> calls.call("leads/create", loop))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`leads/create`");
  }

  @Test
  void anArrayOfRowsIsAListAndAStreamGoesOutInChunks() {
    String id = "0198c0de-0000-7000-8000-00000000ca01";
    Map<String, Object> row = Map.of("email", "a@x.example");
    Map<String, Object> sent = Map.of("leads", List.of(row), "list_id", id);
    Map<String, Object> arguments = Map.of("listId", id);

    Object array = new Object[] {row};
    assertThat(calls.call("leads/bulkAdd", array, Map.of(), arguments).body()).isEqualTo(sent);
    for (Object rows : List.of(Stream.of(row), List.of(row).iterator())) {
      assertThat(calls.call("leads/bulkAdd", rows, Map.of(), arguments))
          .matches(call -> BulkCall.isFor(call));
    }
  }
}
