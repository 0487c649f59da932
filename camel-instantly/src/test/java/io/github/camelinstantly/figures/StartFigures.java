package io.github.camelinstantly.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Prints the size of the component's jar, and what starting a context with one endpoint costs in a
 * new JVM, beside the same with camel-http. Each pair runs one right after the other.
 */
public final class StartFigures {

  private static final int PAIRS = 15;

  private StartFigures() {}

  /** Argument: the jar; or, in a JVM of its own, the URI to start. */
  public static void main(String[] args) throws Exception {
    if (args[0].endsWith(".jar")) {
      figures(Path.of(args[0]));
    } else {
      System.out.println(nanosToStart(args[0]));
    }
  }

  private static void figures(Path jar) throws IOException, InterruptedException {
    List<Double> http = new ArrayList<>();
    List<Double> instantly = new ArrayList<>();
    List<Double> more = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      http.add(inNewJvm("https://api.instantly.ai/api/v2/emails"));
      instantly.add(inNewJvm("instantly:emails?operation=list&apiKey=none"));
      more.add(instantly.get(i) - http.get(i));
    }
    System.out.printf("jar: %.0f KB%n", Files.size(jar) / 1000.0);
    System.out.printf(
        "context start with one endpoint, median of %d: camel-http %.0f ms, instantly %.0f ms%n",
        PAIRS, median(http), median(instantly));
    System.out.printf("median of the differences: %.0f ms%n", median(more));
  }

  private static double inNewJvm(String uri) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                StartFigures.class.getName(),
                uri)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String[] lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n");
    process.waitFor();
    return Long.parseLong(lines[lines.length - 1].strip()) / 1e6;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }

  private static long nanosToStart(String uri) throws Exception {
    long begin = System.nanoTime();
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      context.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from("direct:start").to(uri);
            }
          });
      context.start();
      return System.nanoTime() - begin;
    }
  }
}
