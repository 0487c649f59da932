package io.github.camelinstantly.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeadTest {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  @Test
  void readsStatusesAsOpenEnums() throws IOException {
    Lead lead =
        lead(
            """
            {"status": -3, "lt_interest_status": 12345, "verification_status": 0,
             "enrichment_status": 11, "upload_method": "website-visitor", "esp_code": 7,
             "esg_code": "3"}
            """);

    assertThat(lead.status()).isSameAs(LeadStatus.SKIPPED);
    assertThat(lead.ltInterestStatus().isKnown()).isFalse();
    assertThat(lead.ltInterestStatus().raw()).isEqualTo(12345);
    assertThat(lead.verificationStatus()).isSameAs(LeadVerificationStatus.NOT_VERIFIED);
    assertThat(lead.enrichmentStatus()).isSameAs(EnrichmentStatus.PENDING);
    assertThat(lead.uploadMethod()).isSameAs(UploadMethod.WEBSITE_VISITOR);
    assertThat(lead.espCode()).isEqualTo(EspCode.of(7));
    assertThat(lead.esgCode()).isSameAs(EsgCode.PROOFPOINT);
  }

  @Test
  void readsStepsUnderBothNamesOfTheirTime() throws IOException {
    Lead lead =
        lead(
            """
            {"status_summary": {"domain_complete": true, "lastStep": {"from": "campaign",
               "stepID": "s-1", "timestamp_executed": "2026-05-04T12:00:00.000Z"}},
             "status_summary_subseq": {"from": "subsequence", "stepID": "s-2",
               "timestampExecuted": "2026-05-04T12:00:00.000Z"}}
            """);

    assertThat(lead.statusSummary().domainComplete()).isTrue();
    assertThat(lead.statusSummary().lastStep().from()).isEqualTo("campaign");
    assertThat(lead.statusSummary().lastStep().stepId()).isEqualTo("s-1");
    assertThat(lead.statusSummary().lastStep().timestampExecuted()).isEqualTo(NOON);
    assertThat(lead.statusSummarySubseq().stepId()).isEqualTo("s-2");
    assertThat(lead.statusSummarySubseq().timestampExecuted()).isEqualTo(NOON);
  }

  @Test
  void readsPersonCountersAndVariables() throws IOException {
    Lead lead =
        lead(
            """
            {"first_name": "Robin", "company_domain": "example.org", "email_open_count": 3,
             "email_replied_step": 0, "is_website_visitor": true,
             "payload": {"firstName": "Robin", "seats": 1.10, "vip": true}}
            """);

    assertThat(lead.firstName()).isEqualTo("Robin");
    assertThat(lead.companyDomain()).isEqualTo("example.org");
    assertThat(lead.emailOpenCount()).isEqualTo(3);
    assertThat(lead.emailRepliedStep()).isZero();
    assertThat(lead.isWebsiteVisitor()).isTrue();
    assertThat(lead.payload()).hasToString("{\"firstName\":\"Robin\",\"seats\":1.10,\"vip\":true}");
  }

  @Test
  void readsAList() throws IOException {
    LeadList list =
        new LeadList(
            Fixtures.object(
                """
                {"id": "l-1", "organization_id": "o-1", "has_enrichment_task": null,
                 "owned_by": "u-1", "name": "Trade fair",
                 "timestamp_created": "2026-05-04T12:00:00.000Z"}
                """));

    assertThat(list.id()).isEqualTo("l-1");
    assertThat(list.organizationId()).isEqualTo("o-1");
    assertThat(list.hasEnrichmentTask()).isNull();
    assertThat(list.ownedBy()).isEqualTo("u-1");
    assertThat(list.name()).isEqualTo("Trade fair");
    assertThat(list.timestampCreated()).isEqualTo(NOON);
  }

  @Test
  void readsTheReportOfABulkRequest() throws IOException {
    BulkAddResult result =
        new BulkAddResult(
            Fixtures.object(
                """
                {"status": "success", "total_sent": 3, "leads_uploaded": 1, "skipped_count": 2,
                 "remaining_in_plan": 40, "blocklist_used": null,
                 "created_leads": [{"index": 2, "id": "c-1", "email": "robin@example.org"}]}
                """));

    assertThat(result.status()).isEqualTo("success");
    assertThat(result.totalSent()).isEqualTo(3);
    assertThat(result.leadsUploaded()).isEqualTo(1);
    assertThat(result.skippedCount()).isEqualTo(2);
    assertThat(result.remainingInPlan()).isEqualTo(40);
    assertThat(result.createdLeads()).hasSize(1);
    assertThat(result.createdLeads().get(0).index()).isEqualTo(2);
    assertThat(result.createdLeads().get(0).id()).isEqualTo("c-1");
    assertThat(result.createdLeads().get(0).email()).isEqualTo("robin@example.org");
    assertThat(result.createdLeads().get(0).phone()).isNull();
  }

  private static Lead lead(String json) throws IOException {
    return new Lead(Fixtures.object(json));
  }
}
