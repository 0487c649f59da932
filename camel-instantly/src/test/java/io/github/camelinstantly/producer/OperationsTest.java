package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.sandbox.SandboxRequest;
import io.github.camelinstantly.sandbox.Seed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the table, called from a URI. */
class OperationsTest extends InstantlyTestSupport {

  /** The resources that are called here one by one, with bodies as users send them. */
  static final Set<String> RESOURCES = Set.of("emails", "verification", "lead-lists", "leads");

  private final Map<String, Call> calls = new LinkedHashMap<>();

  /** What to send, and the request that is to come of it. */
  private record Call(
      Object body, Map<String, Object> headers, String method, String url, String json) {}

  private String email;
  private String lead;
  private String otherLead;
  private String list;

  private void prepare() {
    email = sandbox.workspace().receive("lead@company.example", "Re: hello", "Tell me more.");
    start();
    list = create("instantly:lead-lists?operation=create", "Customers");
    lead =
        create(
            "instantly:leads?operation=create",
            Map.of("email", "a@company.example", "list_id", list));
    otherLead =
        create(
            "instantly:leads?operation=create",
            Map.of("email", "b@company.example", "list_id", list));
    describeEmails();
    describeLists();
    describeLeads();
  }

  private String create(String uri, Object body) {
    return (String) template.requestBody(uri, body, Map.class).get("id");
  }

  private void call(
      String operation, Object body, Map<String, Object> headers, String request, Object json) {
    String[] parts = request.split(" ", 2);
    calls.put(
        operation,
        new Call(body, headers, parts[0], parts[1], json == null ? "" : Json.write(json)));
  }

