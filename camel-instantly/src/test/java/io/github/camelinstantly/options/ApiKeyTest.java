package io.github.camelinstantly.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyEndpoint;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.message.KeyMessages;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import io.github.camelinstantly.sandbox.SandboxRequest;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be a key is refused before it is sent, and the error says where it was from. */
class ApiKeyTest extends InstantlyTestSupport {

  private static final String COUNT = "instantly:emails?operation=countUnread";

  private Throwable refused(String key) {
    component().getConfiguration().setApiKey(key);
    return catchThrowable(() -> context.getEndpoint(COUNT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                               | is blank",
        "'  \t '                          | is blank",
        "c4n4ry key                       | has white space in it",
        "'c4n4ry\r\nX-Evil: 1'            | has white space in it",
        "c4n4ry\u00a0key                  | has white space in it",
        "c4n4ry\u0001key                  | printable ASCII",
        "c4n4ry-\u017elju\u010d           | printable ASCII",
        "${INSTANTLY_API_KEY}             | is a placeholder (`INSTANTLY_API_KEY`)",
        "${INSTANTLY_API_KEY:c4n4ry}      | is a placeholder (`INSTANTLY_API_KEY`)",
        "{{env:INSTANTLY_API_KEY}}        | is a placeholder (`INSTANTLY_API_KEY`)",
        "{{?instantly.key}}               | is a placeholder (`instantly.key`)",
        "Bearer-${key}                    | is a placeholder (`key`)",
        "#{secrets.key}                   | is a placeholder (`secrets.key`)",
        "$INSTANTLY_API_KEY               | is a placeholder (`INSTANTLY_API_KEY`)",
        "%INSTANTLY_API_KEY%              | is a placeholder (`INSTANTLY_API_KEY`)",
      })
  void aKeyOfTheComponentIsRefusedAtStart(String key, String problem) {
    Throwable refused = refused(key);

    assertThat(refused)
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "`apiKey` of the component `instantly` (camel.component.instantly.api-key) ")
        .hasMessageContaining(problem);
    assertThat(Throwables.getStackTrace(refused)).doesNotContain("c4n4ry");
  }

  @Test
  void aKeyInAUriIsRefusedThereAndABlankInItMayBeAPlus() {
    Throwable refused =
        catchThrowable(() -> context.getEndpoint(COUNT + "&apiKey=c4n4ry+with/plus=="));

    assertThat(refused).rootCause().hasMessage(KeyMessages.whiteSpace(KeyMessages.ofUri()));
    assertThat(refused.getCause()).hasMessageContaining("RAW(");
  }

  @Test
  void theComponentIsNamedAsItIsRegistered() {
    context.addComponent("agency", new InstantlyComponent());

    assertThat(catchThrowable(() -> context.getEndpoint("agency:emails")))
        .rootCause()
        .hasMessageContaining("camel.component.agency.api-key");
  }

  /** Asked with each call: what it answers at the start, it may have to fetch first. */
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "two words", "${VAULT_KEY}"})
  void whatABeanAnswersFailsTheCallAndNamesTheBean(String answer) {
    component().getConfiguration().setApiKey(null);
    component().getConfiguration().setCredentials(new Vault(answer));
    start();

    assertThat(template.send(COUNT, exchange -> {}).getException())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("InstantlyCredentials bean (" + Vault.class.getName() + ")");
    assertThat(sandbox.requests().total()).isZero();
  }

  @Test
  void whiteSpaceAroundAKeyIsNoPartOfIt() {
    component().getConfiguration().setApiKey("\n" + InstantlySandbox.API_KEY + " \r\n");
    start();

    assertThat(template.send(COUNT, exchange -> {}).getException()).isNull();
  }

  @Test
  void aBeanIsFoundByAComponentWithoutAKeyAndLeavesOthersAlone() {
    InstantlyCredentials vault = new Vault(InstantlySandbox.API_KEY);
    context.getRegistry().bind("vault", vault);
    InstantlyComponent agency = new InstantlyComponent();
    agency.getConfiguration().setBaseUrl(sandbox.baseUrl());
    context.addComponent("agency", agency);
    component().getConfiguration().setApiKey("key-of-another-customer");
    start();

    template.send(COUNT, exchange -> {});
    template.send("agency:emails?operation=countUnread", exchange -> {});

    assertThat(sandbox.requests().all())
        .extracting(SandboxRequest::headers)
        .extracting(headers -> headers.get("authorization"))
        .containsExactly("Bearer key-of-another-customer", "Bearer " + InstantlySandbox.API_KEY);
    assertThat(
            context
                .getEndpoint("agency:emails", InstantlyEndpoint.class)
                .getConfiguration()
                .getCredentials())
        .isSameAs(vault);
  }

  private record Vault(String apiKey) implements InstantlyCredentials {}
}
