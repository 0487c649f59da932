package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.message.StoreMessages;
import java.nio.file.Files;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose position a state file keeps, and what a consumer decides by itself. */
class ConsumerIdentityTest extends ConsumerTestSupport {

  /** A second component, as for the key of another workspace. */
  private void addComponent(String name) {
    InstantlyComponent other = new InstantlyComponent();
    other.setConfiguration(component().getConfiguration().copy());
    context.addComponent(name, other);
  }

  @Test
  void aComponentOfAnotherNameDoesNotGoOnFromThePositionOfTheFirst() {
    receive(1);
    start(route(uri("")));
    await().until(() -> received.size() == 1);

    restart();
    addComponent("otherInbox");

    assertThatThrownBy(() -> start(route(uri("otherInbox", ""))))
        .rootCause()
        .hasMessage(
            StoreMessages.otherConsumer(
                stateFile(), "instantly/-/emails/list", "otherInbox/-/emails/list"));
  }

  @Test
  void theNameOfTheComponentIsPartOfTheKey() throws Exception {
    addComponent("otherInbox");
    receive(1);
    start(route(uri("otherInbox", "")));
    await().until(() -> received.size() == 1);

    assertThat(Files.readAllLines(stateFile()).get(0)).endsWith(" otherInbox/-/emails/list");
  }

  /** Two components, two files: each reads the whole list. */
  @Test
  void componentsOfTwoNamesDoNotDisturbEachOther() {
    addComponent("otherInbox");
    String id = receive(1);
    String other = "otherInbox:emails?initialDelay=0&delay=50&startFrom=beginning&stateFile=";
    start(
        route(uri("")),
        new RouteBuilder() {
          @Override
          public void configure() {
            from(other + folder.resolve("other.state")).process(ConsumerIdentityTest.this::record);
          }
        });

    await().until(() -> received.size() == 2);
    awaitPolls(4);
    assertThat(received).containsExactly(id, id);
  }

  @ParameterizedTest
  @CsvSource({
    "starting_after,x",
    "sort_order,desc",
    "min_timestamp_created,2026-08-13T00:00:00Z",
    "max_timestamp_created,2026-08-13T00:00:00Z",
    "latest_of_thread,true",
    "preview_only,true"
  })
  void whatWouldLoseItemsIsRefusedAsAnUnknownParameterToo(String name, String value) {
    assertThatThrownBy(() -> start(route(uri("&query." + name + "=" + value))))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(PositionMessages.rejected("query." + name));
    assertThat(sandbox.requests().total()).isZero();
  }

  @Test
  void aParameterThatIsNewerThanThisReleaseIsSent() {
    receive(1);
    start(route(uri("&query.new_filter=7")));

    await().until(() -> received.size() == 1);
    assertThat(sandbox.requests().of("emails/list"))
        .allSatisfy(request -> assertThat(request.query("new_filter")).hasValue("7"));
  }
}
