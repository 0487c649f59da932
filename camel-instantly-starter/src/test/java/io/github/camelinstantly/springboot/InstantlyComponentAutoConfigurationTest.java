package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.client.InstantlyCredentials;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
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

  @Test
  void aReferenceIsResolvedToItsBean() {
    runner
        .withUserConfiguration(Credentials.class)
        .withPropertyValues("camel.component.instantly.credentials=#bean:vault")
        .run(
            context ->
                assertThat(configured(context).getCredentials())
                    .isSameAs(context.getBean("vault")));
  }

  @Test
  void aSingleCredentialsBeanIsFoundByItself() {
    runner
        .withUserConfiguration(Credentials.class)
        .run(
            context ->
                assertThat(configured(context).getCredentials())
                    .isSameAs(context.getBean("vault")));
  }

  @Test
  void itCanBeSwitchedOff() {
    runner
        .withPropertyValues(
            "camel.component.instantly.enabled=false", "camel.component.instantly.api-key=unused")
        .run(context -> assertThat(configured(context).getApiKey()).isNull());
    runner
        .withPropertyValues(
            "camel.component.instantly.customizer.enabled=false",
            "camel.component.instantly.api-key=unused")
        .run(context -> assertThat(configured(context).getApiKey()).isNull());
  }
}
