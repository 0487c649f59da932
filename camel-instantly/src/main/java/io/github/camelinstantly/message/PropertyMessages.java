package io.github.camelinstantly.message;

import java.util.Optional;

/** What is said about options that are set as properties of an application. */
public final class PropertyMessages {

  private PropertyMessages() {}

  /** A property that nothing takes. */
  public static String unknown(String name, Optional<String> nearest, Optional<String> origin) {
    return "There is no property `%s`%s, so it has no effect.%s"
        .formatted(
            name,
            origin.map(" (%s)"::formatted).orElse(""),
            nearest.map(" Did you mean `%s`?"::formatted).orElse(""));
  }

  /** Where an option was rejected. */
  public static String rejectedIn(String uri, String problem) {
    return "The endpoint `%s` cannot be used: %s".formatted(uri, problem);
  }

  /** What to do about a rejected option that a property sets. */
  public static String correctProperty(String property) {
    return "Correct " + property + ".";
  }

  /** What to do about a missing key. */
  public static String setKey(String component) {
    return ("Set `camel.component.%s.api-key`, for example to `${INSTANTLY_API_KEY}` with an"
            + " environment variable of that name, or declare a bean of type InstantlyCredentials.")
        .formatted(component);
  }

  /** What to do about a rejected option that no property sets. */
  public static String correctUri(String component) {
    return ("Correct the URI of the endpoint, as the description says. Options of the component are"
            + " set as `camel.component.%s.<option>`.")
        .formatted(component);
  }
}
