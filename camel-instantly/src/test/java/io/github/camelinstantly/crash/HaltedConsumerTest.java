package io.github.camelinstantly.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed loses no email, and repeats at most one a kill. */
class HaltedConsumerTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  void losesNothingAndRepeatsAtMostOneEmailPerKill() throws Exception {
    Path ledger = folder.resolve("ledger");
    Path state = folder.resolve("emails.state");
    List<String> expected = new ArrayList<>();
    try (InstantlySandbox sandbox = InstantlySandbox.startEmpty()) {
      int halted = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        int first = kill * 100;
        IntStream.range(first, first + 100).forEach(i -> expected.add(receive(sandbox, i)));
        int exit = run(sandbox, state, ledger, expected, String.valueOf(kill));
        halted += exit == HaltingConsumer.HALTED ? 1 : 0;
      }
      assertThat(halted).isEqualTo(KILLS);

      assertThat(run(sandbox, state, ledger, expected)).isZero();
    }

    List<String> processed = Files.readAllLines(ledger);
    assertThat(new LinkedHashSet<>(processed)).containsExactlyElementsOf(expected);
    assertThat(processed.size() - expected.size()).isBetween(0, KILLS);
  }

  private static int run(
      InstantlySandbox sandbox, Path state, Path ledger, List<String> expected, String... seed) {
    List<String> arguments = new ArrayList<>();
    arguments.add(sandbox.baseUrl());
    arguments.add(state.toString());
    arguments.add(ledger.toString());
    arguments.add(expected.get(expected.size() - 1));
    arguments.addAll(List.of(seed));
    return ChildJvm.run(
        HaltingConsumer.class, List.of("-Xmx128m"), arguments.toArray(String[]::new));
  }

  /** The 250 in the middle share one timestamp. */
  private static String receive(InstantlySandbox sandbox, int i) {
    int second = i < 300 || i >= 550 ? i : 300;
    return sandbox
        .workspace()
        .receive(T0.plusSeconds(second), "lead" + i + "@x.example", "Re: hello", "Tell me more.");
  }
}