  private void describeEmails() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("eaccount", Seed.MAILBOX);
    answer.put("reply_to_uuid", email);
    answer.put("subject", "Re: hello");
    answer.put("body", Map.of("text", "Thanks!"));
    Map<String, Object> forward = new LinkedHashMap<>(answer);
    forward.put("to_address_email_list", "boss@company.example");
    Map<String, Object> test =
        Map.of(
            "eaccount",
            Seed.MAILBOX,
            "to_address_email_list",
            "a@b.example",
            "subject",
            "s",
            "body",
            Map.of("html", "h"));
    call(
        "emails/list",
        null,
        Map.of(
            "CamelInstantlyEmailType",
            "received",
            "CamelInstantlyEaccount",
            List.of("a@x.example", "b@x.example")),
        "GET /api/v2/emails?limit=100&eaccount=a%40x.example%2Cb%40x.example&email_type=received",
        null);
    call("emails/get", email, Map.of(), "GET /api/v2/emails/" + email, null);
    call("emails/countUnread", null, Map.of(), "GET /api/v2/emails/unread/count", null);
    call("emails/sendTest", test, Map.of(), "POST /api/v2/emails/test", test);
    call("emails/reply", answer, Map.of(), "POST /api/v2/emails/reply", answer);
    call("emails/forward", forward, Map.of(), "POST /api/v2/emails/forward", forward);
    call(
        "emails/update",
        Map.of("is_unread", 0),
        Map.of("CamelInstantlyId", email),
        "PATCH /api/v2/emails/" + email,
        Map.of("is_unread", 0));
    call(
        "emails/markThreadAsRead",
        "ac-zB/zL+y",
        Map.of(),
        "POST /api/v2/emails/threads/ac-zB%2FzL%2By/mark-as-read",
        null);
    call("emails/delete", email, Map.of(), "DELETE /api/v2/emails/" + email, null);
  }

  private void describeLists() {
    call(
        "verification/verify",
        "lead@company.example",
        Map.of(),
        "POST /api/v2/email-verification",
        Map.of("email", "lead@company.example"));
    call(
        "verification/check",
        "lead@company.example",
        Map.of(),
        "GET /api/v2/email-verification/lead%40company.example",
        null);
    call(
        "lead-lists/create",
        null,
        Map.of("CamelInstantlyName", "Partners"),
        "POST /api/v2/lead-lists",
        Map.of("name", "Partners"));
    call(
        "lead-lists/list",
        null,
        Map.of("CamelInstantlyLimit", "5"),
        "GET /api/v2/lead-lists?limit=5",
        null);
    call("lead-lists/get", list, Map.of(), "GET /api/v2/lead-lists/" + list, null);
    call(
        "lead-lists/update",
        Map.of("name", "Friends"),
        Map.of("CamelInstantlyId", list),
        "PATCH /api/v2/lead-lists/" + list,
        Map.of("name", "Friends"));
    call(
        "lead-lists/verificationStats",
        list,
        Map.of(),
        "GET /api/v2/lead-lists/" + list + "/verification-stats",
        null);
  }

  private void describeLeads() {
    call(
        "leads/create",
        Map.of("email", "c@company.example"),
        Map.of(),
        "POST /api/v2/leads",
        Map.of("email", "c@company.example"));
    call(
        "leads/list",
        null,
        Map.of("CamelInstantlyIds", lead + "," + otherLead),
        "POST /api/v2/leads/list",
        Map.of("ids", List.of(lead, otherLead), "limit", 100));
    call("leads/get", lead, Map.of(), "GET /api/v2/leads/" + lead, null);
    call(
        "leads/update",
        "{\"first_name\":null}",
        Map.of("CamelInstantlyId", lead),
        "PATCH /api/v2/leads/" + lead,
        java.util.Collections.singletonMap("first_name", null));
    call(
        "leads/updateInterestStatus",
        Map.of("lead_email", "a@company.example", "interest_value", 1),
        Map.of(),
        "POST /api/v2/leads/update-interest-status",
        Map.of("lead_email", "a@company.example", "interest_value", 1));
    call(
        "leads/moveToSubsequence",
        Map.of("id", lead, "subsequence_id", list),
        Map.of(),
        "POST /api/v2/leads/subsequence/move",
        Map.of("id", lead, "subsequence_id", list));
    call(
        "leads/removeFromSubsequence",
        lead,
        Map.of(),
        "POST /api/v2/leads/subsequence/remove",
        Map.of("id", lead));
    call(
        "leads/bulkAssign",
        Map.of("organization_user_ids", List.of(list), "list_id", list),
        Map.of(),
        "POST /api/v2/leads/bulk-assign",
        Map.of("organization_user_ids", List.of(list), "list_id", list));
    call(
        "leads/bulkAdd",
        List.of(Map.of("email", "d@company.example")),
        Map.of("CamelInstantlyListId", list, "CamelInstantlySkipIfInList", true),
        "POST /api/v2/leads/add",
        Map.of(
            "leads",
            List.of(Map.of("email", "d@company.example")),
            "list_id",
            list,
            "skip_if_in_list",
            true));
    call(
        "leads/move",
        Map.of("list_id", list, "ids", List.of(lead), "to_campaign_id", Seed.CAMPAIGN),
        Map.of(),
        "POST /api/v2/leads/move",
        Map.of("list_id", list, "ids", List.of(lead), "to_campaign_id", Seed.CAMPAIGN));
    call(
        "leads/merge",
        Map.of("lead_id", otherLead, "destination_lead_id", lead),
        Map.of(),
        "POST /api/v2/leads/merge",
        Map.of("lead_id", otherLead, "destination_lead_id", lead));
    call("leads/delete", lead, Map.of(), "DELETE /api/v2/leads/" + lead, null);
    call(
        "leads/bulkDelete",
        null,
        Map.of("CamelInstantlyListId", list, "CamelInstantlyStatus", 3),
        "DELETE /api/v2/leads",
        Map.of("list_id", list, "status", 3));
    call("lead-lists/delete", list, Map.of(), "DELETE /api/v2/lead-lists/" + list, null);
  }

  @TestFactory
  Stream<DynamicTest> eachOperationSendsItsRequestAndDecodesItsReply() {
    prepare();
    return calls.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  private void check(String id, Call call) throws Exception {
    String[] names = id.split("/");
    Operation operation = OperationTable.operation(names[0], names[1]);

    Exchange reply =
        template.request(
            "instantly:" + names[0] + "?operation=" + names[1],
            exchange -> {
              exchange.getMessage().setBody(call.body());
              exchange.getMessage().setHeaders(new LinkedHashMap<>(call.headers()));
            });

    assertThat(reply.getException()).isNull();
    List<SandboxRequest> sent = sandbox.requests().of(id);
    SandboxRequest request = sent.get(sent.size() - 1);
    assertThat(request.method()).isEqualTo(call.method());
    assertThat(request.url()).isEqualTo(call.url());
    assertThat(request.body().isEmpty() ? null : Json.read(request.body()))
        .isEqualTo(call.json().isEmpty() ? null : Json.read(call.json()));
    assertThat(request.headers().containsKey("content-type")).isEqualTo(!request.body().isEmpty());
    assertThat(request.headers().get("user-agent")).startsWith("camel-instantly/");
    assertThat(reply.getMessage().getBody())
        .isInstanceOf(operation.isPaged() ? InstantlyPage.class : operation.reply().entity());
    assertThat(reply.getMessage().getHeader("CamelInstantlyStatusCode", Integer.class))
        .isBetween(200, 202);
  }

  @Test
  void noOperationIsLeftOut() {
    prepare();
    assertThat(calls.keySet())
        .containsExactlyInAnyOrderElementsOf(
            OperationTable.all().stream()
                .filter(row -> RESOURCES.contains(row.resource()))
                .map(Operation::id)
                .toList());
  }
}
