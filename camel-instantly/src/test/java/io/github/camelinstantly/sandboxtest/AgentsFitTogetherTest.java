package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.Account;
import io.github.camelinstantly.model.AccountStatus;
import io.github.camelinstantly.model.AiAgentStatus;
import io.github.camelinstantly.model.AiAgentSummary;
import io.github.camelinstantly.model.AiAgentType;
import io.github.camelinstantly.model.AiInboxManagerAgent;
import io.github.camelinstantly.model.AiSalesAgent;
import io.github.camelinstantly.model.AiSalesAgentActivity;
import io.github.camelinstantly.model.AiSalesAgentReply;
import io.github.camelinstantly.model.AiSendingStatus;
import io.github.camelinstantly.model.Campaign;
import io.github.camelinstantly.model.CampaignStatus;
import io.github.camelinstantly.model.DfyOrder;
import io.github.camelinstantly.model.DomainForwarding;
import io.github.camelinstantly.model.ForwardingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What AI agents do shows in emails, mailboxes, campaigns and orders. */
class AgentsFitTogetherTest extends InstantlyTestSupport {

  private static final String LEAD = "lead@company.example";

  @BeforeEach
  void startContext() {
    start();
  }

  private <T> T call(String uri, Object body, Class<T> type) {
    return template.requestBody("instantly:" + uri, body, type);
  }

  private List<?> list(String uri) {
    return call(uri, null, List.class);
  }

  private AiInboxManagerAgent inboxManager(int configurationType) {
    return call(
        "ai-inbox-managers?operation=create",
        Map.of("name", "Ida", "payload", Map.of("configuration_type", configurationType)),
        AiInboxManagerAgent.class);
  }

  @Test
  void aReplyThatWaitsForApprovalIsSentOnceItIsSettled() {
    AiInboxManagerAgent manager = inboxManager(1);
    String received = sandbox.workspace().receive(LEAD, "Re: hello", "Tell me more");
    String replies = "ai-inbox-managers?id=" + manager.id() + "&operation=";
    List<?> waiting = list(replies + "listReplies&actionPending=true");
    assertThat(waiting).hasSize(1);
    AiSalesAgentReply draft = (AiSalesAgentReply) waiting.get(0);
    assertThat(draft.requiresHitl()).isTrue();
    assertThat(draft.inReplyTo()).isEqualTo(received);
    assertThat(sandbox.workspace().sent()).isEmpty();

    String settle = replies + "updateReply&actionPending=false&replyId=" + draft.id();
    AiSalesAgentReply settled = call(settle, null, AiSalesAgentReply.class);
    call(settle, null, AiSalesAgentReply.class);

    assertThat(settled.sendingStatus()).isEqualTo(AiSendingStatus.SENT);
    assertThat(sandbox.workspace().sent())
        .singleElement()
        .satisfies(
            email ->
                assertThat(email)
                    .containsEntry("thread_id", draft.threadId())
                    .containsEntry("lead", LEAD));
    assertThat(list("emails?operation=list&emailType=manual")).hasSize(1);
    assertThat(list(replies + "listReplies&actionPending=true")).isEmpty();
    assertThat(list(replies + "listActivity&activityType=reply")).hasSize(1);
  }

  @Test
  void anInboxManagerThatDoesNotAskSendsAndOneThatIsOffDoesNothing() {
    AiInboxManagerAgent manager = inboxManager(2);
    sandbox.workspace().receive(LEAD, "Re: hello", "Tell me more");
    assertThat(sandbox.workspace().sent()).hasSize(1);

    call(
        "ai-inbox-managers?operation=update&id=" + manager.id(),
        Map.of("status", 0),
        AiInboxManagerAgent.class);
    sandbox.workspace().receive(LEAD, "Re: hello", "Still there?");

    assertThat(sandbox.workspace().sent()).hasSize(1);
    assertThat(list("ai-agents?operation=list&type=1"))
        .singleElement()
        .isInstanceOfSatisfying(
            AiAgentSummary.class,
            agent -> {
              assertThat(agent.type()).isEqualTo(AiAgentType.INBOX_MANAGER);
              assertThat(agent.status()).isEqualTo(AiAgentStatus.INACTIVE);
            });
  }

  @Test
  void aFeedItemPausesTheMailboxesThatItConcerns() {
    for (String email : List.of("a@invalid-dns.example", "b@fine.example")) {
      sandbox.workspace().table("accounts").add(Map.of("email", email, "status", 1));
    }
    Map<?, ?> deployed = call("ai-deliverability?operation=deploy", null, Map.class);
    String agent = ((Map<?, ?>) deployed.get("agent")).get("id").toString();
    String item = todo(agent, "dns_health");
    String pause = "ai-deliverability?operation=pauseAffectedAccounts&id=" + item;

    assertThat(template.request("instantly:" + pause, e -> {}).getException())
        .hasMessage(
            OptionMessages.reachesFurther(
                "ai-deliverability/pauseAffectedAccounts", List.of(), List.of()));
    assertThat(account("a@invalid-dns.example").status()).isEqualTo(AccountStatus.ACTIVE);
    Map<?, ?> paused = call(pause + "&confirmDestructive=true", null, Map.class);
    Map<?, ?> again = call(pause + "&confirmDestructive=true", null, Map.class);

    assertThat(paused.get("paused_account_count")).isEqualTo(1);
    assertThat(again.get("paused_account_count")).isEqualTo(0);
    assertThat(account("a@invalid-dns.example").status()).isEqualTo(AccountStatus.PAUSED);
    assertThat(account("b@fine.example").status()).isEqualTo(AccountStatus.ACTIVE);
    assertThat(all("ai-deliverability?operation=state&feedFilter=done&id=" + agent)).hasSize(1);
    assertThat(call("ai-deliverability?operation=deploy", null, Map.class))
        .extracting("already_deployed")
        .isEqualTo(true);
  }

