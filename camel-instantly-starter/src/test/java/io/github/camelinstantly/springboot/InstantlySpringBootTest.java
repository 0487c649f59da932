package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.model.EmailVerification;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.nio.file.Path;
import org.apache.camel.EndpointInject;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A whole application: it receives a reply and verifies who sent it. */
@CamelSpringBootTest
@DirtiesContext
@SpringBootTest(classes = InstantlySpringBootTest.Application.class)
class InstantlySpringBootTest {

  private static final InstantlySandbox SANDBOX = InstantlySandbox.startEmpty();

  @TempDir private static Path directory;

  @EndpointInject("mock:verified")
  private MockEndpoint verified;

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {

    /** As a bean it is closed after the routes have stopped, so none polls a closed server. */
    @Bean
    InstantlySandbox sandbox() {
      return SANDBOX;
    }

    @Bean
    RouteBuilder routes() {
      return new RouteBuilder() {
        @Override
        public void configure() {
          from("instantly:emails?stateFile={{state.file}}"
                  + "&startFrom=beginning&initialDelay=0&delay=100")
              .setBody(simple("${body.lead}"))
              .to("instantly:verification?operation=verify")
              .to("mock:verified");
        }
      };
    }
  }

  @DynamicPropertySource
  static void pointAtTheSandbox(DynamicPropertyRegistry registry) {
    registry.add("camel.component.instantly.base-url", SANDBOX::baseUrl);
    registry.add("camel.component.instantly.api-key", () -> InstantlySandbox.API_KEY);
    registry.add("state.file", () -> directory.resolve("emails.state").toString());
  }

  @Test
  void receivesAReplyAndVerifiesItsSender() throws Exception {
    verified.expectedMessageCount(1);
    SANDBOX.workspace().receive("lead@company.example", "Re: hello", "Tell me more.");

    MockEndpoint.assertIsSatisfied(verified.getCamelContext());

    EmailVerification verdict =
        verified.getExchanges().get(0).getMessage().getBody(EmailVerification.class);
    assertThat(verdict.email()).isEqualTo("lead@company.example");
    assertThat(verdict.verificationStatus()).hasToString("verified");
  }
}
