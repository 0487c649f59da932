package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A property that nothing takes is named, with the one that was meant. */
class MistypedPropertyTest {

  private static List<String> unknown(String component, String property) {
    StandardEnvironment environment = new StandardEnvironment();
    Map<String, Object> values = Map.of(property, "c4n4ry");
    environment
        .getPropertySources()
        .addFirst(
            property.startsWith("CAMEL")
                // Boot knows by this name that an underscore may be a dash or a dot
                ? new SystemEnvironmentPropertySource("test-systemEnvironment", values)
                : new MapPropertySource("test", values));
    return new ComponentProperties(environment, component).unknown();
  }

  @ParameterizedTest
  @CsvSource({
    "camel.component.instantly.api-kye, api-key",
    "camel.component.instantly.apikye, api-key",
    "camel.component.instantly.call-timout, call-timeout",
    "camel.component.instantly.maxRetrie, max-retries",
    "camel.component.instantly.http-option.proxyHost, http-options",
    "CAMEL_COMPONENT_INSTANTLY_API_KYE, api-key",
  })
  void theNearestIsNamed(String property, String meant) {
    assertThat(unknown("instantly", property))
        .singleElement()
        .asString()
        .startsWith("There is no property `camel.component.instantly.")
        .endsWith("Did you mean `camel.component.instantly." + meant + "`?")
        .doesNotContain("c4n4ry");
  }

  @Test
  void thoseOfAnotherComponentAreNamedByItsName() {
    assertThat(unknown("acme", "camel.component.acme.quota-kee"))
        .singleElement()
        .asString()
        .contains("`camel.component.acme.quota-key`");
    assertThat(unknown("acme", "camel.component.instantly.quota-kee")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camel.component.instantly.api-key",
        "camel.component.instantly.apiKey",
        "camel.component.instantly.enabled",
        "camel.component.instantly.customizer.enabled",
        "camel.component.instantly.http-options.proxyHost",
        "camel.component.instantly.http-options[httpClient.maxRedirects]",
        "camel.component.https.proxy-hots",
        "camel.component.instantly-other.x",
        "CAMEL_COMPONENT_INSTANTLY_API_KEY",
        "CAMEL_COMPONENT_INSTANTLY_HTTPOPTIONS_PROXYHOST",
        "CAMEL_COMPONENT_INSTANTLY_REQUESTSPERMINUTE"
      })
  void whatIsKnownOrOthersIsNotNamed(String property) {
    assertThat(unknown("instantly", property)).isEmpty();
  }
}
