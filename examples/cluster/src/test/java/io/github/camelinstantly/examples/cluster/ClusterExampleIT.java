package io.github.camelinstantly.examples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClusterExampleIT {

  @Test
  void nothingIsLostAndThreadsStayInOrderWhenANodeStops() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    int exit =
        new Cluster(new PrintStream(printed, true, StandardCharsets.UTF_8))
            .run(Duration.ofSeconds(12));

    String text = printed.toString(StandardCharsets.UTF_8);
    assertThat(exit).as(text).isZero();
    assertThat(text)
        .contains(", which fetches, stops")
        .containsPattern(
            "\\d\\d+ replies in 12 threads: 0 lost, 0 worked on twice, 12 threads in order")
        // both fetched, and both worked
        .containsPattern("(?m)^ +\\d+( +[1-9]\\d*){4}$");
  }
}
