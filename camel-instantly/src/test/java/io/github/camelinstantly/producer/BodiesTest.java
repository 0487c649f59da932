package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.BodyMessages;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.sandbox.SandboxRequest;
import io.github.camelinstantly.sandbox.Seed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesTest extends InstantlyTestSupport {

  private static final String LIST = "0198c0de-0000-7000-8000-000000001157";

  /** A bean as users have them. */
  public static final class Person {

    public String getEmail() {
      return "a@company.example";
    }

    public String getFirstName() {
      return "Ada";
    }
  }

  @BeforeEach
  void startContext() {
    start();
  }

  private Exchange send(String uri, Object body, Map<String, Object> headers) {
    return template.request(
        uri,
        exchange -> {
          exchange.getMessage().setBody(body);
          exchange.getMessage().setHeaders(new LinkedHashMap<>(headers));
        });
  }

  private Throwable failure(String uri, Object body) {
    return send(uri, body, Map.of()).getException();
  }

  private Object sent(String operation) throws Exception {
    List<SandboxRequest> requests = sandbox.requests().of(operation);
    return Json.read(requests.get(requests.size() - 1).body());
  }

  static Stream<Object> sameLead() throws Exception {
    String json = "{\"email\":\"a@company.example\",\"first_name\":\"Ada\"}";
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("email", "a@company.example");
    map.put("first_name", "Ada");
    return Stream.of(
        map,
        json,
        json.getBytes(StandardCharsets.UTF_8),
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        new ObjectMapper().readTree(json),
        new Person());
  }

  @ParameterizedTest
  @MethodSource("sameLead")
  void everyFormOfABodyIsSentAlike(Object body) throws Exception {
    assertThat(send("instantly:leads?operation=create", body, Map.of()).getException()).isNull();

    assertThat(sent("leads/create"))
        .isEqualTo(Map.of("email", "a@company.example", "first_name", "Ada"));
  }

  @Test
  void headerBeatsOptionBeatsBody() throws Exception {
    Map<String, Object> body = Map.of("name", "from body", "has_enrichment_task", true);
    send("instantly:lead-lists?operation=create", body, Map.of());
    assertThat(sent("lead-lists/create")).isEqualTo(body);

    send("instantly:lead-lists?operation=create&name=option", body, Map.of());
    assertThat(sent("lead-lists/create"))
        .isEqualTo(Map.of("name", "option", "has_enrichment_task", true));

    send(
        "instantly:lead-lists?operation=create&name=option",
        body,
        Map.of("camelinstantlyname", "header"));
    assertThat(sent("lead-lists/create"))
        .isEqualTo(Map.of("name", "header", "has_enrichment_task", true));
  }

  @Test
  void headersOfOthersNeverTravel() {
    send(
        "instantly:emails?operation=list",
        null,
        Map.of(
            "CamelInstantlyName", "not of this operation",
            "CamelHttpQuery", "limit=7",
            "Authorization", "Basic x",
            "limit", "3"));

    SandboxRequest request = sandbox.requests().of("emails/list").get(0);
    assertThat(request.url()).isEqualTo("/api/v2/emails?limit=100");
    assertThat(request.headers().get("authorization")).startsWith("Bearer ");
  }

  @Test
  void newerQueryParametersAreSentAsTheyAre() {
    send("instantly:emails?operation=list&query.new_one=a b&limit=5", null, Map.of());

    assertThat(sandbox.requests().of("emails/list").get(0).url())
        .isEqualTo("/api/v2/emails?limit=5&new_one=a%20b");
  }

  @Test
  void unknownPropertiesAreSentAndNullsStay() throws Exception {
    String lead = create();
    send(
        "instantly:leads?operation=update&id=" + lead,
        "{\"brand_new\":[1],\"phone\":null}",
        Map.of());

    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("brand_new", List.of(1));
    expected.put("phone", null);
    assertThat(sent("leads/update")).isEqualTo(expected);
  }

  private String create() {
    Map<?, ?> lead =
        template.requestBody(
            "instantly:leads?operation=create", Map.of("email", "x@y.example"), Map.class);
    return (String) lead.get("id");
  }

  @Test
  void anIteratorAndAJsonArrayAreListsForBulkAdd() throws Exception {
    List<Map<String, String>> leads = List.of(Map.of("email", "a@company.example"));
    String uri = "instantly:leads?operation=bulkAdd&listId=" + LIST;

    assertThat(send(uri, leads.iterator(), Map.of()).getException()).isNull();
    assertThat(sent("leads/bulkAdd")).isEqualTo(Map.of("leads", leads, "list_id", LIST));
    assertThat(send(uri, Json.write(leads), Map.of()).getException()).isNull();
    assertThat(sent("leads/bulkAdd")).isEqualTo(Map.of("leads", leads, "list_id", LIST));
  }

  @Test
  void answersInTheThreadOfTheEmailThatBeganTheRoute() throws Exception {
    String id = sandbox.workspace().receive("lead@company.example", "Hello", "Tell me more.");
    Email email = template.requestBody("instantly:emails?operation=get", id, Email.class);
    Map<String, Object> headers =
        Map.of(
            "CamelInstantlyEmailId",
            id,
            "CamelInstantlyEmailAccount",
            Seed.MAILBOX,
            "CamelInstantlyEmailSubject",
            "Hello");

    assertThat(
            send("instantly:emails?operation=reply", "Thanks & <bye>\nA", headers).getException())
        .isNull();
    assertThat(sent("emails/reply"))
        .isEqualTo(
            Map.of(
                "reply_to_uuid",
                id,
                "eaccount",
                Seed.MAILBOX,
                "subject",
                "Re: Hello",
                "body",
                Map.of("text", "Thanks & <bye>\nA", "html", "Thanks &amp; &lt;bye&gt;<br/>A")));

    assertThat(send("instantly:emails?operation=reply", email, headers).getException())
        .hasMessage(BodyMessages.emailAsAnswer("emails/reply"));
    assertThat(
            send(
                    "instantly:emails?operation=reply",
                    Map.of("reply_to_uuid", LIST, "body", "x"),
                    headers)
                .getException())
        .hasMessage(OptionMessages.missingProperty("emails/reply", "eaccount"));
  }

  @Test
  void missingArgumentsAndPropertiesAreNamed() {
    assertThat(failure("instantly:emails?operation=get", null))
        .hasMessage(
            OptionMessages.missingArgument("emails/get", "id", "CamelInstantlyId", "id", true));
    assertThat(failure("instantly:leads?operation=merge", Map.of("lead_id", LIST)))
        .hasMessage(OptionMessages.missingProperty("leads/merge", "destination_lead_id"));
    assertThat(
            failure("instantly:leads?operation=bulkAdd", List.of(Map.of("email", "a@b.example"))))
        .hasMessage(
            OptionMessages.brokenRule("leads/bulkAdd", true, List.of("campaign_id", "list_id")));
    assertThat(failure("instantly:emails", null)).hasMessageStartingWith("`operation` is missing");
    assertThat(sandbox.requests().total()).isZero();
  }

  @Test
  void bodiesThatCannotBeReadAreNamed() {
    assertThat(failure("instantly:leads?operation=create", "not json"))
        .hasMessage(BodyMessages.text("leads/create", "not json"));
    assertThat(failure("instantly:leads?operation=create", List.of("a")))
        .hasMessage(BodyMessages.list("leads/create", false));
    assertThat(failure("instantly:leads?operation=create", new Object()))
        .hasMessage(BodyMessages.unreadable("leads/create", "java.lang.Object"));
  }

  @Test
  void aHeaderOfAWrongTypeIsNamedAsTheHeader() {
    Exchange exchange =
        send("instantly:emails?operation=list", null, Map.of("CamelInstantlyLimit", 500));

    assertThat(exchange.getException())
        .hasMessage("`CamelInstantlyLimit` must be between 1 and 100, but was `500`.");
  }

  @Test
  void moreLeadsThanTheApiTakesAreRefusedAsAProperty() {
    List<Map<String, String>> leads =
        IntStream.range(0, 1001).mapToObj(i -> Map.of("email", i + "@b.example")).toList();

    assertThat(failure("instantly:leads?operation=bulkAdd&listId=" + LIST, Map.of("leads", leads)))
        .hasMessage(OptionMessages.wrongCount("leads", 1001, 1L, 1000L));
  }

  @Test
  void deletingEverythingMustBeConfirmed() {
    assertThat(failure("instantly:leads?operation=bulkDelete&listId=" + LIST, null))
        .hasMessage(
            OptionMessages.deletesAll("leads/bulkDelete", List.of("ids", "status", "limit")));
    assertThat(sandbox.requests().total()).isZero();
    assertThat(
            failure(
                "instantly:leads?operation=bulkDelete&confirmDestructive=true&listId=" + LIST,
                null))
        .isNull();
  }

  @Test
  void aConsumedEntityIsNoFilterOfAList() throws Exception {
    sandbox.workspace().receive("lead@company.example", "Hello", "x");
    List<?> page = template.requestBody("instantly:emails?operation=list", null, List.class);

    send("instantly:leads?operation=list", page.get(0), Map.of());

    assertThat(sent("leads/list")).isEqualTo(Map.of("limit", 100));
  }

  @Test
  void pagesAndIteratorsGiveAllItemsAndStopAtMaxItems() throws Exception {
    IntStream.range(0, 25).forEach(i -> sandbox.workspace().receive(i + "@x.example", "s", "t"));
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:all")
                .to("instantly:emails?operation=list&limit=10&autoPagination=true&maxItems=22")
                .split(body())
                .streaming()
                .to("mock:item");
          }
        });

    template.sendBody("direct:all", null);

    assertThat(
            context
                .getEndpoint("mock:item", org.apache.camel.component.mock.MockEndpoint.class)
                .getReceivedCounter())
        .isEqualTo(22);
    assertThat(sandbox.requests().count("emails/list")).isEqualTo(3);
  }

  @Test
  void jsonOutputIsTheTextAsReceived() {
    sandbox.workspace().receive("lead@company.example", "Hello", "x");
    String text =
        template.requestBody(
            "instantly:emails?operation=list&outputType=json",
            Collections.emptyMap(),
            String.class);

    assertThat(text).startsWith("{\"items\":[{\"id\":");
  }
}
