package io.github.camelinstantly.springboot;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.message.KeyMessages;
import io.github.camelinstantly.message.PropertyMessages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.util.URISupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/**
 * Says in a few lines, instead of a stack trace, which option keeps the application from starting:
 * one that is missing or that the component rejects.
 */
final class RejectedOptionFailureAnalyzer implements FailureAnalyzer {

  private static final String COMPONENT = InstantlyComponent.class.getPackageName() + ".";
  private static final Pattern OPTION = Pattern.compile("`(\\w+)`");

  private final Environment environment;

  /**
   * @param environment where the properties of the application are
   */
  RejectedOptionFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    List<Throwable> causes = chain(failure);
    Throwable rejection =
        causes.stream()
            .filter(RejectedOptionFailureAnalyzer::isOfComponent)
            .reduce((outer, inner) -> inner)
            .orElse(null);
    if (rejection == null) {
      return null;
    }
    String uri = uri(causes);
    String problem = String.valueOf(rejection.getMessage());
    return new FailureAnalysis(
        uri == null ? problem : PropertyMessages.rejectedIn(uri, problem),
        action(uri == null ? "instantly:" : uri, problem),
        rejection);
  }

  private static List<Throwable> chain(Throwable failure) {
    // a chain may go round
    Set<Throwable> chain = new LinkedHashSet<>();
    for (Throwable next = failure; next != null && chain.add(next); ) {
      next = next.getCause();
    }
    return List.copyOf(chain);
  }

  /** It was thrown by a class of the component, not by what the component calls. */
  private static boolean isOfComponent(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(COMPONENT);
  }

  private static @Nullable String uri(List<Throwable> causes) {
    return causes.stream()
        .filter(ResolveEndpointFailedException.class::isInstance)
        .map(failed -> ((ResolveEndpointFailedException) failed).getUri())
        .map(URISupport::sanitizeUri)
        .findFirst()
        .orElse(null);
  }

  private String action(String uri, String problem) {
    String component = uri.split(":", 2)[0];
    if (problem.equals(KeyMessages.missing(component))) {
      return PropertyMessages.setKey(component);
    }
    Matcher option = OPTION.matcher(problem);
    if (option.find() && !uri.contains(option.group(1) + "=")) {
      Optional<String> property =
          new ComponentProperties(environment, component).origin(option.group(1));
      if (property.isPresent()) {
        return PropertyMessages.correctProperty(property.get());
      }
    }
    return PropertyMessages.correctUri(component);
  }
}
