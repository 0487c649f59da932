package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** An application that cannot start says which option is the reason, and what to do. */
class RejectedOptionFailureAnalyzerTest {

  private static final String PREFIX = "camel.component.instantly.";

  /** As Spring Boot finds it and asks it. */
  private static @Nullable FailureAnalysis analysis(String uri, Map<String, Object> properties) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
    FailureAnalyzer analyzer =
        SpringFactoriesLoader.forDefaultResourceLocation()
            .load(
                FailureAnalyzer.class,
                ArgumentResolver.of(Environment.class, environment),
                // those of others may want more than that
                FailureHandler.logging(LogFactory.getLog(FailureAnalyzer.class)))
            .stream()
            .filter(RejectedOptionFailureAnalyzer.class::isInstance)
            .findFirst()
            .orElseThrow();
    return analyzer.analyze(failure(uri, properties));
  }

  private static Throwable failure(String uri, Map<String, Object> properties) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                CamelAutoConfiguration.class,
                InstantlyComponentConverter.class,
                InstantlyComponentAutoConfiguration.class))
        .withBean(RouteBuilder.class, () -> route(uri))
        .withPropertyValues(
            properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .toArray(String[]::new))
        .run(context -> failure.set(context.getStartupFailure()));
    assertThat(failure.get()).isNotNull();
    return failure.get();
  }

  private static RouteBuilder route(String uri) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from("direct:x").to(uri);
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "instantly:emails | api-key | ${NOT_SET} | is a placeholder (`NOT_SET`)"
            + "| Correct `camel.component.instantly.api-key` (",
        "instantly:emails | api-key | '' | is blank | Correct `camel.component.instantly.api-key`",
        "instantly:emails?apiKey=c4n4ry&callTimeout=0 | call-timeout | 3s"
            + "| `callTimeout` must be at least 1 | Correct the URI of the endpoint",
        "instantly:emails?apiKey=c4n4ry | call-timeout | 0 | `callTimeout` must be at least 1"
            + "| Correct `camel.component.instantly.call-timeout`",
        "instantly:emails?limt=3&apiKey=c4n4ry | retry-delay | 5s"
            + "| There is no option `limt` | Correct the URI of the endpoint",
        "instantly:emails | retry-delay | 5s | `apiKey` is missing"
            + "| Set `camel.component.instantly.api-key`",
      })
  void theReasonAndTheWayOutAreSaid(
      String uri, String property, String value, String problem, String action) {
    FailureAnalysis analysis = analysis(uri, Map.of(PREFIX + property, value));

    assertThat(analysis).isNotNull();
    assertThat(analysis.getDescription())
        .startsWith("The endpoint `instantly:")
        .contains(problem)
        .doesNotContain("c4n4ry");
    assertThat(analysis.getAction()).startsWith(action).doesNotContain("c4n4ry");
  }

  @Test
  void failuresOfOthersAreLeftToOthers() {
    assertThat(analysis("log:x?nonsense=1", Map.of())).isNull();
  }
}
