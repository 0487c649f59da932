package io.github.camelinstantly.message;

/** What is said about an API key that cannot be one. Nothing here may quote it. */
public final class KeyMessages {

  private static final String COPY =
      "Copy it from Instantly (Settings > Integrations > API Keys), exactly as shown there; its"
          + " value is not shown here.";

  private KeyMessages() {}

  /** Where a key is from: an option of the component. */
  public static String ofComponent(String component) {
    return "of the component `%s` (%s)".formatted(component, property(component));
  }

  /** Where a key is from: an option of the endpoint. */
  public static String ofUri() {
    return "in the endpoint's URI";
  }

  /** Where a key is from: a bean, named by its class. */
  public static String ofBean(Class<?> type) {
    // the name of a lambda's class says where it stands, and then nothing that helps
    return "from the InstantlyCredentials bean (%s)".formatted(type.getName().split("\\$\\$")[0]);
  }

  /** No key where one is needed. */
  public static String missing(String component) {
    return ("`apiKey` is missing: set it on the component (%s), or provide a bean of type"
            + " InstantlyCredentials. Create a key at Instantly under Settings > Integrations > API"
            + " Keys.")
        .formatted(property(component));
  }

  /** A key that is there and empty. */
  public static String blank(String source) {
    return "`apiKey` %s is blank. %s".formatted(source, COPY);
  }

  /** A key that was to be filled in. */
  public static String placeholder(String source, String name) {
    return ("`apiKey` %s is a placeholder (%s) that nothing has filled in: set the environment"
            + " variable or property that it names.")
        .formatted(source, Quoted.value(name));
  }

  /** A key in two parts. */
  public static String whiteSpace(String source) {
    return "`apiKey` %s has white space in it. %s In a URI, `+` stands for a blank: write `RAW(...)`"
            .formatted(source, COPY)
        + " around the key there.";
  }

  /** A key that cannot travel in a header. */
  public static String malformed(String source) {
    return "`apiKey` %s must consist of printable ASCII characters, but does not. %s"
        .formatted(source, COPY);
  }

  private static String property(String component) {
    return "camel.component.%s.api-key".formatted(component);
  }
}
