package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.Campaign;
import io.github.camelinstantly.model.DeliveryMode;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.InterestStatus;
import io.github.camelinstantly.model.PlacementTestType;
import io.github.camelinstantly.model.ProviderCode;
import io.github.camelinstantly.model.SendingMethod;
import io.github.camelinstantly.model.request.EmailForward;
import io.github.camelinstantly.model.request.EmailReply;
import io.github.camelinstantly.model.request.EmailText;
import io.github.camelinstantly.model.request.LeadImport;
import io.github.camelinstantly.model.request.LeadMove;
import io.github.camelinstantly.model.request.MailSteps;
import io.github.camelinstantly.model.request.NewAccount;
import io.github.camelinstantly.model.request.NewCampaign;
import io.github.camelinstantly.model.request.NewInboxPlacementTest;
import io.github.camelinstantly.model.request.NewLead;
import io.github.camelinstantly.model.request.NewSubsequence;
import io.github.camelinstantly.model.request.NewTestEmail;
import io.github.camelinstantly.model.request.NewWebhook;
import io.github.camelinstantly.model.request.Request;
import io.github.camelinstantly.model.request.Schedule;
import io.github.camelinstantly.sandbox.SandboxRequest;
import io.github.camelinstantly.sandbox.Seed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The builders of request bodies, as routes in Java use them. */
class RequestBuildersTest extends InstantlyTestSupport {

