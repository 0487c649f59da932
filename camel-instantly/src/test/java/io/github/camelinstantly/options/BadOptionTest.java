package io.github.camelinstantly.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.message.KeyMessages;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.message.PositionMessages;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be right is refused when the endpoint is created, or at start. */
class BadOptionTest extends InstantlyTestSupport {

  private Throwable endpoint(String uri) {
    return catchThrowable(() -> context.getEndpoint(uri));
  }

  private Throwable consumer(String uri) {
    return catchThrowable(() -> start(route(uri, "log:x")));
  }

  private Throwable producer(String uri) {
    return catchThrowable(() -> start(route("direct:x", uri)));
  }

  private static RouteBuilder route(String from, String to) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(from).to(to);
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "instantly:emails?limit=abc | `limit` must be a whole number, but was `abc`.",
        "instantly:emails?limit=1.5 | `limit` must be a whole number, but was `1.5`.",
        "instantly:emails?limit=200 | `limit` must be between 1 and 100, but was `200`.",
        "instantly:emails?limit=0 | `limit` must be between 1 and 100, but was `0`.",
        "instantly:emails?delay=soon | `delay` must be a whole number, or a duration",
        "instantly:emails?maxInFlight=two | `maxInFlight` must be a whole number",
        "instantly:emails?greedy=yes | `greedy` must be `true` or `false`, but was `yes`.",
        "instantly:emails?isUnread=maybe | `isUnread` must be `true` or `false`",
        "instantly:emails?campaignId=my-campaign | `campaignId` must be a UUID",
        "instantly:emails?minTimestampCreated=today | `minTimestampCreated` must be an ISO 8601",
        "instantly:emails?maxInFlight=0 | `maxInFlight` must be at least 1, but was `0`.",
        "instantly:emails?maxMessagesPerPoll=-1 | `maxMessagesPerPoll` must be at least 0",
        "instantly:leads?operation=list&enrichmentStatus=7 | must be one of `1`, `-1`, `11`, `-2`",
        "instantly:emails?baseUrl=ftp://x.example | `baseUrl` must be `https://` and a host",
        "instantly:emails?baseUrl=https://x.example/api/v2 | `baseUrl` must be `https://` and a host",
        "instantly:emails?baseUrl=http://x.example | the API key would travel unencrypted",
        "instantly:emails?onUnknownOutcome=parc | must be one of `park`, `redeliver`, but was `parc`",
        "instantly:emails?outputType=object | `outputType` must be one of `entity`, `json`",
      })
  void wrongValues(String uri, String message) {
    assertThat(endpoint(uri)).hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(endpoint(uri)).rootCause().hasMessageContaining(message);
  }

  private static final List<String> POLLABLE =
      List.of("emails", "leads", "webhook-events", "audit-logs");

  @Test
  void unknownEnumValueNamesTheNearest() {
    assertThat(endpoint("instantly:emails?emailType=recieved"))
        .rootCause()
        .hasMessage(
            OptionMessages.notAllowed(
                "emailType",
                "recieved",
                List.of("received", "sent", "manual"),
                List.of("received")));
  }

  @Test
  void unknownResourceNamesTheNearest() {
    assertThat(endpoint("instantly:email"))
        .rootCause()
        .hasMessageStartingWith("There is no resource `email`. Did you mean `emails`?");
  }

  @Test
  void unknownOperationNamesTheNearest() {
    assertThat(endpoint("instantly:emails?operation=lst"))
        .rootCause()
        .hasMessageStartingWith("`emails` has no operation `lst`. Did you mean `list`?");
  }

  @Test
  void unknownOptionNamesTheNearest() {
    assertThat(endpoint("instantly:emails?campainId=x"))
        .rootCause()
        .hasMessageContaining("There is no option `campainId`. Did you mean `campaignId`");
  }

  @Test
  void optionOfAnotherOperationNamesThoseItTakes() {
    assertThat(endpoint("instantly:leads?operation=get&emailType=sent"))
        .rootCause()
        .hasMessage(OptionMessages.notTaken("emailType", "leads/get", List.of("id"), List.of()));
  }

  @Test
  void mistypedKeyIsNotPrinted() {
    Throwable thrown = consumer("instantly:emails?apikye=c4n4ry-s3cr3t-k3y");

    assertThat(thrown).rootCause().hasMessage(OptionMessages.nearSecret("apikye"));
    assertThat(thrown).hasStackTraceContaining("apikye");
    assertThat(org.assertj.core.util.Throwables.getStackTrace(thrown)).doesNotContain("c4n4ry");
  }

  @Test
  void missingKeyIsSaidAtCreation() {
    component().getConfiguration().setApiKey(null);

    assertThat(endpoint("instantly:emails"))
        .rootCause()
        .hasMessage(KeyMessages.missing("instantly"));
  }

  @ParameterizedTest
  @CsvSource({
    "startingAfter,x",
    "sortOrder,asc",
    "minTimestampCreated,2026-08-13T00:00:00Z",
    "maxTimestampCreated,2026-08-13T00:00:00Z",
    "latestOfThread,true",
    "previewOnly,true"
  })
  void consumersRefuseWhatWouldLoseRows(String option, String value) {
    assertThat(consumer("instantly:emails?" + option + "=" + value))
        .rootCause()
        .hasMessage(PositionMessages.rejected(option));
  }

  @Test
  void onlySomeResourcesCanBeConsumed() {
    assertThat(consumer("instantly:lead-lists"))
        .rootCause()
        .hasMessage(PositionMessages.notPollable("lead-lists", POLLABLE));
    newContext();
    assertThat(consumer("instantly:webhooks"))
        .rootCause()
        .hasMessage(PositionMessages.notPollable("webhooks", POLLABLE))
        .hasMessageContaining("did you mean `webhook-events`");
    newContext();
    assertThat(consumer("instantly:emails?operation=get"))
        .rootCause()
        .hasMessage(PositionMessages.notListing("get"));
  }

  @Test
  void startFromMustBeAPlaceToStart() {
    assertThat(consumer("instantly:emails?startFrom=yesterday"))
        .rootCause()
        .hasMessage(PositionMessages.wrongStart("startFrom", "yesterday"));
  }

  @Test
  void typeAllIsForConsumersOnly() {
    assertThat(producer("instantly:emails?operation=list&emailType=all"))
        .rootCause()
        .hasMessageContaining("`emailType` must be one of");
  }
}
