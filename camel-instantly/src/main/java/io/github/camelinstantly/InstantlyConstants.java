package io.github.camelinstantly;

import org.apache.camel.spi.Metadata;

/**
 * The headers that the component reads and sets. An argument's header beats its endpoint option; a
 * header that the operation does not take is ignored. No header that the component sets bears the
 * name of an argument's header, so that what one call gives never steers the next one.
 */
public final class InstantlyConstants {

  @Metadata(
      label = "producer",
      description = "The operation to call; overrides the option operation.",
      javaType = "String")
  public static final String OPERATION = "CamelInstantlyOperation";

  @Metadata(
      label = "producer",
      description = "The sub-workspace to act in for this call, if allowWorkspaceHeader is true.",
      javaType = "String")
  public static final String WORKSPACE_ID = "CamelInstantlyWorkspaceId";

  @Metadata(label = "producer", description = "The HTTP status of the reply.", javaType = "Integer")
  public static final String STATUS_CODE = "CamelInstantlyStatusCode";

  @Metadata(
      label = "producer",
      description = "The id that the server gave the request, if it sent one.",
      javaType = "String")
  public static final String REQUEST_ID = "CamelInstantlyRequestId";

  @Metadata(
      label = "producer",
      description = "The cursor of the next page; absent after the last page.",
      javaType = "String")
  public static final String NEXT_STARTING_AFTER = "CamelInstantlyNextStartingAfter";

  @Metadata(label = "consumer", description = "The id of the consumed email.", javaType = "String")
  public static final String EMAIL_ID = "CamelInstantlyEmailId";

  @Metadata(
      label = "consumer",
      description = "The id of the polled item, for resources other than emails.",
      javaType = "String")
  public static final String ITEM_ID = "CamelInstantlyItemId";

  @Metadata(
      label = "consumer",
      description =
          "When the polled item arrived, in milliseconds since 1970, for resources other"
              + " than emails.",
      javaType = "Long")
  public static final String ITEM_TIMESTAMP = "CamelInstantlyItemTimestamp";

  @Metadata(
      label = "consumer",
      description = "The id of the conversation that the email belongs to.",
      javaType = "String")
  public static final String EMAIL_THREAD_ID = "CamelInstantlyEmailThreadId";

  @Metadata(
      label = "consumer",
      description = "Your own mailbox that received or sent the email.",
      javaType = "String")
  public static final String EMAIL_ACCOUNT = "CamelInstantlyEmailAccount";

  @Metadata(label = "consumer", description = "The email address of the lead.", javaType = "String")
  public static final String EMAIL_LEAD = "CamelInstantlyEmailLead";

  @Metadata(
      label = "consumer",
      description = "The id of the campaign that the email belongs to, if any.",
      javaType = "String")
  public static final String EMAIL_CAMPAIGN_ID = "CamelInstantlyEmailCampaignId";

  @Metadata(label = "consumer", description = "The subject of the email.", javaType = "String")
  public static final String EMAIL_SUBJECT = "CamelInstantlyEmailSubject";

  @Metadata(
      label = "consumer",
      description =
          "When the email arrived at Instantly (timestamp_created), in milliseconds since"
              + " 1970.",
      javaType = "Long")
  public static final String MESSAGE_TIMESTAMP = "CamelMessageTimestamp";

  // the arguments of the operations, in the order of the alphabet

  @Metadata(
      label = "producer",
      description =
          "Whether only members who accepted their invitation, or only those who"
              + " did not, are read. For workspace-members/list.",
      javaType = "String")
  public static final String ACCEPTED = "CamelInstantlyAccepted";

  @Metadata(
      label = "producer",
      description =
          "The email addresses of the mailboxes to give up; several with commas."
              + " For dfy-orders/cancelAccounts.",
      javaType = "String")
  public static final String ACCOUNTS = "CamelInstantlyAccounts";

  @Metadata(
      label = "producer",
      description =
          "Only entries of this kind, such as 1 for a login, 4 for a campaign"
              + " launched or 37 for an API key created. For audit-logs/list.",
      javaType = "Integer")
  public static final String ACTIVITY_TYPE = "CamelInstantlyActivityType";

  @Metadata(
      label = "producer",
      description = "Only campaigns of this AI sales agent. For campaigns/list.",
      javaType = "String")
  public static final String AI_SALES_AGENT_ID = "CamelInstantlyAiSalesAgentId";

  @Metadata(
      label = "producer",
      description =
          "The id of a workspace member. Reading emails: only those assigned to"
              + " this member. Adding leads: the member who gets them, else the"
              + " campaign's owner or the key's owner. For emails/list, leads/bulkAdd.",
      javaType = "String")
  public static final String ASSIGNED_TO = "CamelInstantlyAssignedTo";

  @Metadata(
      label = "producer",
      description =
          "The email address or domain that gets no more mail. For" + " block-list-entries/create.",
      javaType = "String")
  public static final String BL_VALUE = "CamelInstantlyBlValue";

