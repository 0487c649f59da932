package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import io.github.camelinstantly.sandbox.SandboxRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A component for each of two customers: the calls of one never go with the key of the other. */
class TwoWorkspacesTest {

  private final InstantlySandbox sandbox = InstantlySandbox.startEmpty();

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  CamelAutoConfiguration.class,
                  InstantlyComponentConverter.class,
                  InstantlyComponentAutoConfiguration.class))
          .withPropertyValues(
              "camel.component.instantly.base-url=" + sandbox.baseUrl(),
              "camel.component.instantly.api-key=first-key");

  @AfterEach
  void close() {
    sandbox.close();
  }

  private InstantlyComponent component(InstantlyCredentials credentials, String key) {
    InstantlyComponent component = new InstantlyComponent();
    component.getConfiguration().setBaseUrl(sandbox.baseUrl());
    component.getConfiguration().setCredentials(credentials);
    component.getConfiguration().setApiKey(key);
    return component;
  }

  private List<String> keysSent(CamelContext context, String second) {
    try (ProducerTemplate template = context.createProducerTemplate()) {
      for (String component : List.of("instantly", second, "instantly", second)) {
        template.send(component + ":emails?operation=countUnread", exchange -> {});
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sandbox.requests().all().stream()
        .map(SandboxRequest::headers)
        .map(headers -> headers.get("authorization"))
        .toList();
  }

  private void assertKeys(ApplicationContextRunner application, String second) {
    application.run(
        context ->
            assertThat(keysSent(context.getBean(CamelContext.class), second))
                .containsExactly(
                    "Bearer first-key",
                    "Bearer second-key",
                    "Bearer first-key",
                    "Bearer second-key"));
  }

  private ApplicationContextRunner with(String name, Supplier<InstantlyComponent> component) {
    return runner.withBean(name, InstantlyComponent.class, component);
  }

  @Test
  void aBeanWithAKeyKeepsIt() {
    assertKeys(with("acme", () -> component(null, "second-key")), "acme");
  }

  @Test
  void aBeanWithCredentialsKeepsThem() {
    assertKeys(with("acme", () -> component(() -> "second-key", null)), "acme");
  }

  @ParameterizedTest
  @CsvSource({
    "acme,   camel.component.acme.api-key=second-key",
    "acme-b, camel.component.acme-b.api-key=second-key",
    "acmeB,  camel.component.acmeB.apiKey=second-key",
    "acme,   camel.component.acme.credentials=#bean:vault"
  })
  void propertiesOfItsNameConfigureIt(String name, String property) {
    assertKeys(
        with(name, InstantlyComponent::new)
            .withBean("vault", InstantlyCredentials.class, () -> () -> "second-key")
            .withPropertyValues(
                property, "camel.component." + name + ".base-url=" + sandbox.baseUrl()),
        name);
  }

  /** The one bean there is would be found by both if neither had a key. */
  @Test
  void aCredentialsBeanDoesNotReplaceAKey() {
    assertKeys(
        with("acme", () -> component(null, null))
            .withBean("vault", InstantlyCredentials.class, () -> () -> "second-key"),
        "acme");
  }
}
