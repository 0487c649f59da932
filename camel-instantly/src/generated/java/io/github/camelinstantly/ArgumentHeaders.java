// Written by GeneratedArgumentsTest from the operation table and arguments.properties.
// CONTRIBUTING.md has the command; changes made here by hand get lost.
package io.github.camelinstantly;

import org.apache.camel.spi.Metadata;

/**
 * The headers of the operations' arguments. {@link InstantlyConstants} inherits them and is the
 * class to name them by. A header overrides the endpoint option of its name.
 */
public abstract class ArgumentHeaders {

  @Metadata(
      label = "producer",
      description = "Overrides the option accepted.",
      javaType = "String")
  public static final String ACCEPTED = "CamelInstantlyAccepted";

  @Metadata(
      label = "producer",
      description = "Overrides the option accounts.",
      javaType = "String")
  public static final String ACCOUNTS = "CamelInstantlyAccounts";

  @Metadata(
      label = "producer",
      description = "Overrides the option actionPending.",
      javaType = "String")
  public static final String ACTION_PENDING = "CamelInstantlyActionPending";

  @Metadata(
      label = "producer",
      description = "Overrides the option actionStatus.",
      javaType = "String")
  public static final String ACTION_STATUS = "CamelInstantlyActionStatus";

  @Metadata(
      label = "producer",
      description = "Overrides the option actionType.",
      javaType = "String")
  public static final String ACTION_TYPE = "CamelInstantlyActionType";

  @Metadata(
      label = "producer",
      description = "Overrides the option activityId.",
      javaType = "String")
  public static final String ACTIVITY_ID = "CamelInstantlyActivityId";