  @Metadata(
      label = "producer",
      description =
          "The email addresses and domains that get no more mail, up to 1000;"
              + " several with commas. For block-list-entries/bulkCreate.",
      javaType = "String")
  public static final String BL_VALUES = "CamelInstantlyBlValues";

  @Metadata(
      label = "producer",
      description =
          "The id of the block list that leads are checked against; the"
              + " workspace's default list unless given. For leads/bulkAdd.",
      javaType = "String")
  public static final String BLOCKLIST_ID = "CamelInstantlyBlocklistId";

  @Metadata(
      label = "producer",
      description =
          "The id of the campaign whose leads or webhooks are read. For"
              + " leads/list, webhooks/list, webhooks/create.",
      javaType = "String")
  public static final String CAMPAIGN = "CamelInstantlyCampaign";

  @Metadata(
      label = "producer",
      description =
          "The id of a campaign: the one whose emails or figures are read, that"
              + " leads are added to, or that leads are deleted from. For"
              + " analytics/campaignsDaily, analytics/campaignSteps,"
              + " analytics/subsequences, emails/list, leads/bulkDelete, leads/bulkAdd.",
      javaType = "String")
  public static final String CAMPAIGN_ID = "CamelInstantlyCampaignId";

  @Metadata(
      label = "producer",
      description =
          "Only campaigns in this state: -99 account suspended, -1 accounts"
              + " unhealthy, -2 bounce protect, 0 draft, 1 active, 2 paused, 3"
              + " completed, 4 running subsequences. For analytics/campaignsOverview,"
              + " analytics/campaignsDaily.",
      javaType = "Integer")
  public static final String CAMPAIGN_STATUS = "CamelInstantlyCampaignStatus";

  @Metadata(
      label = "producer",
      description = "The column whose enrichment is run. For supersearch-enrichment/run.",
      javaType = "String")
  public static final String COLUMN_NAME = "CamelInstantlyColumnName";

  @Metadata(
      label = "producer",
      description =
          "Only emails exchanged with leads of this company's domain. For" + " emails/list.",
      javaType = "String")
  public static final String COMPANY_DOMAIN = "CamelInstantlyCompanyDomain";

  @Metadata(
      label = "producer",
      description =
          "Only leads with one of these email addresses; several with commas. For" + " leads/list.",
      javaType = "String")
  public static final String CONTACTS = "CamelInstantlyContacts";

  @Metadata(
      label = "producer",
      description = "How many rows are enriched. For supersearch-enrichment/run.",
      javaType = "Integer")
  public static final String COUNT = "CamelInstantlyCount";

  @Metadata(
      label = "producer",
      description =
          "The sources to ask in turn; several with commas. For"
              + " supersearch-enrichment/create.",
      javaType = "String")
  public static final String CUSTOM_FLOW = "CamelInstantlyCustomFlow";

  @Metadata(
      label = "producer",
      description =
          "The number of the custom label that the webhook is for, in place of an"
              + " event type. For webhooks/create.",
      javaType = "Integer")
  public static final String CUSTOM_INTEREST_VALUE = "CamelInstantlyCustomInterestValue";

  @Metadata(
      label = "producer",
      description =
          "Which fields of the job's data are given; several with commas. For"
              + " background-jobs/get.",
      javaType = "String")
  public static final String DATA_FIELDS = "CamelInstantlyDataFields";

  @Metadata(
      label = "producer",
      description =
          "Only figures from this day on. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate, inbox-placement-reports/list.",
      javaType = "String")
  public static final String DATE_FROM = "CamelInstantlyDateFrom";

  @Metadata(
      label = "producer",
      description =
          "Only figures up to this day. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate, inbox-placement-reports/list.",
      javaType = "String")
  public static final String DATE_TO = "CamelInstantlyDateTo";

  @Metadata(
      label = "producer",
      description = "What the tag is for. For custom-tags/create.",
      javaType = "String")
  public static final String DESCRIPTION = "CamelInstantlyDescription";

  @Metadata(
      label = "producer",
      description =
          "Whether leads with one email address are folded into one; the cursor"
              + " is then an email address. For leads/list.",
      javaType = "String")
  public static final String DISTINCT_CONTACTS = "CamelInstantlyDistinctContacts";

  @Metadata(
      label = "producer",
      description =
          "The domain: the one that similar free ones are looked for, or the one"
              + " that takes the place of Instantly's for agencies. For"
              + " dfy-orders/similarDomains, workspace/setAgencyDomain.",
      javaType = "String")
  public static final String DOMAIN = "CamelInstantlyDomain";

  @Metadata(
      label = "producer",
      description =
          "The domains whose availability is checked, up to 50; several with"
              + " commas. For dfy-orders/checkDomains.",
      javaType = "String")
  public static final String DOMAINS = "CamelInstantlyDomains";

  @Metadata(
      label = "producer",
      description =
          "Whether only domains, and no single addresses, are concerned. For"
              + " block-list-entries/list, block-list-entries/deleteAll,"
              + " block-list-entries/download.",
      javaType = "String")
  public static final String DOMAINS_ONLY = "CamelInstantlyDomainsOnly";

