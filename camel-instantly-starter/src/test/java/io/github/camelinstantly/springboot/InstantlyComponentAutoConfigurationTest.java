package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.InstantlyEndpoint;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.message.KeyMessages;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class InstantlyComponentAutoConfigurationTest {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  CamelAutoConfiguration.class,
                  InstantlyComponentConverter.class,
                  InstantlyComponentAutoConfiguration.class));

  @Configuration(proxyBeanMethods = false)
  static class Credentials {

    @Bean
    InstantlyCredentials vault() {
      return () -> "key-from-vault";
    }
  }

  private static InstantlyConfiguration configured(ApplicationContext context) {
    return context
        .getBean(CamelContext.class)
        .getComponent("instantly", InstantlyComponent.class)
        .getConfiguration();
  }

  private static InstantlyEndpoint endpoint(ApplicationContext context) {
    return context
        .getBean(CamelContext.class)
        .getEndpoint("instantly:emails", InstantlyEndpoint.class);
  }

  @Test
  void propertiesReachTheComponent() {
    runner
        .withPropertyValues(
            "camel.component.instantly.api-key=from-properties",
            "camel.component.instantly.call-timeout=5000",
            "camel.component.instantly.http-options.proxyHost=proxy.example")
        .run(
            context -> {
              InstantlyConfiguration configuration = configured(context);
              assertThat(configuration.getApiKey()).isEqualTo("from-properties");
              assertThat(configuration.getCallTimeout()).isEqualTo(5000);
              assertThat(configuration.getHttpOptions())
                  .containsEntry("proxyHost", "proxy.example");
              assertThat(configuration.getBaseUrl())
                  .isEqualTo(InstantlyConfiguration.DEFAULT_BASE_URL);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"#bean:vault", "#vault"})
  void aReferenceIsResolvedToItsBean(String reference) {
    runner
        .withUserConfiguration(Credentials.class)
        .withBean("other", InstantlyCredentials.class, () -> () -> "other-key")
        .withPropertyValues("camel.component.instantly.credentials=" + reference)
        .run(
            context ->
                assertThat(configured(context).getCredentials())
                    .isSameAs(context.getBean("vault")));
  }

  @Test
  void tlsSettingsAndConfigurationAreReferencesToo() {
    runner
        .withBean("tls", SSLContextParameters.class)
        .withBean("mine", InstantlyConfiguration.class)
        .withPropertyValues(
            "camel.component.instantly.configuration=#bean:mine",
            "camel.component.instantly.ssl-context-parameters=#bean:tls")
        .run(
            context -> {
              assertThat(configured(context)).isSameAs(context.getBean("mine"));
              assertThat(configured(context).getSslContextParameters())
                  .isSameAs(context.getBean("tls"));
            });
  }

  @Test
  void aConfigurationBeanKeepsWhatNoPropertySets() {
    runner
        .withBean("mine", InstantlyConfiguration.class, this::own)
        .withPropertyValues(
            "camel.component.instantly.configuration=#bean:mine",
            "camel.component.instantly.connect-timeout=77")
        .run(context -> assertOwnWith(configured(context), 77));
  }

  @Test
  void aComponentBeanKeepsWhatNoPropertySets() {
    runner
        .withBean(
            "instantly",
            InstantlyComponent.class,
            () -> {
              InstantlyComponent component = new InstantlyComponent();
              component.setConfiguration(own());
              return component;
            })
        .withPropertyValues("camel.component.instantly.connect-timeout=77")
        .run(context -> assertOwnWith(configured(context), 77));
  }

  private InstantlyConfiguration own() {
    InstantlyConfiguration configuration = new InstantlyConfiguration();
    configuration.setBaseUrl("https://own.example");
    configuration.setCallTimeout(1234);
    return configuration;
  }

  private static void assertOwnWith(InstantlyConfiguration actual, long connectTimeout) {
    assertThat(actual.getBaseUrl()).isEqualTo("https://own.example");
    assertThat(actual.getCallTimeout()).isEqualTo(1234);
    assertThat(actual.getConnectTimeout()).isEqualTo(connectTimeout);
  }

  @Test
  void aReferenceToNothingStopsTheApplicationAndNamesPropertyAndBean() {
    runner
        .withPropertyValues("camel.component.instantly.credentials=#bean:absent")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("camel.component.instantly.credentials")
                    .hasRootCauseMessage("No bean named 'absent' available"));
  }

  @Test
  void aSingleCredentialsBeanIsFoundByItself() {
    runner
        .withUserConfiguration(Credentials.class)
        .run(
            context ->
                assertThat(endpoint(context).getConfiguration().getCredentials())
                    .isSameAs(context.getBean("vault")));
  }

  @Test
  void ofTwoCredentialsBeansNoneIsGuessed() {
    runner
        .withUserConfiguration(Credentials.class)
        .withBean("other", InstantlyCredentials.class, () -> () -> "other-key")
        .run(
            context ->
                assertThatThrownBy(() -> endpoint(context))
                    .rootCause()
                    .hasMessage(KeyMessages.missing("instantly")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30s", "PT30S", "30000", "30000ms"})
  void timesAreDurationsOrMilliseconds(String time) {
    runner
        .withPropertyValues(
            "camel.component.instantly.call-timeout=" + time,
            "camel.component.instantly.rate-limit-max-wait=" + time,
            "camel.component.instantly.retry-delay=" + time,
            "camel.component.instantly.max-retry-delay=" + time,
            "camel.component.instantly.connect-timeout=" + time,
            "camel.component.instantly.response-timeout=" + time)
        .run(
            context ->
                assertThat(configured(context))
                    .extracting(
                        InstantlyConfiguration::getCallTimeout,
                        InstantlyConfiguration::getRateLimitMaxWait,
                        InstantlyConfiguration::getRetryDelay,
                        InstantlyConfiguration::getMaxRetryDelay,
                        InstantlyConfiguration::getConnectTimeout,
                        InstantlyConfiguration::getResponseTimeout)
                    .containsOnly(30_000L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camel.component.instantly.enabled",
        "camel.component.instantly.customizer.enabled",
        "camel.component.enabled",
        "camel.component.customizer.enabled"
      })
  void switchedOffItLeavesTheComponentAlone(String toggle) {
    runner
        .withPropertyValues(toggle + "=false", "camel.component.instantly.api-key=unused")
        .run(context -> assertThat(configured(context).getApiKey()).isNull());
  }

  @Test
  void itsOwnSwitchOutranksTheOneOfAllComponents() {
    runner
        .withPropertyValues(
            "camel.component.enabled=false",
            "camel.component.instantly.enabled=true",
            "camel.component.instantly.api-key=used")
        .run(context -> assertThat(configured(context).getApiKey()).isEqualTo("used"));
  }
}
