package io.github.camelinstantly.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.quickstart.Terminal.Counts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8));

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void runsInTheSandboxAndAddsUp() throws Exception {
    int exit = Quickstart.run(Map.of(), terminal, Duration.ofSeconds(12));

    assertThat(exit).isZero();
    Counts counts = terminal.counts();
    assertThat(counts.received()).isGreaterThanOrEqualTo(6);
    assertThat(counts.good() + counts.bad()).isEqualTo(counts.received());
    assertThat(counts.bad()).isGreaterThanOrEqualTo(2);
    assertThat(counts.added()).isEqualTo(counts.good());
    assertThat(text())
        .contains("no mail goes out")
        .contains("received  maria@alpine-logistics.example")
        .contains("lead      maria@alpine-logistics.example")
        .contains("invalid, not added")
        .contains(counts.received() + " emails received")
        .startsWith("INSTANTLY_API_KEY is not set")
        .endsWith("  mvn -q -DskipTests -Pquickstart package" + System.lineSeparator());
    assertThat(text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
  }

  @Test
  void saysWhatIsMissingToWorkAtInstantly() throws Exception {
    int exit = Quickstart.run(Map.of("INSTANTLY_API_KEY", "k"), terminal, Duration.ZERO);

    assertThat(exit).isEqualTo(2);
    assertThat(text()).contains("INSTANTLY_LIST_ID");
  }

  @Test
  void saysInOneLineWhyItCannotStart() throws Exception {
    Map<String, String> environment =
        Map.of("INSTANTLY_API_KEY", "k", "INSTANTLY_LIST_ID", "my list");

    int exit = Quickstart.run(environment, terminal, Duration.ZERO);

    assertThat(exit).isEqualTo(1);
    assertThat(text().lines().toList())
        .last()
        .asString()
        .startsWith("`listId` must be a UUID")
        .endsWith("but was `my list`.");
  }

  @Test
  void saysInOneLineWhatIsWrongWithTheRouteInTheSandboxToo() throws Exception {
    System.setProperty("quickstart.startFrom", "yesterday");
    try {
      int exit = Quickstart.run(Map.of(), terminal, Duration.ofSeconds(1));

      assertThat(exit).isEqualTo(1);
      assertThat(text().lines().toList())
          .last()
          .asString()
          .startsWith("`startFrom` must be")
          .contains("but was `yesterday`");
    } finally {
      System.clearProperty("quickstart.startFrom");
    }
  }
}