  @Metadata(
      label = "producer",
      description =
          "Only emails of these connected mailboxes; several with commas. For" + " emails/list.",
      javaType = "String")
  public static final String EACCOUNT = "CamelInstantlyEaccount";

  @Metadata(
      label = "producer",
      description =
          "An email address: the one to verify, or that of the mailbox. For"
              + " account-campaign-mappings/list, accounts/get, accounts/update,"
              + " accounts/delete, accounts/pause, accounts/resume, accounts/markFixed,"
              + " verification/verify, verification/check.",
      javaType = "String")
  public static final String EMAIL = "CamelInstantlyEmail";

  @Metadata(
      label = "producer",
      description =
          "Which emails are read: received, sent (by a campaign) or manual (sent"
              + " by hand). A producer reads all unless given; a consumer reads those"
              + " received unless given, and takes all as a further value. For"
              + " emails/list.",
      javaType = "String")
  public static final String EMAIL_TYPE = "CamelInstantlyEmailType";

  @Metadata(
      label = "producer",
      description =
          "The email addresses of mailboxes; several with commas. For"
              + " accounts/enableWarmup, accounts/disableWarmup, accounts/bulkPause,"
              + " analytics/warmup, analytics/accountsDaily.",
      javaType = "String")
  public static final String EMAILS = "CamelInstantlyEmails";

  @Metadata(
      label = "producer",
      description =
          "The last day, or the time up to which; a mere date means its midnight"
              + " in UTC. For analytics/accountsDaily, analytics/campaigns,"
              + " analytics/campaignsOverview, analytics/campaignsDaily,"
              + " analytics/campaignSteps, analytics/subsequenceSteps, audit-logs/list.",
      javaType = "String")
  public static final String END_DATE = "CamelInstantlyEndDate";

  @Metadata(
      label = "producer",
      description =
          "Only leads in this state of enrichment: 1 enriched, 11 pending, -1"
              + " nothing found, -2 failed. For leads/list.",
      javaType = "Integer")
  public static final String ENRICHMENT_STATUS = "CamelInstantlyEnrichmentStatus";

  @Metadata(
      label = "producer",
      description =
          "Only jobs that work on this campaign, list or workspace. For" + " background-jobs/list.",
      javaType = "String")
  public static final String ENTITY_ID = "CamelInstantlyEntityId";

  @Metadata(
      label = "producer",
      description = "Only jobs that work on this kind of thing. For background-jobs/list.",
      javaType = "String")
  public static final String ENTITY_TYPE = "CamelInstantlyEntityType";

  @Metadata(
      label = "producer",
      description =
          "Only leads behind this email security gateway: 0 not yet known, 1"
              + " Barracuda, 2 Mimecast, 3 Proofpoint, 4 Cisco, all with any, none"
              + " without one. For leads/list.",
      javaType = "String")
  public static final String ESG_CODE = "CamelInstantlyEsgCode";

  @Metadata(
      label = "producer",
      description =
          "The event of the webhook, such as reply_received, email_sent or"
              + " all_events. For webhooks/list, webhooks/create.",
      javaType = "String")
  public static final String EVENT_TYPE = "CamelInstantlyEventType";

  @Metadata(
      label = "producer",
      description =
          "No campaigns in this state; the numbers are those of campaignStatus."
              + " For campaigns/list.",
      javaType = "Integer")
  public static final String EXCLUDE_STATUS = "CamelInstantlyExcludeStatus";

  @Metadata(
      label = "producer",
      description =
          "Whether the count of leads is left out, which is much faster. For"
              + " analytics/campaigns.",
      javaType = "String")
  public static final String EXCLUDE_TOTAL_LEADS_COUNT = "CamelInstantlyExcludeTotalLeadsCount";

  @Metadata(
      label = "producer",
      description =
          "The mailboxes to leave out when all are meant, up to 100; several with"
              + " commas. For accounts/enableWarmup, accounts/disableWarmup.",
      javaType = "String")
  public static final String EXCLUDED_EMAILS = "CamelInstantlyExcludedEmails";

  @Metadata(
      label = "producer",
      description =
          "The ids of leads or jobs to leave out; several with commas. For"
              + " background-jobs/list, leads/list.",
      javaType = "String")
  public static final String EXCLUDED_IDS = "CamelInstantlyExcludedIds";

  @Metadata(
      label = "producer",
      description =
          "Whether events of the CRM are counted singly. For" + " analytics/campaignsOverview.",
      javaType = "String")
  public static final String EXPAND_CRM_EVENTS = "CamelInstantlyExpandCrmEvents";

  @Metadata(
      label = "producer",
      description =
          "Only leads in this state, such as FILTER_VAL_REPLIED or"
              + " FILTER_LEAD_INTERESTED, or only mailboxes in this one, such as"
              + " ACC_FILTER_PAUSED or ACC_FILTER_ERROR. For accounts/list, leads/list.",
      javaType = "String")
  public static final String FILTER = "CamelInstantlyFilter";