  private static final String ID = "0198c0de-0000-7000-8000-00000000a001";
  private static final Schedule SCHEDULE =
      Schedule.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 30), "Europe/Belgrade");
  private static final Email EMAIL =
      new Email(Map.of("id", ID, "eaccount", Seed.MAILBOX, "subject", "Prices?", "ue_type", 2));

  @BeforeEach
  void startContext() {
    start();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of(
            "leads/create", NewLead.of("a@x.example").campaign(Seed.CAMPAIGN).variable("seats", 3)),
        Arguments.of(
            "leads/bulkAdd",
            LeadImport.of(List.of(NewLead.of("b@x.example"))).campaignId(Seed.CAMPAIGN)),
        Arguments.of(
            "leads/move", LeadMove.begin().campaign(Seed.CAMPAIGN).toListId(ID).copyLeads(true)),
        Arguments.of(
            "campaigns/create",
            NewCampaign.of("Autumn", SCHEDULE).sequences(MailSteps.first("Hello", "Hi"))),
        Arguments.of(
            "subsequences/create",
            NewSubsequence.of(Seed.CAMPAIGN, "Opened", Map.of("lead_activity", List.of(2)))),
        Arguments.of(
            "emails/sendTest",
            NewTestEmail.of(Seed.MAILBOX, "me@x.example", "Try", EmailText.html("<b>Hi</b>"))),
        Arguments.of(
            "webhooks/create",
            NewWebhook.of("https://hooks.x.example/instantly").eventType("reply_received")),
        Arguments.of(
            "accounts/create",
            NewAccount.of("new@acme.example", "Ada", "Lovelace", ProviderCode.IMAP_SMTP)
                .imap("imap.x.example", 993, "new", "secret")
                .smtp("smtp.x.example", 465, "new", "secret")),
        Arguments.of(
            "inbox-placement-tests/create",
            NewInboxPlacementTest.of(
                    "Weekly",
                    PlacementTestType.ONE_TIME,
                    SendingMethod.FROM_INSTANTLY,
                    "Hello",
                    "Hi",
                    List.of(Seed.MAILBOX))
                .deliveryMode(DeliveryMode.ALL_TOGETHER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void aBuilderIsABody(String operation, Request<?> request) throws Exception {
    String[] names = operation.split("/");

    template.requestBody("instantly:" + names[0] + "?operation=" + names[1], request);

    assertThat(sent(operation)).isEqualTo(Json.read(request.toString()));
  }

  @Test
  void anEmailIsAnsweredAndForwardedFromItsMailboxInItsThread() {
    String received = sandbox.workspace().receive("lead@x.example", "Prices?", "How much?");
    Email email = template.requestBody("instantly:emails?operation=get", received, Email.class);

    Email answer =
        template.requestBody(
            "instantly:emails?operation=reply",
            EmailReply.to(email, EmailText.plain("3 < 4\nBye")),
            Email.class);
    Email forward =
        template.requestBody(
            "instantly:emails?operation=forward",
            EmailForward.of(email, "boss@x.example"),
            Email.class);

    assertThat(answer.subject()).isEqualTo("Re: Prices?");
    assertThat(answer.threadId()).isEqualTo(email.threadId());
    assertThat(answer.body().html()).isEqualTo("3 &lt; 4<br/>Bye");
    assertThat(forward.subject()).isEqualTo("Fwd: Prices?");
    assertThat(forward.toAddressEmailList()).contains("boss@x.example");
  }

  @Test
  void aCampaignComesBackAsItWasBuilt() {
    Campaign campaign =
        template.requestBody(
            "instantly:campaigns?operation=create",
            NewCampaign.of("Autumn", SCHEDULE)
                .sequences(
                    MailSteps.first("Hello", "Hi")
                        .variant("Good day", "Hi there")
                        .after(Duration.ofDays(3), "", "Still there?")
                        .after(Duration.ofMinutes(90), "", "Bye"))
                .dailyLimit(50),
            Campaign.class);

    assertThat(campaign.dailyLimit()).isEqualTo(50);
    assertThat(campaign.campaignSchedule().schedules().get(0).timing().to()).isEqualTo("17:30");
    assertThat(campaign.campaignSchedule().schedules().get(0).days().active()).hasSize(5);
    assertThat(campaign.sequences()).hasSize(1);
    assertThat(campaign.sequences().get(0).steps())
        .extracting(step -> step.delay() + " " + step.delayUnit())
        .containsExactly("3 days", "90 minutes", "0 null");
    assertThat(campaign.sequences().get(0).steps().get(0).variants()).hasSize(2);
  }

  @Test
  void onlyWhatWasSetIsSentAndNullIsSentAsNull() throws Exception {
    Map<String, Object> list =
        template.requestBody("instantly:lead-lists?operation=create", "L", Map.class);
    template.requestBodyAndHeader(
        "instantly:lead-lists?operation=update",
        NewLead.named("Ada", "Lovelace").with("owned_by", null).with("name", "M"),
        "CamelInstantlyId",
        list.get("id"));

    assertThat(sent("lead-lists/update").toString())
        .contains("owned_by=null")
        .doesNotContain("has_enrichment_task");
    assertThat(NewLead.of("a@x.example").ltInterestStatus(InterestStatus.WON).toMap())
        .containsExactly(Map.entry("email", "a@x.example"), Map.entry("lt_interest_status", 4));
  }

  static Stream<Arguments> builders() {
    return Stream.concat(
        requests(),
        Stream.of(
            Arguments.of("emails/reply", EmailReply.to(EMAIL, EmailText.plain("Thanks"))),
            Arguments.of("emails/forward", EmailForward.of(EMAIL, "boss@x.example"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("builders")
  void aBuilderHasTheTablesProperties(String name, Request<?> request) {
    Operation operation = OperationTable.operation(name.split("/")[0], name.split("/")[1]);
    Set<String> table =
        operation.in(Place.BODY).stream().map(Parameter::name).collect(Collectors.toSet());
    Set<String> built = new TreeSet<>(request.toMap().keySet());
    Arrays.stream(request.getClass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getParameterCount() == 1)
        .map(Method::getName)
        .map(method -> method.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
        .forEach(built::add);

    assertThat(built).containsExactlyInAnyOrderElementsOf(table);
  }

  private Object sent(String operation) throws Exception {
    List<SandboxRequest> requests = sandbox.requests().of(operation);
    return Json.read(requests.get(requests.size() - 1).body());
  }
}
