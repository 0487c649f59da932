package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.List;

/** The handlers of all resources. */
public final class Handlers {

  private Handlers() {}

  /** What answers: a handler for each resource of the operation table. */
  public static List<ResourceHandler> all(WorkspaceState workspace) {
    return List.of(
        new EmailHandler(workspace),
        new VerificationHandler(workspace),
        new LeadListHandler(workspace),
        new LeadHandler(workspace),
        new MappingHandler(workspace),
        new AccountHandler(workspace),
        new AiAgentHandler(workspace),
        new AiDeliverabilityHandler(workspace),
        new AiInboxManagerHandler(workspace),
        new AiLeadFinderHandler(workspace),
        new AiSalesAgentHandler(workspace),
        new AnalyticsHandler(workspace),
        new ApiKeyHandler(workspace),
        new AuditLogHandler(workspace),
        new BackgroundJobHandler(workspace),
        new BlockListHandler(workspace),
        new CampaignHandler(workspace),
        new CustomTagMappingHandler(workspace),
        new CustomTagHandler(workspace),
        new DfyOrderHandler(workspace),
        new DomainHandler(workspace),
        new InboxAnalyticsHandler(workspace),
        new InboxReportHandler(workspace),
        new InboxTestHandler(workspace),
        new LeadLabelHandler(workspace),
        new OauthHandler(workspace),
        new PhoneNumberHandler(workspace),
        new SubsequenceHandler(workspace),
        new EnrichmentHandler(workspace),
        new WebhookEventHandler(workspace),
        new WebhookHandler(workspace),
        new WorkspaceHandler(workspace),
        new BillingHandler(workspace),
        new GroupMemberHandler(workspace),
        new MemberHandler(workspace));
  }
}