  @Metadata(
      label = "producer",
      description =
          "The first day, included. For webhook-events/list,"
              + " webhook-events/summary, webhook-events/summaryByDate.",
      javaType = "String")
  public static final String FROM = "CamelInstantlyFrom";

  @Metadata(
      label = "producer",
      description =
          "Whether every lead added to the list is enriched; when reading, only"
              + " lists of which that is so. For lead-lists/create, lead-lists/list.",
      javaType = "String")
  public static final String HAS_ENRICHMENT_TASK = "CamelInstantlyHasEnrichmentTask";

  @Metadata(
      label = "producer",
      description =
          "Whether only emails with, or only those without, a reminder are read."
              + " For emails/list.",
      javaType = "String")
  public static final String HAS_REMINDER = "CamelInstantlyHasReminder";

  @Metadata(
      label = "producer",
      description =
          "The tracking domain whose DNS entry is checked. For" + " accounts/trackingDomainStatus.",
      javaType = "String")
  public static final String HOST = "CamelInstantlyHost";

  @Metadata(
      label = "producer",
      description =
          "Only emails with this interest status, a number as"
              + " Lead.lt_interest_status has it; custom labels have numbers of their"
              + " own. For emails/list.",
      javaType = "Integer")
  public static final String I_STATUS = "CamelInstantlyIStatus";

  @Metadata(
      label = "producer",
      description =
          "The id of the thing that the operation works on. For"
              + " analytics/campaigns, analytics/campaignsOverview,"
              + " analytics/subsequenceSteps, api-keys/delete, background-jobs/get,"
              + " block-list-entries/get, block-list-entries/update,"
              + " block-list-entries/delete, campaigns/activate, campaigns/pause,"
              + " campaigns/get, campaigns/update, campaigns/delete, campaigns/share,"
              + " campaigns/createFromExport, campaigns/export, campaigns/duplicate,"
              + " campaigns/addVariables, campaigns/sendingStatus, custom-tags/get,"
              + " custom-tags/update, custom-tags/delete, emails/get, emails/update,"
              + " emails/delete, inbox-placement-analytics/get,"
              + " inbox-placement-reports/get, inbox-placement-tests/get,"
              + " inbox-placement-tests/delete, inbox-placement-tests/update,"
              + " lead-labels/get, lead-labels/update, lead-labels/delete,"
              + " lead-lists/get, lead-lists/update, lead-lists/delete,"
              + " lead-lists/verificationStats, leads/get, leads/update, leads/delete,"
              + " leads/removeFromSubsequence, phone-numbers/delete,"
              + " subsequences/duplicate, subsequences/pause, subsequences/resume,"
              + " subsequences/get, subsequences/update, subsequences/delete,"
              + " subsequences/sendingStatus, webhook-events/get, webhooks/get,"
              + " webhooks/update, webhooks/delete, webhooks/test, webhooks/resume,"
              + " workspace-group-members/get, workspace-group-members/delete,"
              + " workspace-members/get, workspace-members/update,"
              + " workspace-members/delete.",
      javaType = "String")
  public static final String ID = "CamelInstantlyId";

  @Metadata(
      label = "producer",
      description =
          "The ids of the leads, campaigns, jobs or block list entries to read or"
              + " to delete; several with commas. For analytics/campaigns,"
              + " analytics/campaignsOverview, background-jobs/list,"
              + " block-list-entries/bulkDelete, leads/bulkDelete, leads/list.",
      javaType = "String")
  public static final String IDS = "CamelInstantlyIds";

  @Metadata(
      label = "producer",
      description =
          "Whether only leads in some campaign, or only those in none, are read."
              + " For leads/list.",
      javaType = "String")
  public static final String IN_CAMPAIGN = "CamelInstantlyInCampaign";

  @Metadata(
      label = "producer",
      description =
          "Whether only leads in some list, or only those in none, are read. For" + " leads/list.",
      javaType = "String")
  public static final String IN_LIST = "CamelInstantlyInList";

  @Metadata(
      label = "producer",
      description =
          "Whether all mailboxes are meant. For accounts/enableWarmup,"
              + " accounts/disableWarmup.",
      javaType = "String")
  public static final String INCLUDE_ALL_EMAILS = "CamelInstantlyIncludeAllEmails";

  @Metadata(
      label = "producer",
      description =
          "Whether opportunities are counted for each step. For" + " analytics/campaignSteps.",
      javaType = "String")
  public static final String INCLUDE_OPPORTUNITIES_COUNT =
      "CamelInstantlyIncludeOpportunitiesCount";

  @Metadata(
      label = "producer",
      description = "Whether the tags of each mailbox are given. For accounts/list.",
      javaType = "String")
  public static final String INCLUDE_TAGS = "CamelInstantlyIncludeTags";

