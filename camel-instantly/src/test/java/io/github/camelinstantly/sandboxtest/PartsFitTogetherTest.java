package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.model.Account;
import io.github.camelinstantly.model.ActivityType;
import io.github.camelinstantly.model.AuditLog;
import io.github.camelinstantly.model.BackgroundJob;
import io.github.camelinstantly.model.Campaign;
import io.github.camelinstantly.model.CampaignAnalytics;
import io.github.camelinstantly.model.CampaignStatus;
import io.github.camelinstantly.model.CustomTag;
import io.github.camelinstantly.model.JobStatus;
import io.github.camelinstantly.model.ProviderCode;
import io.github.camelinstantly.model.WarmupStatus;
import io.github.camelinstantly.model.Webhook;
import io.github.camelinstantly.model.request.LeadImport;
import io.github.camelinstantly.model.request.NewAccount;
import io.github.camelinstantly.model.request.NewCampaign;
import io.github.camelinstantly.model.request.NewLead;
import io.github.camelinstantly.model.request.NewWebhook;
import io.github.camelinstantly.model.request.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one operation does is what the others read, as entities. */
class PartsFitTogetherTest extends InstantlyTestSupport {

  private static final String MAILBOX = "new@acme.example";

  @BeforeEach
  void startContext() {
    start();
  }

  private <T> T call(String uri, Object body, Class<T> type) {
    return template.requestBody("instantly:" + uri, body, type);
  }

  private Campaign newCampaign() {
    Schedule schedule =
        Schedule.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 0), "Europe/Belgrade");
    return call(
        "campaigns?operation=create",
        NewCampaign.of("Autumn", schedule).emailList(List.of(MAILBOX)),
        Campaign.class);
  }

  private Account newAccount() {
    return call(
        "accounts?operation=create",
        NewAccount.of(MAILBOX, "Ada", "Lovelace", ProviderCode.AWS)
            .imap("imap.acme.example", 993, MAILBOX, "secret")
            .smtp("smtp.acme.example", 465, MAILBOX, "secret"),
        Account.class);
  }

  private CampaignAnalytics figures(Campaign campaign) {
    return (CampaignAnalytics)
        call("analytics?operation=campaigns&id=" + campaign.id(), null, List.class).get(0);
  }

  @Test
  void aCampaignStartsAndStopsAndLeadsCountInIt() {
    Campaign campaign = newCampaign();
    assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
    assertThat(figures(campaign).leadsCount()).isZero();

    call("campaigns?operation=activate", campaign.id(), Campaign.class);
    call(
        "leads?operation=bulkAdd&campaignId=" + campaign.id(),
        LeadImport.of(List.of(NewLead.of("a@x.example"), NewLead.of("b@x.example"))),
        Map.class);

    Campaign started = call("campaigns?operation=get", campaign.id(), Campaign.class);
    assertThat(started.status()).isEqualTo(CampaignStatus.ACTIVE);
    assertThat(figures(campaign).leadsCount()).isEqualTo(2);
    assertThat(call("campaigns?operation=searchByContact&search=a@x.example", null, List.class))
        .hasSize(1);
    assertThat(call("campaigns?operation=countLaunched", null, Map.class))
        .containsEntry("count", 1);
    call("campaigns?operation=pause", campaign.id(), Campaign.class);
    assertThat(call("campaigns?operation=list&status=2", null, List.class)).hasSize(1);
  }

  @Test
  void whatIsDeletedIsGone() {
    Campaign campaign = newCampaign();
    call("campaigns?operation=delete", campaign.id(), Campaign.class);

    Exchange gone =
        template.request(
            "instantly:campaigns?operation=get", e -> e.getMessage().setBody(campaign.id()));

    assertThat(gone.getException())
        .isInstanceOfSatisfying(
            InstantlyApiException.class, e -> assertThat(e.getStatusCode()).isEqualTo(404));
  }

  @Test
  void aMailboxSendsForItsCampaignsAndWarmsUpByAJob() {
    newAccount();
    Campaign campaign = newCampaign();

    BackgroundJob job =
        call(
            "accounts?operation=enableWarmup",
            Map.of("emails", List.of(MAILBOX)),
            BackgroundJob.class);
    sandbox.clock().advance(Duration.ofHours(1));

    assertThat(call("background-jobs?operation=get", job.id(), BackgroundJob.class).status())
        .isEqualTo(JobStatus.SUCCESS);
    assertThat(call("accounts?operation=get", MAILBOX, Account.class).warmupStatus())
        .isEqualTo(WarmupStatus.ACTIVE);
    assertThat(call("account-campaign-mappings?operation=list", MAILBOX, List.class))
        .extracting(row -> ((Map<?, ?>) row).get("campaign_id"))
        .containsExactly(campaign.id());
  }

  @Test
  void tagsAttachAndChooseAndTheirLabelsAreUnique() {
    newAccount();
    CustomTag tag = call("custom-tags?operation=create", Map.of("label", "Warm"), CustomTag.class);
    call(
        "custom-tags?operation=toggleResource",
        Map.of(
            "tag_ids",
            List.of(tag.id()),
            "resource_type",
            1,
            "resource_ids",
            List.of(MAILBOX),
            "assign",
            true),
        Map.class);

    assertThat(call("accounts?operation=list&tagIds=" + tag.id(), null, List.class)).hasSize(1);
    assertThat(call("custom-tag-mappings?operation=list", null, List.class)).hasSize(1);
    Exchange again =
        template.request(
            "instantly:custom-tags?operation=create",
            e -> e.getMessage().setBody(Map.of("label", "Warm")));
    assertThat(again.getException()).hasMessageContaining("409");
  }

  @Test
  void whatIsDoneIsInTheAuditLog() {
    newAccount();
    call("campaigns?operation=activate", newCampaign().id(), Campaign.class);
    call("webhooks?operation=create", NewWebhook.of("https://x.example/h"), Webhook.class);

    List<?> logs = call("audit-logs?operation=list&limit=1000", null, List.class);

    assertThat(logs)
        .extracting(log -> ((AuditLog) log).activityType())
        .contains(
            ActivityType.ACCOUNT_ADDITION,
            ActivityType.CAMPAIGN_LAUNCH,
            ActivityType.WEBHOOK_CREATED);
  }
}