  @Metadata(
      label = "producer",
      description = "Overrides the option activityIds.",
      javaType = "String")
  public static final String ACTIVITY_IDS = "CamelInstantlyActivityIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option activityType.",
      javaType = "String")
  public static final String ACTIVITY_TYPE = "CamelInstantlyActivityType";

  @Metadata(
      label = "producer",
      description = "Overrides the option agentIds.",
      javaType = "String")
  public static final String AGENT_IDS = "CamelInstantlyAgentIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option aiSalesAgentId.",
      javaType = "String")
  public static final String AI_SALES_AGENT_ID = "CamelInstantlyAiSalesAgentId";

  @Metadata(
      label = "producer",
      description = "Overrides the option assignedTo.",
      javaType = "String")
  public static final String ASSIGNED_TO = "CamelInstantlyAssignedTo";

  @Metadata(
      label = "producer",
      description = "Overrides the option blValue.",
      javaType = "String")
  public static final String BL_VALUE = "CamelInstantlyBlValue";

  @Metadata(
      label = "producer",
      description = "Overrides the option blValues.",
      javaType = "String")
  public static final String BL_VALUES = "CamelInstantlyBlValues";

  @Metadata(
      label = "producer",
      description = "Overrides the option blocklistId.",
      javaType = "String")
  public static final String BLOCKLIST_ID = "CamelInstantlyBlocklistId";

  @Metadata(
      label = "producer",
      description = "Overrides the option campaign.",
      javaType = "String")
  public static final String CAMPAIGN = "CamelInstantlyCampaign";

  @Metadata(
      label = "producer",
      description = "Overrides the option campaignId.",
      javaType = "String")
  public static final String CAMPAIGN_ID = "CamelInstantlyCampaignId";

  @Metadata(
      label = "producer",
      description = "Overrides the option campaignStatus.",
      javaType = "Integer")
  public static final String CAMPAIGN_STATUS = "CamelInstantlyCampaignStatus";

  @Metadata(
      label = "producer",
      description = "Overrides the option columnName.",
      javaType = "String")
  public static final String COLUMN_NAME = "CamelInstantlyColumnName";

  @Metadata(
      label = "producer",
      description = "Overrides the option companyDomain.",
      javaType = "String")
  public static final String COMPANY_DOMAIN = "CamelInstantlyCompanyDomain";

  @Metadata(
      label = "producer",
      description = "Overrides the option contacts.",
      javaType = "String")
  public static final String CONTACTS = "CamelInstantlyContacts";

  @Metadata(
      label = "producer",
      description = "Overrides the option count.",
      javaType = "Integer")
  public static final String COUNT = "CamelInstantlyCount";

  @Metadata(
      label = "producer",
      description = "Overrides the option customFlow.",
      javaType = "String")
  public static final String CUSTOM_FLOW = "CamelInstantlyCustomFlow";

  @Metadata(
      label = "producer",
      description = "Overrides the option customInterestValue.",
      javaType = "Integer")
  public static final String CUSTOM_INTEREST_VALUE = "CamelInstantlyCustomInterestValue";

  @Metadata(
      label = "producer",
      description = "Overrides the option dataFields.",
      javaType = "String")
  public static final String DATA_FIELDS = "CamelInstantlyDataFields";

  @Metadata(
      label = "producer",
      description = "Overrides the option dateFrom.",
      javaType = "String")
  public static final String DATE_FROM = "CamelInstantlyDateFrom";

  @Metadata(
      label = "producer",
      description = "Overrides the option dateTo.",
      javaType = "String")
  public static final String DATE_TO = "CamelInstantlyDateTo";

  @Metadata(
      label = "producer",
      description = "Overrides the option description.",
      javaType = "String")
  public static final String DESCRIPTION = "CamelInstantlyDescription";

  @Metadata(
      label = "producer",
      description = "Overrides the option distinctContacts.",
      javaType = "String")
  public static final String DISTINCT_CONTACTS = "CamelInstantlyDistinctContacts";

  @Metadata(
      label = "producer",
      description = "Overrides the option domain.",
      javaType = "String")
  public static final String DOMAIN = "CamelInstantlyDomain";

  @Metadata(
      label = "producer",
      description = "Overrides the option domains.",
      javaType = "String")
  public static final String DOMAINS = "CamelInstantlyDomains";

  @Metadata(
      label = "producer",
      description = "Overrides the option domainsOnly.",
      javaType = "String")
  public static final String DOMAINS_ONLY = "CamelInstantlyDomainsOnly";

  @Metadata(
      label = "producer",
      description = "Overrides the option eaccount.",
      javaType = "String")
  public static final String EACCOUNT = "CamelInstantlyEaccount";

  @Metadata(
      label = "producer",
      description = "Overrides the option email.",
      javaType = "String")
  public static final String EMAIL = "CamelInstantlyEmail";

  @Metadata(
      label = "producer",
      description = "Overrides the option emailType.",
      javaType = "String")
  public static final String EMAIL_TYPE = "CamelInstantlyEmailType";

  @Metadata(
      label = "producer",
      description = "Overrides the option emails.",
      javaType = "String")
  public static final String EMAILS = "CamelInstantlyEmails";

  @Metadata(
      label = "producer",
      description = "Overrides the option endDate.",
      javaType = "String")
  public static final String END_DATE = "CamelInstantlyEndDate";

  @Metadata(
      label = "producer",
      description = "Overrides the option enrichmentStatus.",
      javaType = "Integer")
  public static final String ENRICHMENT_STATUS = "CamelInstantlyEnrichmentStatus";

  @Metadata(
      label = "producer",
      description = "Overrides the option entityId.",
      javaType = "String")
  public static final String ENTITY_ID = "CamelInstantlyEntityId";

  @Metadata(
      label = "producer",
      description = "Overrides the option entityType.",
      javaType = "String")
  public static final String ENTITY_TYPE = "CamelInstantlyEntityType";

  @Metadata(
      label = "producer",
      description = "Overrides the option esgCode.",
      javaType = "String")
  public static final String ESG_CODE = "CamelInstantlyEsgCode";

  @Metadata(
      label = "producer",
      description = "Overrides the option eventType.",
      javaType = "String")
  public static final String EVENT_TYPE = "CamelInstantlyEventType";

  @Metadata(
      label = "producer",
      description = "Overrides the option excludeLiveFeedHidden.",
      javaType = "String")
  public static final String EXCLUDE_LIVE_FEED_HIDDEN = "CamelInstantlyExcludeLiveFeedHidden";

  @Metadata(
      label = "producer",
      description = "Overrides the option excludeStatus.",
      javaType = "Integer")
  public static final String EXCLUDE_STATUS = "CamelInstantlyExcludeStatus";

  @Metadata(
      label = "producer",
      description = "Overrides the option excludeTotalLeadsCount.",
      javaType = "String")
  public static final String EXCLUDE_TOTAL_LEADS_COUNT = "CamelInstantlyExcludeTotalLeadsCount";

  @Metadata(
      label = "producer",
      description = "Overrides the option excludedEmails.",
      javaType = "String")
  public static final String EXCLUDED_EMAILS = "CamelInstantlyExcludedEmails";

  @Metadata(
      label = "producer",
      description = "Overrides the option excludedIds.",
      javaType = "String")
  public static final String EXCLUDED_IDS = "CamelInstantlyExcludedIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option expandCrmEvents.",
      javaType = "String")
  public static final String EXPAND_CRM_EVENTS = "CamelInstantlyExpandCrmEvents";

  @Metadata(
      label = "producer",
      description = "Overrides the option feedFilter.",
      javaType = "String")
  public static final String FEED_FILTER = "CamelInstantlyFeedFilter";

  @Metadata(
      label = "producer",
      description = "Overrides the option feedbackPositive.",
      javaType = "String")
  public static final String FEEDBACK_POSITIVE = "CamelInstantlyFeedbackPositive";

  @Metadata(
      label = "producer",
      description = "Overrides the option feedbackText.",
      javaType = "String")
  public static final String FEEDBACK_TEXT = "CamelInstantlyFeedbackText";

  @Metadata(
      label = "producer",
      description = "Overrides the option filter.",
      javaType = "String")
  public static final String FILTER = "CamelInstantlyFilter";

  @Metadata(
      label = "producer",
      description = "Overrides the option forwardingDomain.",
      javaType = "String")
  public static final String FORWARDING_DOMAIN = "CamelInstantlyForwardingDomain";

  @Metadata(
      label = "producer",
      description = "Overrides the option forwardingMode.",
      javaType = "String")
  public static final String FORWARDING_MODE = "CamelInstantlyForwardingMode";

  @Metadata(
      label = "producer",
      description = "Overrides the option from.",
      javaType = "String")
  public static final String FROM = "CamelInstantlyFrom";

  @Metadata(
      label = "producer",
      description = "Overrides the option guidanceId.",
      javaType = "String")
  public static final String GUIDANCE_ID = "CamelInstantlyGuidanceId";

  @Metadata(
      label = "producer",
      description = "Overrides the option hasEnrichmentTask.",
      javaType = "String")
  public static final String HAS_ENRICHMENT_TASK = "CamelInstantlyHasEnrichmentTask";

  @Metadata(
      label = "producer",
      description = "Overrides the option hasReminder.",
      javaType = "String")
  public static final String HAS_REMINDER = "CamelInstantlyHasReminder";

  @Metadata(
      label = "producer",
      description = "Overrides the option host.",
      javaType = "String")
  public static final String HOST = "CamelInstantlyHost";

  @Metadata(
      label = "producer",
      description = "Overrides the option iStatus.",
      javaType = "Integer")
  public static final String I_STATUS = "CamelInstantlyIStatus";

  @Metadata(
      label = "producer",
      description = "Overrides the option id.",
      javaType = "String")
  public static final String ID = "CamelInstantlyId";

  @Metadata(
      label = "producer",
      description = "Overrides the option ids.",
      javaType = "String")
  public static final String IDS = "CamelInstantlyIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option inCampaign.",
      javaType = "String")
  public static final String IN_CAMPAIGN = "CamelInstantlyInCampaign";

  @Metadata(
      label = "producer",
      description = "Overrides the option inList.",
      javaType = "String")
  public static final String IN_LIST = "CamelInstantlyInList";

  @Metadata(
      label = "producer",
      description = "Overrides the option includeAiSalesAgentCampaigns.",
      javaType = "String")
  public static final String INCLUDE_AI_SALES_AGENT_CAMPAIGNS =
      "CamelInstantlyIncludeAiSalesAgentCampaigns";

  @Metadata(
      label = "producer",
      description = "Overrides the option includeAllEmails.",
      javaType = "String")
  public static final String INCLUDE_ALL_EMAILS = "CamelInstantlyIncludeAllEmails";

  @Metadata(
      label = "producer",
      description = "Overrides the option includeOpportunitiesCount.",
      javaType = "String")
  public static final String INCLUDE_OPPORTUNITIES_COUNT =
      "CamelInstantlyIncludeOpportunitiesCount";

  @Metadata(
      label = "producer",
      description = "Overrides the option includeTags.",
      javaType = "String")
  public static final String INCLUDE_TAGS = "CamelInstantlyIncludeTags";

  @Metadata(
      label = "producer",
      description = "Overrides the option includedIds.",
      javaType = "String")
  public static final String INCLUDED_IDS = "CamelInstantlyIncludedIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option informationRequested.",
      javaType = "String")
  public static final String INFORMATION_REQUESTED = "CamelInstantlyInformationRequested";

  @Metadata(
      label = "producer",
      description = "Overrides the option interestStatus.",
      javaType = "String")
  public static final String INTEREST_STATUS = "CamelInstantlyInterestStatus";

  @Metadata(
      label = "producer",
      description = "Overrides the option isUnread.",
      javaType = "String")
  public static final String IS_UNREAD = "CamelInstantlyIsUnread";

  @Metadata(
      label = "producer",
      description = "Overrides the option isWebsiteVisitor.",
      javaType = "String")
  public static final String IS_WEBSITE_VISITOR = "CamelInstantlyIsWebsiteVisitor";

  @Metadata(
      label = "producer",
      description = "Overrides the option jobType.",
      javaType = "Integer")
  public static final String JOB_TYPE = "CamelInstantlyJobType";

  @Metadata(
      label = "producer",
      description = "Overrides the option label.",
      javaType = "String")
  public static final String LABEL = "CamelInstantlyLabel";

  @Metadata(
      label = "producer",
      description = "Overrides the option latestOfThread.",
      javaType = "String")
  public static final String LATEST_OF_THREAD = "CamelInstantlyLatestOfThread";

  @Metadata(
      label = "producer",
      description = "Overrides the option lead.",
      javaType = "String")
  public static final String LEAD = "CamelInstantlyLead";

  @Metadata(
      label = "producer",
      description = "Overrides the option leadIds.",
      javaType = "String")
  public static final String LEAD_IDS = "CamelInstantlyLeadIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option limit.",
      javaType = "String")
  public static final String LIMIT = "CamelInstantlyLimit";

  @Metadata(
      label = "producer",
      description = "Overrides the option listId.",
      javaType = "String")
  public static final String LIST_ID = "CamelInstantlyListId";

  @Metadata(
      label = "producer",
      description = "Overrides the option markedAsDone.",
      javaType = "String")
  public static final String MARKED_AS_DONE = "CamelInstantlyMarkedAsDone";

  @Metadata(
      label = "producer",
      description = "Overrides the option masterListId.",
      javaType = "String")
  public static final String MASTER_LIST_ID = "CamelInstantlyMasterListId";

  @Metadata(
      label = "producer",
      description = "Overrides the option maxTimestampCreated.",
      javaType = "String")
  public static final String MAX_TIMESTAMP_CREATED = "CamelInstantlyMaxTimestampCreated";

  @Metadata(
      label = "producer",
      description = "Overrides the option minTimestampCreated.",
      javaType = "String")
  public static final String MIN_TIMESTAMP_CREATED = "CamelInstantlyMinTimestampCreated";

  @Metadata(
      label = "producer",
      description = "Overrides the option mode.",
      javaType = "String")
  public static final String MODE = "CamelInstantlyMode";

  @Metadata(
      label = "producer",
      description = "Overrides the option name.",
      javaType = "String")
  public static final String NAME = "CamelInstantlyName";

  @Metadata(
      label = "producer",
      description = "Overrides the option offset.",
      javaType = "Integer")
  public static final String OFFSET = "CamelInstantlyOffset";

  @Metadata(
      label = "producer",
      description = "Overrides the option organizationUserIds.",
      javaType = "String")
  public static final String ORGANIZATION_USER_IDS = "CamelInstantlyOrganizationUserIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option overwrite.",
      javaType = "String")
  public static final String OVERWRITE = "CamelInstantlyOverwrite";

  @Metadata(
      label = "producer",
      description = "Overrides the option ownedBy.",
      javaType = "String")
  public static final String OWNED_BY = "CamelInstantlyOwnedBy";

  @Metadata(
      label = "producer",
      description = "Overrides the option parentCampaign.",
      javaType = "String")
  public static final String PARENT_CAMPAIGN = "CamelInstantlyParentCampaign";

  @Metadata(
      label = "producer",
      description = "Overrides the option parentCampaignNot.",
      javaType = "String")
  public static final String PARENT_CAMPAIGN_NOT = "CamelInstantlyParentCampaignNot";

  @Metadata(
      label = "producer",
      description = "Overrides the option previewOnly.",
      javaType = "String")
  public static final String PREVIEW_ONLY = "CamelInstantlyPreviewOnly";

  @Metadata(
      label = "producer",
      description = "Overrides the option previousDateFrom.",
      javaType = "String")
  public static final String PREVIOUS_DATE_FROM = "CamelInstantlyPreviousDateFrom";

  @Metadata(
      label = "producer",
      description = "Overrides the option previousDateTo.",
      javaType = "String")
  public static final String PREVIOUS_DATE_TO = "CamelInstantlyPreviousDateTo";

  @Metadata(
      label = "producer",
      description = "Overrides the option providerCode.",
      javaType = "Integer")
  public static final String PROVIDER_CODE = "CamelInstantlyProviderCode";

  @Metadata(
      label = "producer",
      description = "Overrides the option recipientEsp.",
      javaType = "String")
  public static final String RECIPIENT_ESP = "CamelInstantlyRecipientEsp";

  @Metadata(
      label = "producer",
      description = "Overrides the option recipientGeo.",
      javaType = "String")
  public static final String RECIPIENT_GEO = "CamelInstantlyRecipientGeo";

  @Metadata(
      label = "producer",
      description = "Overrides the option recipientType.",
      javaType = "String")
  public static final String RECIPIENT_TYPE = "CamelInstantlyRecipientType";

  @Metadata(
      label = "producer",
      description = "Overrides the option rejectionReason.",
      javaType = "String")
  public static final String REJECTION_REASON = "CamelInstantlyRejectionReason";

  @Metadata(
      label = "producer",
      description = "Overrides the option replyId.",
      javaType = "String")
  public static final String REPLY_ID = "CamelInstantlyReplyId";

  @Metadata(
      label = "producer",
      description = "Overrides the option replyText.",
      javaType = "String")
  public static final String REPLY_TEXT = "CamelInstantlyReplyText";

  @Metadata(
      label = "producer",
      description = "Overrides the option requiresHitl.",
      javaType = "String")
  public static final String REQUIRES_HITL = "CamelInstantlyRequiresHitl";

  @Metadata(
      label = "producer",
      description = "Overrides the option resourceId.",
      javaType = "String")
  public static final String RESOURCE_ID = "CamelInstantlyResourceId";

  @Metadata(
      label = "producer",
      description = "Overrides the option resourceIds.",
      javaType = "String")
  public static final String RESOURCE_IDS = "CamelInstantlyResourceIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option ruleId.",
      javaType = "String")
  public static final String RULE_ID = "CamelInstantlyRuleId";

  @Metadata(
      label = "producer",
      description = "Overrides the option scheduledOnly.",
      javaType = "String")
  public static final String SCHEDULED_ONLY = "CamelInstantlyScheduledOnly";

  @Metadata(
      label = "producer",
      description = "Overrides the option search.",
      javaType = "String")
  public static final String SEARCH = "CamelInstantlySearch";

  @Metadata(
      label = "producer",
      description = "Overrides the option senderEmail.",
      javaType = "String")
  public static final String SENDER_EMAIL = "CamelInstantlySenderEmail";

  @Metadata(
      label = "producer",
      description = "Overrides the option sessionId.",
      javaType = "String")
  public static final String SESSION_ID = "CamelInstantlySessionId";

  @Metadata(
      label = "producer",
      description = "Overrides the option showPrevious.",
      javaType = "String")
  public static final String SHOW_PREVIOUS = "CamelInstantlyShowPrevious";

  @Metadata(
      label = "producer",
      description = "Overrides the option skip.",
      javaType = "Integer")
  public static final String SKIP = "CamelInstantlySkip";

  @Metadata(
      label = "producer",
      description = "Overrides the option skipBlacklistReport.",
      javaType = "String")
  public static final String SKIP_BLACKLIST_REPORT = "CamelInstantlySkipBlacklistReport";

  @Metadata(
      label = "producer",
      description = "Overrides the option skipIfInCampaign.",
      javaType = "String")
  public static final String SKIP_IF_IN_CAMPAIGN = "CamelInstantlySkipIfInCampaign";

  @Metadata(
      label = "producer",
      description = "Overrides the option skipIfInList.",
      javaType = "String")
  public static final String SKIP_IF_IN_LIST = "CamelInstantlySkipIfInList";

  @Metadata(
      label = "producer",
      description = "Overrides the option skipIfInWorkspace.",
      javaType = "String")
  public static final String SKIP_IF_IN_WORKSPACE = "CamelInstantlySkipIfInWorkspace";

  @Metadata(
      label = "producer",
      description = "Overrides the option skipSpamAssassinReport.",
      javaType = "String")
  public static final String SKIP_SPAM_ASSASSIN_REPORT = "CamelInstantlySkipSpamAssassinReport";

  @Metadata(
      label = "producer",
      description = "Overrides the option smartViewId.",
      javaType = "String")
  public static final String SMART_VIEW_ID = "CamelInstantlySmartViewId";

  @Metadata(
      label = "producer",
      description = "Overrides the option sortBy.",
      javaType = "String")
  public static final String SORT_BY = "CamelInstantlySortBy";

  @Metadata(
      label = "producer",
      description = "Overrides the option sortColumn.",
      javaType = "String")
  public static final String SORT_COLUMN = "CamelInstantlySortColumn";

  @Metadata(
      label = "producer",
      description = "Overrides the option sortOrder.",
      javaType = "String")
  public static final String SORT_ORDER = "CamelInstantlySortOrder";

  @Metadata(
      label = "producer",
      description = "Overrides the option startDate.",
      javaType = "String")
  public static final String START_DATE = "CamelInstantlyStartDate";

  @Metadata(
      label = "producer",
      description = "Overrides the option startingAfter.",
      javaType = "String")
  public static final String STARTING_AFTER = "CamelInstantlyStartingAfter";

  @Metadata(
      label = "producer",
      description = "Overrides the option startingRow.",
      javaType = "Integer")
  public static final String STARTING_ROW = "CamelInstantlyStartingRow";

  @Metadata(
      label = "producer",
      description = "Overrides the option status.",
      javaType = "String")
  public static final String STATUS = "CamelInstantlyStatus";

  @Metadata(
      label = "producer",
      description = "Overrides the option subWorkspaceId.",
      javaType = "String")
  public static final String SUB_WORKSPACE_ID = "CamelInstantlySubWorkspaceId";

  @Metadata(
      label = "producer",
      description = "Overrides the option success.",
      javaType = "String")
  public static final String SUCCESS = "CamelInstantlySuccess";

  @Metadata(
      label = "producer",
      description = "Overrides the option tagIds.",
      javaType = "String")
  public static final String TAG_IDS = "CamelInstantlyTagIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option tagIdsAll.",
      javaType = "String")
  public static final String TAG_IDS_ALL = "CamelInstantlyTagIdsAll";

  @Metadata(
      label = "producer",
      description = "Overrides the option targetHookUrl.",
      javaType = "String")
  public static final String TARGET_HOOK_URL = "CamelInstantlyTargetHookUrl";

  @Metadata(
      label = "producer",
      description = "Overrides the option testId.",
      javaType = "String")
  public static final String TEST_ID = "CamelInstantlyTestId";

  @Metadata(
      label = "producer",
      description = "Overrides the option testIds.",
      javaType = "String")
  public static final String TEST_IDS = "CamelInstantlyTestIds";

  @Metadata(
      label = "producer",
      description = "Overrides the option threadId.",
      javaType = "String")
  public static final String THREAD_ID = "CamelInstantlyThreadId";

  @Metadata(
      label = "producer",
      description = "Overrides the option tlds.",
      javaType = "String")
  public static final String TLDS = "CamelInstantlyTlds";

  @Metadata(
      label = "producer",
      description = "Overrides the option to.",
      javaType = "String")
  public static final String TO = "CamelInstantlyTo";

  @Metadata(
      label = "producer",
      description = "Overrides the option type.",
      javaType = "String")
  public static final String TYPE = "CamelInstantlyType";

  @Metadata(
      label = "producer",
      description = "Overrides the option variables.",
      javaType = "String")
  public static final String VARIABLES = "CamelInstantlyVariables";

  @Metadata(
      label = "producer",
      description = "Overrides the option verifyLeadsOnImport.",
      javaType = "String")
  public static final String VERIFY_LEADS_ON_IMPORT = "CamelInstantlyVerifyLeadsOnImport";

  @Metadata(
      label = "producer",
      description = "Overrides the option webhookUrl.",
      javaType = "String")
  public static final String WEBHOOK_URL = "CamelInstantlyWebhookUrl";

  @Metadata(
      label = "producer",
      description = "Overrides the option withAiSummary.",
      javaType = "String")
  public static final String WITH_AI_SUMMARY = "CamelInstantlyWithAiSummary";

  @Metadata(
      label = "producer",
      description = "Overrides the option withMetadata.",
      javaType = "String")
  public static final String WITH_METADATA = "CamelInstantlyWithMetadata";

  @Metadata(
      label = "producer",
      description = "Overrides the option withPasswords.",
      javaType = "String")
  public static final String WITH_PASSWORDS = "CamelInstantlyWithPasswords";

  ArgumentHeaders() {}
}