  @Metadata(
      label = "producer",
      description =
          "Jobs that are given whatever the other filters say; several ids with"
              + " commas. For background-jobs/list.",
      javaType = "String")
  public static final String INCLUDED_IDS = "CamelInstantlyIncludedIds";

  @Metadata(
      label = "producer",
      description = "Only labels that stand for this interest. For lead-labels/list.",
      javaType = "String")
  public static final String INTEREST_STATUS = "CamelInstantlyInterestStatus";

  @Metadata(
      label = "producer",
      description = "Whether only unread or only read emails are read. For emails/list.",
      javaType = "String")
  public static final String IS_UNREAD = "CamelInstantlyIsUnread";

  @Metadata(
      label = "producer",
      description =
          "Whether only leads that came as visitors of a website are read, or"
              + " only others. For leads/list.",
      javaType = "String")
  public static final String IS_WEBSITE_VISITOR = "CamelInstantlyIsWebsiteVisitor";

  @Metadata(
      label = "producer",
      description = "The text of the tag. For custom-tags/create.",
      javaType = "String")
  public static final String LABEL = "CamelInstantlyLabel";

  @Metadata(
      label = "producer",
      description = "Whether only the newest email of each thread is read. For emails/list.",
      javaType = "String")
  public static final String LATEST_OF_THREAD = "CamelInstantlyLatestOfThread";

  @Metadata(
      label = "producer",
      description =
          "Only emails exchanged with the lead of this email address. For" + " emails/list.",
      javaType = "String")
  public static final String LEAD = "CamelInstantlyLead";

  @Metadata(
      label = "producer",
      description =
          "The leads to enrich, up to 10000; several ids with commas. For"
              + " supersearch-enrichment/run.",
      javaType = "String")
  public static final String LEAD_IDS = "CamelInstantlyLeadIds";

  @Metadata(
      label = "producer",
      description =
          "The size of a page, 1 to 100 (audit log: 1000), in lists, iterators"
              + " and consumers; 100 unless given (the API's own default is 10)."
              + " Deleting leads: the most to delete, 1 to 10000. Enriching: the most"
              + " rows. For account-campaign-mappings/list, accounts/list,"
              + " api-keys/list, audit-logs/list, background-jobs/list,"
              + " block-list-entries/list, campaigns/list, custom-tag-mappings/list,"
              + " custom-tags/list, dfy-orders/list, dfy-orders/listAccounts,"
              + " emails/list, inbox-placement-analytics/list,"
              + " inbox-placement-reports/list, inbox-placement-tests/list,"
              + " lead-labels/list, lead-lists/list, leads/bulkDelete, leads/list,"
              + " subsequences/list, supersearch-enrichment/create,"
              + " supersearch-enrichment/run, supersearch-enrichment/history,"
              + " webhook-events/list, webhooks/list, workspace-group-members/list,"
              + " workspace-members/list.",
      javaType = "String")
  public static final String LIMIT = "CamelInstantlyLimit";

  @Metadata(
      label = "producer",
      description =
          "The id of a lead list: the one whose emails or leads are read, that"
              + " leads are added to, or that leads are deleted from. For emails/list,"
              + " leads/list, leads/bulkAdd, leads/bulkDelete.",
      javaType = "String")
  public static final String LIST_ID = "CamelInstantlyListId";

  @Metadata(
      label = "producer",
      description =
          "Whether only emails marked as done, or only the others, are read. For" + " emails/list.",
      javaType = "String")
  public static final String MARKED_AS_DONE = "CamelInstantlyMarkedAsDone";

  @Metadata(
      label = "producer",
      description =
          "Only emails that Instantly took in before this time, ISO 8601. For" + " emails/list.",
      javaType = "String")
  public static final String MAX_TIMESTAMP_CREATED = "CamelInstantlyMaxTimestampCreated";

  @Metadata(
      label = "producer",
      description =
          "Only emails that Instantly took in after this time, ISO 8601. For" + " emails/list.",
      javaType = "String")
  public static final String MIN_TIMESTAMP_CREATED = "CamelInstantlyMinTimestampCreated";

  @Metadata(
      label = "producer",
      description =
          "The tab of the inbox that is read: focused, others or all. A consumer"
              + " reads all unless given. For emails/list.",
      javaType = "String")
  public static final String MODE = "CamelInstantlyMode";

  @Metadata(
      label = "producer",
      description =
          "The name of the new list, copy or webhook. For lead-lists/create,"
              + " subsequences/duplicate, webhooks/create.",
      javaType = "String")
  public static final String NAME = "CamelInstantlyName";

  @Metadata(
      label = "producer",
      description = "How many entries are passed over. For supersearch-enrichment/history.",
      javaType = "Integer")
  public static final String OFFSET = "CamelInstantlyOffset";

  @Metadata(
      label = "producer",
      description =
          "Only leads of these workspace members; several ids with commas. For" + " leads/list.",
      javaType = "String")
  public static final String ORGANIZATION_USER_IDS = "CamelInstantlyOrganizationUserIds";