  private String todo(String agent, String code) {
    return list("ai-deliverability?operation=listFeedItems&feedFilter=todo&id=" + agent).stream()
        .map(one -> (Map<?, ?>) one)
        .filter(one -> code.equals(one.get("feed_code")))
        .map(one -> one.get("id").toString())
        .findFirst()
        .orElseThrow();
  }

  private Account account(String email) {
    return call("accounts?operation=get", email, Account.class);
  }

  private AiSalesAgent salesAgent() {
    return call(
        "ai-sales-agents?operation=create",
        Map.of(
            "name",
            "Sam",
            "type",
            "website",
            "input",
            "https://x.example",
            "agent_type",
            2,
            "status",
            1),
        AiSalesAgent.class);
  }

  private Campaign approvedCampaign(AiSalesAgent agent) {
    String uri = "ai-sales-agents?id=" + agent.id() + "&operation=";
    List<?> pending = list(uri + "listActivities&actionStatus=pending,failed");
    List<String> ids = pending.stream().map(one -> ((AiSalesAgentActivity) one).id()).toList();
    assertThat(call(uri + "approveActivities", ids, Map.class)).containsEntry("approved", 1);
    return (Campaign) list("campaigns?operation=list&includeAiSalesAgentCampaigns=true").get(0);
  }

  @Test
  void aSalesAgentMakesACampaignOnceThatIsApprovedAndStopsItAsItStops() {
    AiSalesAgent agent = salesAgent();
    Campaign campaign = approvedCampaign(agent);
    assertThat(campaign.status()).isEqualTo(CampaignStatus.ACTIVE);
    assertThat(list("campaigns?operation=list")).isEmpty();
    assertThat(list("campaigns?operation=list&aiSalesAgentId=" + agent.id())).hasSize(1);

    String update = "ai-sales-agents?operation=update&id=" + agent.id();
    Exchange refused =
        template.request("instantly:" + update, e -> e.getMessage().setBody(Map.of("status", 0)));
    assertThat(refused.getException())
        .hasMessage(
            OptionMessages.reachesFurther(
                "ai-sales-agents/update", List.of("status"), List.of("-1", "0")));
    call(update, Map.of("name", "Samuel"), AiSalesAgent.class);
    call(update + "&confirmDestructive=true", Map.of("status", 0), AiSalesAgent.class);

    assertThat(call("campaigns?operation=get", campaign.id(), Campaign.class).status())
        .isEqualTo(CampaignStatus.PAUSED);
    call(update, Map.of("status", 1), AiSalesAgent.class);
    assertThat(call("campaigns?operation=get", campaign.id(), Campaign.class).status())
        .isEqualTo(CampaignStatus.ACTIVE);
    Exchange linked =
        template.request("instantly:ai-sales-agents?operation=delete&id=" + agent.id(), e -> {});
    assertThat(linked.getException()).hasMessageContaining("409");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ai-agents?operation=leadActivity", "ai-sales-agents?operation=listLeadActivity"})
  void allPagesOfLeadActivityAreReadByOffsetAndByAddress(String uri) {
    AiSalesAgent agent = salesAgent();
    Campaign campaign = approvedCampaign(agent);
    List<String> emails =
        IntStream.range(10, 35).mapToObj(i -> "lead+" + i + "@company.example").toList();
    emails.forEach(
        email ->
            call(
                "leads?operation=create",
                Map.of("email", email, "campaign", campaign.id()),
                Map.class));

    List<Object> read = new ArrayList<>();
    all(uri + "&limit=10&id=" + agent.id())
        .forEach(lead -> read.add(((Map<?, ?>) lead).get("email")));

    assertThat(read).isEqualTo(emails);
  }

  private List<Object> all(String uri) {
    List<Object> items = new ArrayList<>();
    call(uri + "&autoPagination=true", null, Iterator.class).forEachRemaining(items::add);
    return items;
  }

  @Test
  void aRuleThatIsDeletedLetsThoseBehindItMoveUp() {
    String uri = "ai-sales-agents?id=" + salesAgent().id() + "&operation=";
    for (String rule : List.of("one", "two", "three")) {
      call(uri + "createGuidanceRule", Map.of("content", rule), Map.class);
    }

    call(uri + "deleteGuidanceRule&ruleId=rule-0", null, Map.class);

    assertThat(list(uri + "listGuidanceRules"))
        .extracting(rule -> ((Map<?, ?>) rule).get("id") + " " + ((Map<?, ?>) rule).get("content"))
        .containsExactly("rule-0 two", "rule-1 three");
  }

  @Test
  void theForwardingOfADomainIsThatOfItsOrder() {
    sandbox.workspace().table("dfy-orders").add(Map.of("id", "1", "domain", "acme-mail.com"));
    String uri = "domains?domain=acme-mail.com&operation=";

    DomainForwarding set =
        call(uri + "setForwarding&forwardingDomain=acme.com", null, DomainForwarding.class);

    assertThat(set.forwardingMode()).isEqualTo(ForwardingMode.REDIRECT);
    assertThat(list("dfy-orders?operation=list"))
        .singleElement()
        .isInstanceOfSatisfying(
            DfyOrder.class, order -> assertThat(order.forwardingDomain()).isEqualTo("acme.com"));
    call(uri + "deleteForwarding", null, DomainForwarding.class);
    assertThat(call(uri + "getForwarding", null, DomainForwarding.class).forwardingDomain())
        .isNull();
    assertThat(list("audit-logs?operation=list&activityType=40")).hasSize(2);
  }
}