  @Metadata(
      label = "producer",
      description =
          "Whether values that are there already are replaced. For"
              + " supersearch-enrichment/run.",
      javaType = "String")
  public static final String OVERWRITE = "CamelInstantlyOverwrite";

  @Metadata(
      label = "producer",
      description =
          "The id of the workspace member who owns the new list; the key's owner"
              + " unless given. For lead-lists/create.",
      javaType = "String")
  public static final String OWNED_BY = "CamelInstantlyOwnedBy";

  @Metadata(
      label = "producer",
      description =
          "The campaign of the subsequences: the one whose are read, or the one"
              + " that the copy belongs to. For subsequences/list,"
              + " subsequences/duplicate.",
      javaType = "String")
  public static final String PARENT_CAMPAIGN = "CamelInstantlyParentCampaign";

  @Metadata(
      label = "producer",
      description = "No subsequences of this campaign. For subsequences/list.",
      javaType = "String")
  public static final String PARENT_CAMPAIGN_NOT = "CamelInstantlyParentCampaignNot";

  @Metadata(
      label = "producer",
      description =
          "Whether emails come with a preview in place of their whole text. For" + " emails/list.",
      javaType = "String")
  public static final String PREVIEW_ONLY = "CamelInstantlyPreviewOnly";

  @Metadata(
      label = "producer",
      description =
          "The first day of the period to compare with. For"
              + " inbox-placement-analytics/deliverabilityInsights.",
      javaType = "String")
  public static final String PREVIOUS_DATE_FROM = "CamelInstantlyPreviousDateFrom";

  @Metadata(
      label = "producer",
      description =
          "The last day of the period to compare with. For"
              + " inbox-placement-analytics/deliverabilityInsights.",
      javaType = "String")
  public static final String PREVIOUS_DATE_TO = "CamelInstantlyPreviousDateTo";

  @Metadata(
      label = "producer",
      description =
          "Only mailboxes of this provider: 1 IMAP and SMTP, 2 Google, 3"
              + " Microsoft, 4 AWS, 8 AirMail, 11 AirMail Instant. For accounts/list.",
      javaType = "Integer")
  public static final String PROVIDER_CODE = "CamelInstantlyProviderCode";

  @Metadata(
      label = "producer",
      description =
          "Only test emails to mailboxes of these providers, such as 1 Google or"
              + " 2 Microsoft; several with commas. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate.",
      javaType = "String")
  public static final String RECIPIENT_ESP = "CamelInstantlyRecipientEsp";

  @Metadata(
      label = "producer",
      description =
          "Only test emails to these regions: 1 USA, 2 Italy, 3 Germany, 4"
              + " France; several with commas. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate.",
      javaType = "String")
  public static final String RECIPIENT_GEO = "CamelInstantlyRecipientGeo";

  @Metadata(
      label = "producer",
      description =
          "Only test emails to these mailboxes: 1 professional, 2 personal;"
              + " several with commas. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate.",
      javaType = "String")
  public static final String RECIPIENT_TYPE = "CamelInstantlyRecipientType";

  @Metadata(
      label = "producer",
      description = "The reply to label for a trial. For lead-labels/testAiReplyLabel.",
      javaType = "String")
  public static final String REPLY_TEXT = "CamelInstantlyReplyText";

  @Metadata(
      label = "producer",
      description =
          "The list or campaign whose leads are enriched. For"
              + " supersearch-enrichment/aiInProgress, supersearch-enrichment/get,"
              + " supersearch-enrichment/create, supersearch-enrichment/updateSettings,"
              + " supersearch-enrichment/run, supersearch-enrichment/history.",
      javaType = "String")
  public static final String RESOURCE_ID = "CamelInstantlyResourceId";

  @Metadata(
      label = "producer",
      description =
          "Only tags of these campaigns and mailboxes; several ids with commas."
              + " For custom-tag-mappings/list, custom-tags/list.",
      javaType = "String")
  public static final String RESOURCE_IDS = "CamelInstantlyResourceIds";

  @Metadata(
      label = "producer",
      description = "Whether only emails scheduled for later are read. For emails/list.",
      javaType = "String")
  public static final String SCHEDULED_ONLY = "CamelInstantlyScheduledOnly";

  @Metadata(
      label = "producer",
      description =
          "What to search for. Emails: the lead's address, or thread: with a"
              + " thread's id. Leads: a name or an address. Webhook events: an exact"
              + " URL or a lead's address. Else a name or a part of one. For"
              + " accounts/list, accounts/enableWarmup, accounts/disableWarmup,"
              + " audit-logs/list, block-list-entries/list,"
              + " block-list-entries/deleteAll, block-list-entries/download,"
              + " campaigns/list, campaigns/searchByContact, custom-tags/list,"
              + " emails/list, inbox-placement-tests/list, lead-labels/list,"
              + " lead-lists/list, leads/list, subsequences/list, webhook-events/list,"
              + " workspace-members/list.",
      javaType = "String")
  public static final String SEARCH = "CamelInstantlySearch";

  @Metadata(
      label = "producer",
      description =
          "Only test emails from this mailbox. For"
              + " inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/statsByDate.",
      javaType = "String")
  public static final String SENDER_EMAIL = "CamelInstantlySenderEmail";

  @Metadata(
      label = "producer",
      description = "The session that began with a login. For oauth/sessionStatus.",
      javaType = "String")
  public static final String SESSION_ID = "CamelInstantlySessionId";

  @Metadata(
      label = "producer",
      description =
          "Whether the period before is given for comparison. For"
              + " inbox-placement-analytics/deliverabilityInsights.",
      javaType = "String")
  public static final String SHOW_PREVIOUS = "CamelInstantlyShowPrevious";

  @Metadata(
      label = "producer",
      description =
          "How many mailboxes are passed over; for use with sortBy. For" + " accounts/list.",
      javaType = "Integer")
  public static final String SKIP = "CamelInstantlySkip";

  @Metadata(
      label = "producer",
      description =
          "Whether the reports on block lists are left out. For" + " inbox-placement-reports/list.",
      javaType = "String")
  public static final String SKIP_BLACKLIST_REPORT = "CamelInstantlySkipBlacklistReport";

  @Metadata(
      label = "producer",
      description = "Whether leads that are in any campaign are skipped. For leads/bulkAdd.",
      javaType = "String")
  public static final String SKIP_IF_IN_CAMPAIGN = "CamelInstantlySkipIfInCampaign";

  @Metadata(
      label = "producer",
      description = "Whether leads that are in any list are skipped. For leads/bulkAdd.",
      javaType = "String")
  public static final String SKIP_IF_IN_LIST = "CamelInstantlySkipIfInList";

  @Metadata(
      label = "producer",
      description =
          "Whether leads that are anywhere in the workspace are skipped; outdoes"
              + " the other two skip flags. For leads/bulkAdd.",
      javaType = "String")
  public static final String SKIP_IF_IN_WORKSPACE = "CamelInstantlySkipIfInWorkspace";

  @Metadata(
      label = "producer",
      description = "Whether the spam scores are left out. For" + " inbox-placement-reports/list.",
      javaType = "String")
  public static final String SKIP_SPAM_ASSASSIN_REPORT = "CamelInstantlySkipSpamAssassinReport";

  @Metadata(
      label = "producer",
      description = "The id of a smart view whose leads are read. For leads/list.",
      javaType = "String")
  public static final String SMART_VIEW_ID = "CamelInstantlySmartViewId";

  @Metadata(
      label = "producer",
      description = "What mailboxes are ordered by. For accounts/list.",
      javaType = "String")
  public static final String SORT_BY = "CamelInstantlySortBy";

  @Metadata(
      label = "producer",
      description =
          "What the list is ordered by: created_at or updated_at for jobs,"
              + " timestamp_created or name for campaigns. For background-jobs/list,"
              + " campaigns/searchByContact.",
      javaType = "String")
  public static final String SORT_COLUMN = "CamelInstantlySortColumn";

  @Metadata(
      label = "producer",
      description =
          "The order, asc or desc. For accounts/list, background-jobs/list,"
              + " campaigns/searchByContact, emails/list, inbox-placement-tests/list.",
      javaType = "String")
  public static final String SORT_ORDER = "CamelInstantlySortOrder";

  @Metadata(
      label = "producer",
      description =
          "The first day, or the time from which; a mere date means its midnight"
              + " in UTC. For analytics/accountsDaily, analytics/campaigns,"
              + " analytics/campaignsOverview, analytics/campaignsDaily,"
              + " analytics/campaignSteps, analytics/subsequenceSteps, audit-logs/list.",
      javaType = "String")
  public static final String START_DATE = "CamelInstantlyStartDate";

  @Metadata(
      label = "producer",
      description =
          "The cursor of the page to read, as nextStartingAfter of the page"
              + " before gave it. For account-campaign-mappings/list, accounts/list,"
              + " api-keys/list, audit-logs/list, background-jobs/list,"
              + " block-list-entries/list, campaigns/list, custom-tag-mappings/list,"
              + " custom-tags/list, dfy-orders/list, dfy-orders/listAccounts,"
              + " emails/list, inbox-placement-analytics/list,"
              + " inbox-placement-reports/list, inbox-placement-tests/list,"
              + " lead-labels/list, lead-lists/list, leads/list, subsequences/list,"
              + " webhook-events/list, webhooks/list, workspace-group-members/list,"
              + " workspace-members/list.",
      javaType = "String")
  public static final String STARTING_AFTER = "CamelInstantlyStartingAfter";

  @Metadata(
      label = "producer",
      description = "The row to begin with. For supersearch-enrichment/run.",
      javaType = "Integer")
  public static final String STARTING_ROW = "CamelInstantlyStartingRow";

  @Metadata(
      label = "producer",
      description =
          "Only what is in this state. Leads to delete: 1 active, 2 paused, 3"
              + " completed, -1 bounced, -2 unsubscribed, -3 skipped. Mailboxes: 1"
              + " active, 2 paused, 3 maintenance, -1 connection error, -2 soft bounce,"
              + " -3 sending error. Campaigns: the numbers of campaignStatus. Tests: 1"
              + " active, 2 paused, 3 completed. Jobs: pending, in-progress, success,"
              + " failed and others, several with commas. For accounts/list,"
              + " background-jobs/list, campaigns/list, inbox-placement-tests/list,"
              + " leads/bulkDelete.",
      javaType = "String")
  public static final String STATUS = "CamelInstantlyStatus";

  @Metadata(
      label = "producer",
      description =
          "The workspace to invite into the group. For" + " workspace-group-members/create.",
      javaType = "String")
  public static final String SUB_WORKSPACE_ID = "CamelInstantlySubWorkspaceId";

  @Metadata(
      label = "producer",
      description =
          "Whether only deliveries that succeeded, or only those that failed, are"
              + " read. For webhook-events/list.",
      javaType = "String")
  public static final String SUCCESS = "CamelInstantlySuccess";

  @Metadata(
      label = "producer",
      description =
          "Only what bears one of these tags; several ids with commas. For"
              + " accounts/list, campaigns/list, custom-tags/list.",
      javaType = "String")
  public static final String TAG_IDS = "CamelInstantlyTagIds";

  @Metadata(
      label = "producer",
      description =
          "Only mailboxes that bear all of these tags; several ids with commas."
              + " For accounts/list.",
      javaType = "String")
  public static final String TAG_IDS_ALL = "CamelInstantlyTagIdsAll";

  @Metadata(
      label = "producer",
      description = "The URL that Instantly calls. For webhooks/create.",
      javaType = "String")
  public static final String TARGET_HOOK_URL = "CamelInstantlyTargetHookUrl";

  @Metadata(
      label = "producer",
      description =
          "The inbox placement test whose figures are read. For"
              + " inbox-placement-analytics/list,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate, inbox-placement-reports/list.",
      javaType = "String")
  public static final String TEST_ID = "CamelInstantlyTestId";

  @Metadata(
      label = "producer",
      description =
          "The inbox placement tests whose figures are read; several ids with"
              + " commas. For inbox-placement-analytics/statsByTest.",
      javaType = "String")
  public static final String TEST_IDS = "CamelInstantlyTestIds";

  @Metadata(
      label = "producer",
      description = "The id of the thread to mark as read. For emails/markThreadAsRead.",
      javaType = "String")
  public static final String THREAD_ID = "CamelInstantlyThreadId";

  @Metadata(
      label = "producer",
      description =
          "The top-level domains to look in; several with commas. For"
              + " dfy-orders/similarDomains.",
      javaType = "String")
  public static final String TLDS = "CamelInstantlyTlds";

  @Metadata(
      label = "producer",
      description =
          "The last day, included. For webhook-events/list,"
              + " webhook-events/summary, webhook-events/summaryByDate.",
      javaType = "String")
  public static final String TO = "CamelInstantlyTo";

  @Metadata(
      label = "producer",
      description =
          "The kind: of the jobs to read, such as move-leads, or of the"
              + " enrichment to add, such as work_email_enrichment. For"
              + " background-jobs/list, supersearch-enrichment/create.",
      javaType = "String")
  public static final String TYPE = "CamelInstantlyType";

  @Metadata(
      label = "producer",
      description =
          "The names of the variables to add; several with commas. For"
              + " campaigns/addVariables.",
      javaType = "String")
  public static final String VARIABLES = "CamelInstantlyVariables";

  @Metadata(
      label = "producer",
      description =
          "Whether a job is started that verifies the email addresses of the"
              + " leads added. For leads/bulkAdd.",
      javaType = "String")
  public static final String VERIFY_LEADS_ON_IMPORT = "CamelInstantlyVerifyLeadsOnImport";

  @Metadata(
      label = "producer",
      description =
          "The URL that Instantly calls when a verification took longer than 10"
              + " seconds. For verification/verify.",
      javaType = "String")
  public static final String WEBHOOK_URL = "CamelInstantlyWebhookUrl";

  @Metadata(
      label = "producer",
      description =
          "Whether a summary in plain words is written too. For"
              + " campaigns/sendingStatus, subsequences/sendingStatus.",
      javaType = "String")
  public static final String WITH_AI_SUMMARY = "CamelInstantlyWithAiSummary";

  @Metadata(
      label = "producer",
      description =
          "Whether what the test was made from is given too. For" + " inbox-placement-tests/get.",
      javaType = "String")
  public static final String WITH_METADATA = "CamelInstantlyWithMetadata";

  @Metadata(
      label = "producer",
      description =
          "Whether the passwords of the mailboxes are given too; they are then in"
              + " the message body. For dfy-orders/listAccounts.",
      javaType = "String")
  public static final String WITH_PASSWORDS = "CamelInstantlyWithPasswords";

  private InstantlyConstants() {}
}
