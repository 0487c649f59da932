// Written by GeneratedArgumentsTest from the operation table and arguments.properties.
// CONTRIBUTING.md has the command; changes made here by hand get lost.
package io.github.camelinstantly.option;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the operations as endpoint options. A flag is a String, since a Boolean
 * could not be left unset. An argument whose values differ between operations is a String,
 * too, which the operation table checks.
 */
@UriParams
public class InstantlyArguments {

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only members who accepted their invitation, `false` only those who "
              + "have not. For workspace-members/list.")
  private @Nullable String accepted;

  @UriParam(
      label = "argument",
      description =
          "The email addresses of the mailboxes to cancel. Several, comma-separated. For "
              + "dfy-orders/cancelAccounts.")
  private @Nullable String accounts;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether a person has to see to it. In lists, a filter; to settle a reply, "
              + "`false`. For ai-inbox-managers/listActivity, ai-inbox-managers/listReplies, "
              + "ai-inbox-managers/updateReply.")
  private @Nullable String actionPending;

  @UriParam(
      label = "argument",
      description =
          "Lists only actions that are this far. Several of pending, approved, rejected, "
              + "in_progress, completed, failed, comma-separated. For ai-agents/listActivities, "
              + "ai-sales-agents/listActivities.")
  private @Nullable String actionStatus;

  @UriParam(
      label = "argument",
      description =
          "Lists only actions of these kinds. Several of create_campaign, edit_campaign, "
              + "stop_campaign, pause_campaign, enrich_leads, push_lead, recommend_lead, warning, "
              + "initial_setup_scrape, initial_setup_campaigns, initial_setup_enrich, "
              + "reply_received, opportunity_received, imported_leads, comma-separated. For "
              + "ai-agents/listActivities, ai-sales-agents/listActivities.")
  private @Nullable String actionType;

  @UriParam(
      label = "argument",
      description =
          "The id of the action that waits for approval. For ai-agents/approveActivity, "
              + "ai-agents/rejectActivity, ai-sales-agents/approveActivity, "
              + "ai-sales-agents/rejectActivity.")
  private @Nullable String activityId;

  @UriParam(
      label = "argument",
      description =
          "The ids of the actions that wait for approval. Up to 100, comma-separated. For "
              + "ai-sales-agents/approveActivities, ai-sales-agents/rejectActivities.")
  private @Nullable String activityIds;

  @UriParam(
      label = "argument",
      description =
          "Lists only what is of this kind. In the audit log a number, such as 1 for a "
              + "login, 4 for a campaign launched or 37 for an API key created. What an inbox "
              + "manager did: an answer, a follow-up, or somebody won back. For "
              + "ai-inbox-managers/listActivity: one of reply, followup, recovery. For "
              + "audit-logs/list: a number.")
  private @Nullable String activityType;

  @UriParam(
      label = "argument",
      description =
          "The ids of the AI agents that are counted. Up to 100, comma-separated. For "
              + "ai-agents/analytics.")
  private @Nullable String agentIds;

  @UriParam(
      label = "argument",
      description =
          "Lists only campaigns of this AI sales agent. A UUID. For campaigns/list.")
  private @Nullable String aiSalesAgentId;

  @UriParam(
      label = "argument",
      description =
          "The id of a workspace member. Emails: lists only those assigned to this member. "
              + "Leads: the member they are assigned to; the campaign's owner or the key's owner "
              + "unless given. For emails/list: a text. For leads/bulkAdd: a UUID.")
  private @Nullable String assignedTo;

  @UriParam(
      label = "argument",
      description =
          "The email address or domain to block. For block-list-entries/create.")
  private @Nullable String blValue;

  @UriParam(
      label = "argument",
      description =
          "The email addresses and domains to block. Up to 1000, comma-separated. For "
              + "block-list-entries/bulkCreate.")
  private @Nullable String blValues;

  @UriParam(
      label = "argument",
      description =
          "The id of the block list that leads are checked against; the workspace's default "
              + "list unless given. A UUID. For leads/bulkAdd.")
  private @Nullable String blocklistId;

  @UriParam(
      label = "argument",
      description =
          "The id of the campaign whose leads or webhooks are meant. A UUID. For "
              + "leads/list, webhooks/list, webhooks/create.")
  private @Nullable String campaign;

  @UriParam(
      label = "argument",
      description =
          "The id of the campaign whose emails or figures are read, that leads are added "
              + "to, or that leads are deleted from. A UUID. For analytics/campaignsDaily, "
              + "analytics/campaignSteps, analytics/subsequences, emails/list, leads/bulkAdd, "
              + "leads/bulkDelete.")
  private @Nullable String campaignId;

  @UriParam(
      label = "argument",
      enums = "-99,-1,-2,0,1,2,3,4",
      description =
          "Counts only campaigns in this state: -99 account suspended, -1 accounts "
              + "unhealthy, -2 bounce protect, 0 draft, 1 active, 2 paused, 3 completed, 4 "
              + "running subsequences. For analytics/campaignsOverview, analytics/campaignsDaily.")
  private @Nullable Integer campaignStatus;

  @UriParam(
      label = "argument",
      description =
          "The column whose enrichment is run. For supersearch-enrichment/run.")
  private @Nullable String columnName;

  @UriParam(
      label = "argument",
      description =
          "Lists only emails exchanged with leads of this company's domain. For emails/list.")
  private @Nullable String companyDomain;

  @UriParam(
      label = "argument",
      description =
          "Lists only leads with one of these email addresses. Several, comma-separated. "
              + "For leads/list.")
  private @Nullable String contacts;

  @UriParam(
      label = "argument",
      description =
          "How many rows are enriched. 1 or more. For supersearch-enrichment/run.")
  private @Nullable Integer count;

  @UriParam(
      label = "argument",
      description =
          "The sources to ask, in this order. Several, comma-separated. For "
              + "supersearch-enrichment/create.")
  private @Nullable String customFlow;

  @UriParam(
      label = "argument",
      description =
          "The number of the custom label that the webhook is for, in place of an event "
              + "type. For webhooks/create.")
  private @Nullable Integer customInterestValue;

  @UriParam(
      label = "argument",
      description =
          "Which fields of the job's data are given, separated by commas. For "
              + "background-jobs/get.")
  private @Nullable String dataFields;

  @UriParam(
      label = "argument",
      description =
          "The first day of the period. A date, or an ISO 8601 timestamp. For "
              + "inbox-placement-analytics/list, inbox-placement-analytics/statsByTest, "
              + "inbox-placement-analytics/deliverabilityInsights, "
              + "inbox-placement-analytics/statsByDate, inbox-placement-reports/list.")
  private @Nullable String dateFrom;

  @UriParam(
      label = "argument",
      description =
          "The last day of the period. A date, or an ISO 8601 timestamp. For "
              + "inbox-placement-analytics/list, inbox-placement-analytics/statsByTest, "
              + "inbox-placement-analytics/deliverabilityInsights, "
              + "inbox-placement-analytics/statsByDate, inbox-placement-reports/list.")
  private @Nullable String dateTo;

  @UriParam(
      label = "argument",
      description =
          "What the tag is for. For custom-tags/create.")
  private @Nullable String description;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether leads with the same email address are listed as one; the cursor is then "
              + "an email address. For leads/list.")
  private @Nullable String distinctContacts;

  @UriParam(
      label = "argument",
      description =
          "The domain to find similar free ones for or to forward, or the agency's domain "
              + "that replaces Instantly's. For dfy-orders/similarDomains, domains/getForwarding, "
              + "domains/setForwarding, domains/deleteForwarding, workspace/setAgencyDomain.")
  private @Nullable String domain;

  @UriParam(
      label = "argument",
      description =
          "The domains whose availability is checked. Up to 50, comma-separated. For "
              + "dfy-orders/checkDomains.")
  private @Nullable String domains;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only domains are meant, and no single addresses. For "
              + "block-list-entries/list, block-list-entries/deleteAll, "
              + "block-list-entries/download.")
  private @Nullable String domainsOnly;

  @UriParam(
      label = "argument",
      description =
          "Lists only emails of these connected mailboxes. Several, comma-separated. For "
              + "emails/list.")
  private @Nullable String eaccount;

  @UriParam(
      label = "argument",
      description =
          "The email address to verify, or that of the mailbox. For "
              + "account-campaign-mappings/list, accounts/get, accounts/update, accounts/delete, "
              + "accounts/pause, accounts/resume, accounts/markFixed, verification/verify, "
              + "verification/check.")
  private @Nullable String email;

  @UriParam(
      label = "argument",
      description =
          "Which emails are listed; `manual` are those sent by hand, `sent` those sent by a "
              + "campaign. A producer lists all unless given. A consumer takes those received "
              + "unless given; `all` is for consumers only. One of received, sent, manual. For "
              + "emails/list.")
  private @Nullable String emailType;

  @UriParam(
      label = "argument",
      description =
          "The email addresses of the mailboxes. For accounts/enableWarmup, "
              + "accounts/disableWarmup, accounts/bulkPause, analytics/warmup: up to 100, "
              + "comma-separated. For analytics/accountsDaily: up to 200, comma-separated.")
  private @Nullable String emails;

  @UriParam(
      label = "argument",
      description =
          "The end of the period; a mere date means its midnight in UTC. For "
              + "ai-agents/campaignAnalytics, ai-agents/leadActivity, "
              + "ai-agents/leadActivitySummary, ai-agents/opportunitySummary, "
              + "ai-sales-agents/analytics, ai-sales-agents/listLeadActivity, "
              + "ai-sales-agents/leadActivitySummary, ai-sales-agents/opportunitySummary: an ISO "
              + "8601 timestamp. For analytics/accountsDaily, analytics/campaigns, "
              + "analytics/campaignsOverview, analytics/campaignsDaily, analytics/campaignSteps, "
              + "analytics/subsequenceSteps, audit-logs/list: a date, or an ISO 8601 timestamp.")
  private @Nullable String endDate;

  @UriParam(
      label = "argument",
      enums = "1,-1,11,-2",
      description =
          "Lists only leads in this state of enrichment: 1 enriched, 11 pending, -1 nothing "
              + "found, -2 failed. For leads/list.")
  private @Nullable Integer enrichmentStatus;

  @UriParam(
      label = "argument",
      description =
          "Lists only jobs that work on this campaign, list or workspace. For "
              + "background-jobs/list.")
  private @Nullable String entityId;

  @UriParam(
      label = "argument",
      enums = "list,campaign,workspace,broadcast,subscriber-group-sync,subscriber-group",
      description =
          "Lists only jobs that work on this kind of thing. For background-jobs/list.")
  private @Nullable String entityType;

  @UriParam(
      label = "argument",
      enums = "0,1,2,3,4,all,none",
      description =
          "Lists only leads behind this email security gateway: 0 not yet known, 1 "
              + "Barracuda, 2 Mimecast, 3 Proofpoint, 4 Cisco, all with any, none without one. "
              + "For leads/list.")
  private @Nullable String esgCode;

  @UriParam(
      label = "argument",
      description =
          "The event that the webhook is for. One of all_events, email_sent, email_opened, "
              + "email_link_clicked, reply_received, email_bounced, lead_unsubscribed, "
              + "campaign_completed, account_error, lead_neutral, lead_interested, "
              + "lead_not_interested, lead_meeting_booked, lead_meeting_completed, lead_closed, "
              + "lead_out_of_office, lead_wrong_person, lead_no_show, "
              + "supersearch_enrichment_completed. For webhooks/list, webhooks/create.")
  private @Nullable String eventType;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether warnings and leads that were suggested already are left out, as in "
              + "Instantly's own feed. For ai-agents/listActivities, "
              + "ai-sales-agents/listActivities.")
  private @Nullable String excludeLiveFeedHidden;

  @UriParam(
      label = "argument",
      enums = "-99,-1,-2,0,1,2,3,4",
      description =
          "Leaves out campaigns in this state; the numbers are those of `campaignStatus`. "
              + "For campaigns/list.")
  private @Nullable Integer excludeStatus;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether leads are not counted, which is much faster. For analytics/campaigns.")
  private @Nullable String excludeTotalLeadsCount;

  @UriParam(
      label = "argument",
      description =
          "The mailboxes to leave out when all are meant. Up to 100, comma-separated. For "
              + "accounts/enableWarmup, accounts/disableWarmup.")
  private @Nullable String excludedEmails;

  @UriParam(
      label = "argument",
      description =
          "The ids of leads or jobs to leave out. For background-jobs/list: several, "
              + "comma-separated. For leads/list: several UUIDs, comma-separated.")
  private @Nullable String excludedIds;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether each kind of CRM event is counted separately. For "
              + "analytics/campaignsOverview.")
  private @Nullable String expandCrmEvents;

  @UriParam(
      label = "argument",
      enums = "all,todo,done",
      description =
          "Whether what is left to do is listed, what is done, or both. For "
              + "ai-deliverability/defaultState, ai-deliverability/listFeedItems, "
              + "ai-deliverability/state.")
  private @Nullable String feedFilter;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the reply is a good one. For ai-inbox-managers/updateReply.")
  private @Nullable String feedbackPositive;

  @UriParam(
      label = "argument",
      description =
          "What is good or bad about the reply. For ai-inbox-managers/updateReply.")
  private @Nullable String feedbackText;

  @UriParam(
      label = "argument",
      description =
          "Lists only leads, or mailboxes, in this state. For accounts/list: one of "
              + "ACC_FILTER_PAUSED, ACC_FILTER_ERROR, ACC_FILTER_NO_CTD, ACC_FILTER_PW_ACCOUNTS, "
              + "ACC_FILTER_DFY, ACC_FILTER_DFY_SETUP_PENDING, ACC_FILTER_W_ACTIVE, "
              + "ACC_FILTER_W_PAUSED, ACC_FILTER_W_ERROR. For ai-agents/leadActivity, "
              + "ai-sales-agents/listLeadActivity: one of replied, has_opportunity. For "
              + "leads/list: one of FILTER_LEAD_CLOSED, FILTER_LEAD_CUSTOM_LABEL_NEGATIVE, "
              + "FILTER_LEAD_CUSTOM_LABEL_POSITIVE, FILTER_LEAD_INTERESTED, FILTER_LEAD_LOST, "
              + "FILTER_LEAD_MEETING_BOOKED, FILTER_LEAD_MEETING_COMPLETED, "
              + "FILTER_LEAD_NOT_INTERESTED, FILTER_LEAD_NO_SHOW, FILTER_LEAD_OUT_OF_OFFICE, "
              + "FILTER_LEAD_WRONG_PERSON, FILTER_VAL_ACTIVE, FILTER_VAL_BOUNCED, "
              + "FILTER_VAL_CATCH_ALL, FILTER_VAL_COMPLETED, FILTER_VAL_COMPLETED_NO_REPLY, "
              + "FILTER_VAL_CONTACTED, FILTER_VAL_INVALID, FILTER_VAL_IN_SUBSEQUENCE, "
              + "FILTER_VAL_LINK_CLICKED, FILTER_VAL_NOT_CONTACTED, FILTER_VAL_NOT_VERIFIED, "
              + "FILTER_VAL_NO_OPENS, FILTER_VAL_OPENED_NO_REPLY, FILTER_VAL_REPLIED, "
              + "FILTER_VAL_RISKY, FILTER_VAL_SKIPPED, FILTER_VAL_UNSUBSCRIBED, FILTER_VAL_VALID.")
  private @Nullable String filter;

  @UriParam(
      label = "argument",
      description =
          "The domain that visitors are forwarded to; another than the one they come to. "
              + "For domains/setForwarding.")
  private @Nullable String forwardingDomain;

  @UriParam(
      label = "argument",
      enums = "redirect,stealth",
      description =
          "How visitors are forwarded: `redirect` shows the other domain's address, "
              + "`stealth` keeps the one they came to. The API redirects unless given. For "
              + "domains/setForwarding.")
  private @Nullable String forwardingMode;

  @UriParam(
      label = "argument",
      description =
          "The first day of the period. A date, or an ISO 8601 timestamp. For "
              + "ai-inbox-managers/analyticsSummary, ai-inbox-managers/analyticsByDate, "
              + "webhook-events/list, webhook-events/summary, webhook-events/summaryByDate.")
  private @Nullable String from;

  @UriParam(
      label = "argument",
      description =
          "The id of the instruction. For ai-inbox-managers/getGuidance, "
              + "ai-inbox-managers/updateGuidance, ai-inbox-managers/deleteGuidance.")
  private @Nullable String guidanceId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether every lead added to the list is enriched; in lists, a filter for it. For "
              + "lead-lists/create, lead-lists/list.")
  private @Nullable String hasEnrichmentTask;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only emails with a reminder, `false` only those without. For "
              + "emails/list.")
  private @Nullable String hasReminder;

  @UriParam(
      label = "argument",
      description =
          "The tracking domain whose DNS entry is checked. For "
              + "accounts/trackingDomainStatus.")
  private @Nullable String host;

  @UriParam(
      label = "argument",
      description =
          "Lists only emails with this interest status, a number as in "
              + "`Lead.lt_interest_status`; custom labels have numbers of their own. For "
              + "emails/list.")
  private @Nullable Integer iStatus;

  @UriParam(
      label = "argument",
      description =
          "The id of what the operation works on. For ai-agents/get, ai-agents/delete, "
              + "ai-agents/update, ai-agents/listActivities, ai-agents/importLeads, "
              + "ai-agents/approveActivity, ai-agents/rejectActivity, "
              + "ai-agents/campaignAnalytics, ai-agents/leadActivity, "
              + "ai-agents/leadActivitySummary, ai-agents/opportunitySummary, "
              + "ai-deliverability/completeFeedItem, ai-deliverability/pauseAffectedAccounts, "
              + "ai-deliverability/pauseCampaignSending, ai-deliverability/get, "
              + "ai-deliverability/update, ai-deliverability/listFeedItems, "
              + "ai-deliverability/state, ai-inbox-managers/get, ai-inbox-managers/update, "
              + "ai-inbox-managers/listActivity, ai-inbox-managers/analyticsSummary, "
              + "ai-inbox-managers/analyticsByDate, ai-inbox-managers/listGuidances, "
              + "ai-inbox-managers/createGuidance, ai-inbox-managers/getGuidance, "
              + "ai-inbox-managers/updateGuidance, ai-inbox-managers/deleteGuidance, "
              + "ai-inbox-managers/listReplies, ai-inbox-managers/getReply, "
              + "ai-inbox-managers/updateReply, ai-lead-finders/get, ai-lead-finders/update, "
              + "ai-lead-finders/delete, ai-lead-finders/listActivities, ai-lead-finders/pause, "
              + "ai-lead-finders/resume, ai-lead-finders/stats, ai-sales-agents/get, "
              + "ai-sales-agents/update, ai-sales-agents/delete, ai-sales-agents/listActivities, "
              + "ai-sales-agents/approveActivities, ai-sales-agents/rejectActivities, "
              + "ai-sales-agents/approveActivity, ai-sales-agents/rejectActivity, "
              + "ai-sales-agents/analytics, ai-sales-agents/listGuidanceRules, "
              + "ai-sales-agents/createGuidanceRule, ai-sales-agents/updateGuidanceRule, "
              + "ai-sales-agents/deleteGuidanceRule, ai-sales-agents/listLeadActivity, "
              + "ai-sales-agents/leadActivitySummary, ai-sales-agents/opportunitySummary, "
              + "background-jobs/get, phone-numbers/delete: a text. For analytics/campaigns, "
              + "analytics/campaignsOverview, analytics/subsequenceSteps, api-keys/delete, "
              + "block-list-entries/get, block-list-entries/update, block-list-entries/delete, "
              + "campaigns/activate, campaigns/pause, campaigns/get, campaigns/update, "
              + "campaigns/delete, campaigns/share, campaigns/createFromExport, campaigns/export, "
              + "campaigns/duplicate, campaigns/addVariables, campaigns/sendingStatus, "
              + "custom-tags/get, custom-tags/update, custom-tags/delete, emails/get, "
              + "emails/update, emails/delete, inbox-placement-analytics/get, "
              + "inbox-placement-reports/get, inbox-placement-tests/get, "
              + "inbox-placement-tests/delete, inbox-placement-tests/update, lead-labels/get, "
              + "lead-labels/update, lead-labels/delete, lead-lists/get, lead-lists/update, "
              + "lead-lists/delete, lead-lists/verificationStats, leads/get, leads/update, "
              + "leads/delete, leads/removeFromSubsequence, subsequences/duplicate, "
              + "subsequences/pause, subsequences/resume, subsequences/get, subsequences/update, "
              + "subsequences/delete, subsequences/sendingStatus, webhook-events/get, "
              + "webhooks/get, webhooks/update, webhooks/delete, webhooks/test, webhooks/resume, "
              + "workspace-group-members/get, workspace-group-members/delete, "
              + "workspace-members/get, workspace-members/update, workspace-members/delete: a "
              + "UUID.")
  private @Nullable String id;

  @UriParam(
      label = "argument",
      description =
          "The ids of the leads, campaigns, jobs or block list entries to read or to "
              + "delete. For analytics/campaigns, analytics/campaignsOverview, leads/list, "
              + "leads/bulkDelete: several UUIDs, comma-separated. For background-jobs/list: "
              + "several, comma-separated. For block-list-entries/bulkDelete: up to 1000, "
              + "comma-separated.")
  private @Nullable String ids;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only leads that are in a campaign, `false` only those in none. For "
              + "leads/list.")
  private @Nullable String inCampaign;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only leads that are in a list, `false` only those in none. For "
              + "leads/list.")
  private @Nullable String inList;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether campaigns of AI sales agents are listed, too; without it they are left "
              + "out. Known from a page of its own, not yet from the API document. For "
              + "campaigns/list.")
  private @Nullable String includeAiSalesAgentCampaigns;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether all mailboxes are meant. For accounts/enableWarmup, "
              + "accounts/disableWarmup.")
  private @Nullable String includeAllEmails;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the opportunities of each step are counted. For analytics/campaignSteps.")
  private @Nullable String includeOpportunitiesCount;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the tags of each mailbox are given. For accounts/list.")
  private @Nullable String includeTags;

  @UriParam(
      label = "argument",
      description =
          "The ids of jobs that are listed whatever the other filters say. Several, "
              + "comma-separated. For background-jobs/list.")
  private @Nullable String includedIds;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only replies for which the agent wants to know more, `false` only "
              + "the others. For ai-inbox-managers/listReplies.")
  private @Nullable String informationRequested;

  @UriParam(
      label = "argument",
      enums = "positive,neutral,negative",
      description =
          "Lists only labels that stand for this interest. For lead-labels/list.")
  private @Nullable String interestStatus;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only unread emails, `false` only those read. For emails/list.")
  private @Nullable String isUnread;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only leads that came as visitors of a website, `false` only others. "
              + "For leads/list.")
  private @Nullable String isWebsiteVisitor;

  @UriParam(
      label = "argument",
      enums = "1,2,3",
      description =
          "Lists only work of this kind: 1 answers, 2 follow-ups, 3 follow-ups after a "
              + "missed meeting. Not together with `activityType`. For "
              + "ai-inbox-managers/listActivity.")
  private @Nullable Integer jobType;

  @UriParam(
      label = "argument",
      description =
          "The text of the tag. For custom-tags/create.")
  private @Nullable String label;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only the newest email of each thread is listed. For emails/list.")
  private @Nullable String latestOfThread;

  @UriParam(
      label = "argument",
      description =
          "Lists only emails exchanged with the lead of this email address. For emails/list.")
  private @Nullable String lead;

  @UriParam(
      label = "argument",
      description =
          "The ids of the leads to enrich, or of those that were imported. For "
              + "ai-agents/importLeads: several, comma-separated. For supersearch-enrichment/run: "
              + "up to 10000, comma-separated.")
  private @Nullable String leadIds;

  @UriParam(
      label = "argument",
      description =
          "The size of a page in lists, iterators and consumers; 100 unless given (the "
              + "API's own default is 10). Deleting or enriching leads: how many at most. For "
              + "account-campaign-mappings/list, supersearch-enrichment/history: a number. For "
              + "accounts/list, ai-agents/list, ai-agents/listActivities, ai-agents/leadActivity, "
              + "ai-deliverability/defaultState, ai-deliverability/listFeedItems, "
              + "ai-deliverability/state, ai-inbox-managers/list, ai-inbox-managers/listActivity, "
              + "ai-inbox-managers/listGuidances, ai-inbox-managers/listReplies, "
              + "ai-lead-finders/list, ai-lead-finders/listActivities, "
              + "ai-sales-agents/listActivities, ai-sales-agents/listLeadActivity, api-keys/list, "
              + "background-jobs/list, block-list-entries/list, campaigns/list, "
              + "custom-tag-mappings/list, custom-tags/list, dfy-orders/list, "
              + "dfy-orders/listAccounts, emails/list, inbox-placement-analytics/list, "
              + "inbox-placement-reports/list, inbox-placement-tests/list, lead-labels/list, "
              + "lead-lists/list, leads/list, subsequences/list, webhook-events/list, "
              + "webhooks/list, workspace-group-members/list, workspace-members/list: 1 to 100. "
              + "For audit-logs/list: 1 to 1000. For leads/bulkDelete: 1 to 10000. For "
              + "supersearch-enrichment/create: 1 to 50000. For supersearch-enrichment/run: a "
              + "whole number.")
  private @Nullable String limit;

  @UriParam(
      label = "argument",
      description =
          "The id of the lead list whose emails or leads are read, that leads are added to, "
              + "or that leads are deleted from. A UUID. For emails/list, leads/list, "
              + "leads/bulkAdd, leads/bulkDelete.")
  private @Nullable String listId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only emails marked as done, `false` only the others. For "
              + "emails/list.")
  private @Nullable String markedAsDone;

  @UriParam(
      label = "argument",
      description =
          "The id of the lead list that the leads were imported into. For "
              + "ai-agents/importLeads.")
  private @Nullable String masterListId;

  @UriParam(
      label = "argument",
      description =
          "Lists only emails that Instantly took in before this time. An ISO 8601 "
              + "timestamp. For emails/list.")
  private @Nullable String maxTimestampCreated;

  @UriParam(
      label = "argument",
      description =
          "Lists only emails that Instantly took in after this time. An ISO 8601 timestamp. "
              + "For emails/list.")
  private @Nullable String minTimestampCreated;

  @UriParam(
      label = "argument",
      enums = "emode_focused,emode_others,emode_all",
      description =
          "The tab of the inbox to read: focused, others or all. A consumer reads all "
              + "unless given. For emails/list.")
  private @Nullable String mode;

  @UriParam(
      label = "argument",
      description =
          "The name of the new list, copy or webhook. For lead-lists/create, "
              + "subsequences/duplicate, webhooks/create.")
  private @Nullable String name;

  @UriParam(
      label = "argument",
      description =
          "How many entries are skipped. For supersearch-enrichment/history.")
  private @Nullable Integer offset;

  @UriParam(
      label = "argument",
      description =
          "Lists only leads of these workspace members. Several UUIDs, comma-separated. For "
              + "leads/list.")
  private @Nullable String organizationUserIds;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether values that are already there are replaced. For "
              + "supersearch-enrichment/run.")
  private @Nullable String overwrite;

  @UriParam(
      label = "argument",
      description =
          "The id of the workspace member who owns the new list; the key's owner unless "
              + "given. A UUID. For lead-lists/create.")
  private @Nullable String ownedBy;

  @UriParam(
      label = "argument",
      description =
          "The campaign whose subsequences are listed, or that the copy belongs to. A UUID. "
              + "For subsequences/list, subsequences/duplicate.")
  private @Nullable String parentCampaign;

  @UriParam(
      label = "argument",
      description =
          "Leaves out subsequences of this campaign. A UUID. For subsequences/list.")
  private @Nullable String parentCampaignNot;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether emails come with a preview instead of their whole text. For emails/list.")
  private @Nullable String previewOnly;

  @UriParam(
      label = "argument",
      description =
          "The first day of the period to compare with. A date, or an ISO 8601 timestamp. "
              + "For inbox-placement-analytics/deliverabilityInsights.")
  private @Nullable String previousDateFrom;

  @UriParam(
      label = "argument",
      description =
          "The last day of the period to compare with. A date, or an ISO 8601 timestamp. "
              + "For inbox-placement-analytics/deliverabilityInsights.")
  private @Nullable String previousDateTo;

  @UriParam(
      label = "argument",
      enums = "1,2,3,4,8,11",
      description =
          "Lists only mailboxes of this provider: 1 IMAP and SMTP, 2 Google, 3 Microsoft, 4 "
              + "AWS, 8 AirMail, 11 AirMail Instant. For accounts/list.")
  private @Nullable Integer providerCode;

  @UriParam(
      label = "argument",
      description =
          "Counts only test emails to mailboxes of these providers, such as 1 Google or 2 "
              + "Microsoft. For inbox-placement-analytics/list: several, comma-separated. For "
              + "inbox-placement-analytics/statsByTest, "
              + "inbox-placement-analytics/deliverabilityInsights, "
              + "inbox-placement-analytics/statsByDate: several of 1, 2, 8, 12, 13, "
              + "comma-separated.")
  private @Nullable String recipientEsp;

  @UriParam(
      label = "argument",
      description =
          "Counts only test emails to these regions: 1 USA, 2 Italy, 3 Germany, 4 France. "
              + "For inbox-placement-analytics/list: several, comma-separated. For "
              + "inbox-placement-analytics/statsByTest, "
              + "inbox-placement-analytics/deliverabilityInsights, "
              + "inbox-placement-analytics/statsByDate: several of 1, 2, 3, 4, comma-separated.")
  private @Nullable String recipientGeo;

  @UriParam(
      label = "argument",
      description =
          "Counts only test emails to these kinds of mailboxes: 1 professional, 2 personal. "
              + "For inbox-placement-analytics/list: several, comma-separated. For "
              + "inbox-placement-analytics/statsByTest, "
              + "inbox-placement-analytics/deliverabilityInsights, "
              + "inbox-placement-analytics/statsByDate: several of 1, 2, comma-separated.")
  private @Nullable String recipientType;

  @UriParam(
      label = "argument",
      description =
          "Why it is rejected; the agent learns it. For ai-agents/rejectActivity, "
              + "ai-sales-agents/rejectActivities, ai-sales-agents/rejectActivity.")
  private @Nullable String rejectionReason;

  @UriParam(
      label = "argument",
      description =
          "The id of the reply that an agent wrote. For ai-inbox-managers/getReply, "
              + "ai-inbox-managers/updateReply.")
  private @Nullable String replyId;

  @UriParam(
      label = "argument",
      description =
          "The reply to try the labels on. For lead-labels/testAiReplyLabel.")
  private @Nullable String replyText;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only replies that a person has to look at before they are sent, "
              + "`false` only the others. For ai-inbox-managers/listReplies.")
  private @Nullable String requiresHitl;

  @UriParam(
      label = "argument",
      description =
          "The id of the list or campaign whose leads are enriched. A UUID. For "
              + "supersearch-enrichment/aiInProgress, supersearch-enrichment/get, "
              + "supersearch-enrichment/create, supersearch-enrichment/updateSettings, "
              + "supersearch-enrichment/run, supersearch-enrichment/history.")
  private @Nullable String resourceId;

  @UriParam(
      label = "argument",
      description =
          "Lists only tags of these campaigns and mailboxes. Several, comma-separated. For "
              + "custom-tag-mappings/list, custom-tags/list.")
  private @Nullable String resourceIds;

  @UriParam(
      label = "argument",
      description =
          "The position of the rule, such as `rule-0`; a deletion shifts those behind it. "
              + "For ai-sales-agents/updateGuidanceRule, ai-sales-agents/deleteGuidanceRule.")
  private @Nullable String ruleId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only emails scheduled for later are listed. For emails/list.")
  private @Nullable String scheduledOnly;

  @UriParam(
      label = "argument",
      description =
          "What to search for. Emails: the lead's address, or `thread:` with a thread's id. "
              + "Leads: a name or an address. Webhook events: an exact URL or a lead's address. "
              + "Otherwise a name or part of one. For accounts/list, accounts/enableWarmup, "
              + "accounts/disableWarmup, ai-agents/list, audit-logs/list, "
              + "block-list-entries/list, block-list-entries/deleteAll, "
              + "block-list-entries/download, campaigns/list, campaigns/searchByContact, "
              + "custom-tags/list, emails/list, inbox-placement-tests/list, lead-labels/list, "
              + "lead-lists/list, leads/list, subsequences/list, webhook-events/list, "
              + "workspace-members/list.")
  private @Nullable String search;

  @UriParam(
      label = "argument",
      description =
          "Counts only test emails from this mailbox. For inbox-placement-analytics/list, "
              + "inbox-placement-analytics/statsByTest, inbox-placement-analytics/statsByDate.")
  private @Nullable String senderEmail;

  @UriParam(
      label = "argument",
      description =
          "The id of the session that a login began. For oauth/sessionStatus.")
  private @Nullable String sessionId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the previous period is given for comparison. For "
              + "inbox-placement-analytics/deliverabilityInsights.")
  private @Nullable String showPrevious;

  @UriParam(
      label = "argument",
      description =
          "How many mailboxes or leads are skipped; mailboxes only together with `sortBy`. "
              + "0 or more. For accounts/list, ai-agents/leadActivity.")
  private @Nullable Integer skip;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the block list reports are left out. For inbox-placement-reports/list.")
  private @Nullable String skipBlacklistReport;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether leads that are in any campaign are skipped. For leads/bulkAdd.")
  private @Nullable String skipIfInCampaign;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether leads that are in any list are skipped. For leads/bulkAdd.")
  private @Nullable String skipIfInList;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether leads that are anywhere in the workspace are skipped; this overrides the "
              + "other two skip flags. For leads/bulkAdd.")
  private @Nullable String skipIfInWorkspace;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the spam scores are left out. For inbox-placement-reports/list.")
  private @Nullable String skipSpamAssassinReport;

  @UriParam(
      label = "argument",
      description =
          "The id of the smart view whose leads are listed. A UUID. For leads/list.")
  private @Nullable String smartViewId;

  @UriParam(
      label = "argument",
      enums = "timestamp_created,email,stat_warmup_score,status",
      description =
          "What mailboxes are sorted by. For accounts/list.")
  private @Nullable String sortBy;

  @UriParam(
      label = "argument",
      description =
          "What the list is sorted by; campaigns by `timestamp_created` or `name`. For "
              + "ai-agents/list, campaigns/searchByContact: a text. For background-jobs/list: one "
              + "of created_at, updated_at.")
  private @Nullable String sortColumn;

  @UriParam(
      label = "argument",
      description =
          "Whether the list is sorted ascending (`asc`) or descending (`desc`). For "
              + "accounts/list, ai-agents/list, background-jobs/list, emails/list, "
              + "inbox-placement-tests/list: one of asc, desc. For campaigns/searchByContact: a "
              + "text.")
  private @Nullable String sortOrder;

  @UriParam(
      label = "argument",
      description =
          "The start of the period; a mere date means its midnight in UTC. For "
              + "ai-agents/campaignAnalytics, ai-agents/leadActivity, "
              + "ai-agents/leadActivitySummary, ai-agents/opportunitySummary, "
              + "ai-sales-agents/analytics, ai-sales-agents/listLeadActivity, "
              + "ai-sales-agents/leadActivitySummary, ai-sales-agents/opportunitySummary: an ISO "
              + "8601 timestamp. For analytics/accountsDaily, analytics/campaigns, "
              + "analytics/campaignsOverview, analytics/campaignsDaily, analytics/campaignSteps, "
              + "analytics/subsequenceSteps, audit-logs/list: a date, or an ISO 8601 timestamp.")
  private @Nullable String startDate;

  @UriParam(
      label = "argument",
      description =
          "The cursor of the page to read, which is `nextStartingAfter` of the previous "
              + "page. For account-campaign-mappings/list, accounts/list, ai-agents/list, "
              + "ai-agents/listActivities, ai-deliverability/defaultState, "
              + "ai-deliverability/listFeedItems, ai-deliverability/state, "
              + "ai-inbox-managers/list, ai-inbox-managers/listActivity, "
              + "ai-inbox-managers/listGuidances, ai-inbox-managers/listReplies, "
              + "ai-lead-finders/list, ai-lead-finders/listActivities, "
              + "ai-sales-agents/listActivities, ai-sales-agents/listLeadActivity, api-keys/list, "
              + "audit-logs/list, background-jobs/list, block-list-entries/list, campaigns/list, "
              + "custom-tag-mappings/list, custom-tags/list, dfy-orders/list, "
              + "dfy-orders/listAccounts, emails/list, inbox-placement-analytics/list, "
              + "inbox-placement-reports/list, inbox-placement-tests/list, lead-labels/list, "
              + "lead-lists/list, leads/list, subsequences/list, webhook-events/list, "
              + "webhooks/list, workspace-group-members/list, workspace-members/list.")
  private @Nullable String startingAfter;

  @UriParam(
      label = "argument",
      description =
          "The row to begin with. 1 or more. For supersearch-enrichment/run.")
  private @Nullable Integer startingRow;

  @UriParam(
      label = "argument",
      description =
          "Only what is in this state. Leads to delete: 1 active, 2 paused, 3 completed, -1 "
              + "bounced, -2 unsubscribed, -3 skipped. Mailboxes: 1 active, 2 paused, 3 "
              + "maintenance, -1 connection error, -2 soft bounce, -3 sending error. Campaigns: "
              + "the numbers of `campaignStatus`. Tests: 1 active, 2 paused, 3 completed. AI "
              + "agents: 1 active, 0 inactive, -1 trial over. Jobs: pending, in-progress, "
              + "success, failed and others. For accounts/list, leads/bulkDelete: one of 1, 2, 3, "
              + "-1, -2, -3. For ai-agents/list: one of -1, 0, 1. For "
              + "ai-inbox-managers/listGuidances: one of 1, 0. For background-jobs/list: several, "
              + "comma-separated. For campaigns/list: one of -99, -1, -2, 0, 1, 2, 3, 4. For "
              + "inbox-placement-tests/list: one of 1, 2, 3.")
  private @Nullable String status;

  @UriParam(
      label = "argument",
      description =
          "The id of the workspace to invite into the group. A UUID. For "
              + "workspace-group-members/create.")
  private @Nullable String subWorkspaceId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "`true` lists only deliveries that succeeded, `false` only those that failed. For "
              + "webhook-events/list.")
  private @Nullable String success;

  @UriParam(
      label = "argument",
      description =
          "Lists only what bears one of these tags. Several, comma-separated. For "
              + "accounts/list, campaigns/list, custom-tags/list.")
  private @Nullable String tagIds;

  @UriParam(
      label = "argument",
      description =
          "Lists only mailboxes that bear all of these tags. Several, comma-separated. For "
              + "accounts/list.")
  private @Nullable String tagIdsAll;

  @UriParam(
      label = "argument",
      description =
          "The URL that Instantly calls. For webhooks/create.")
  private @Nullable String targetHookUrl;

  @UriParam(
      label = "argument",
      description =
          "The id of the inbox placement test whose figures are read. A UUID. For "
              + "inbox-placement-analytics/list, "
              + "inbox-placement-analytics/deliverabilityInsights, "
              + "inbox-placement-analytics/statsByDate, inbox-placement-reports/list.")
  private @Nullable String testId;

  @UriParam(
      label = "argument",
      description =
          "The ids of the inbox placement tests whose figures are read. Several UUIDs, "
              + "comma-separated. For inbox-placement-analytics/statsByTest.")
  private @Nullable String testIds;

  @UriParam(
      label = "argument",
      description =
          "The id of the thread to mark as read. For emails/markThreadAsRead.")
  private @Nullable String threadId;

  @UriParam(
      label = "argument",
      description =
          "The top-level domains to look in. Several of com, org, comma-separated. For "
              + "dfy-orders/similarDomains.")
  private @Nullable String tlds;

  @UriParam(
      label = "argument",
      description =
          "The last day of the period. A date, or an ISO 8601 timestamp. For "
              + "ai-inbox-managers/analyticsSummary, ai-inbox-managers/analyticsByDate, "
              + "webhook-events/list, webhook-events/summary, webhook-events/summaryByDate.")
  private @Nullable String to;

  @UriParam(
      label = "argument",
      description =
          "The kind of the jobs or AI agents to list, or of the enrichment to add. AI "
              + "agents: 1 inbox manager, 2 sales, 3 deliverability, 4 affiliate, 6 lead finder, "
              + "7 recruiting, 8 investment, 9 user research, 10 partnership. For ai-agents/list: "
              + "one of 1, 2, 3, 4, 6, 7, 8, 9, 10. For background-jobs/list: one of move-leads, "
              + "import-leads, export-leads, update-warmup-accounts, rename-variable, "
              + "broadcast-ai-generate, broadcast-website-scrape, import-subscribers-from-crm, "
              + "resync-subscriber-crm-tags. For supersearch-enrichment/create: one of "
              + "work_email_enrichment, fully_enriched_profile, email_verification, joblisting, "
              + "technologies, news, funding, engagement_score, ai_enrichment, custom_flow.")
  private @Nullable String type;

  @UriParam(
      label = "argument",
      description =
          "The names of the variables to add. Several, comma-separated. For "
              + "campaigns/addVariables.")
  private @Nullable String variables;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether a job is started that verifies the email addresses of the added leads. "
              + "For leads/bulkAdd.")
  private @Nullable String verifyLeadsOnImport;

  @UriParam(
      label = "argument",
      description =
          "The URL that Instantly calls if a verification takes longer than 10 seconds. For "
              + "verification/verify.")
  private @Nullable String webhookUrl;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether a summary in plain words is given too. For campaigns/sendingStatus, "
              + "subsequences/sendingStatus.")
  private @Nullable String withAiSummary;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the tags and the like by their names are given too. For "
              + "ai-inbox-managers/get, inbox-placement-tests/get.")
  private @Nullable String withMetadata;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the passwords of the mailboxes are given too; they are then in the "
              + "message body. For dfy-orders/listAccounts.")
  private @Nullable String withPasswords;

  public @Nullable String getAccepted() {
    return accepted;
  }

  public void setAccepted(@Nullable String accepted) {
    this.accepted = accepted;
  }

  public @Nullable String getAccounts() {
    return accounts;
  }

  public void setAccounts(@Nullable String accounts) {
    this.accounts = accounts;
  }

  public @Nullable String getActionPending() {
    return actionPending;
  }

  public void setActionPending(@Nullable String actionPending) {
    this.actionPending = actionPending;
  }

  public @Nullable String getActionStatus() {
    return actionStatus;
  }

  public void setActionStatus(@Nullable String actionStatus) {
    this.actionStatus = actionStatus;
  }

  public @Nullable String getActionType() {
    return actionType;
  }

  public void setActionType(@Nullable String actionType) {
    this.actionType = actionType;
  }

  public @Nullable String getActivityId() {
    return activityId;
  }

  public void setActivityId(@Nullable String activityId) {
    this.activityId = activityId;
  }

  public @Nullable String getActivityIds() {
    return activityIds;
  }

  public void setActivityIds(@Nullable String activityIds) {
    this.activityIds = activityIds;
  }

  public @Nullable String getActivityType() {
    return activityType;
  }

  public void setActivityType(@Nullable String activityType) {
    this.activityType = activityType;
  }

  public @Nullable String getAgentIds() {
    return agentIds;
  }

  public void setAgentIds(@Nullable String agentIds) {
    this.agentIds = agentIds;
  }

  public @Nullable String getAiSalesAgentId() {
    return aiSalesAgentId;
  }

  public void setAiSalesAgentId(@Nullable String aiSalesAgentId) {
    this.aiSalesAgentId = aiSalesAgentId;
  }

  public @Nullable String getAssignedTo() {
    return assignedTo;
  }

  public void setAssignedTo(@Nullable String assignedTo) {
    this.assignedTo = assignedTo;
  }

  public @Nullable String getBlValue() {
    return blValue;
  }

  public void setBlValue(@Nullable String blValue) {
    this.blValue = blValue;
  }

  public @Nullable String getBlValues() {
    return blValues;
  }

  public void setBlValues(@Nullable String blValues) {
    this.blValues = blValues;
  }

  public @Nullable String getBlocklistId() {
    return blocklistId;
  }

  public void setBlocklistId(@Nullable String blocklistId) {
    this.blocklistId = blocklistId;
  }

  public @Nullable String getCampaign() {
    return campaign;
  }

  public void setCampaign(@Nullable String campaign) {
    this.campaign = campaign;
  }

  public @Nullable String getCampaignId() {
    return campaignId;
  }

  public void setCampaignId(@Nullable String campaignId) {
    this.campaignId = campaignId;
  }

  public @Nullable Integer getCampaignStatus() {
    return campaignStatus;
  }

  public void setCampaignStatus(@Nullable Integer campaignStatus) {
    this.campaignStatus = campaignStatus;
  }

  public @Nullable String getColumnName() {
    return columnName;
  }

  public void setColumnName(@Nullable String columnName) {
    this.columnName = columnName;
  }

  public @Nullable String getCompanyDomain() {
    return companyDomain;
  }

  public void setCompanyDomain(@Nullable String companyDomain) {
    this.companyDomain = companyDomain;
  }

  public @Nullable String getContacts() {
    return contacts;
  }

  public void setContacts(@Nullable String contacts) {
    this.contacts = contacts;
  }

  public @Nullable Integer getCount() {
    return count;
  }

  public void setCount(@Nullable Integer count) {
    this.count = count;
  }

  public @Nullable String getCustomFlow() {
    return customFlow;
  }

  public void setCustomFlow(@Nullable String customFlow) {
    this.customFlow = customFlow;
  }

  public @Nullable Integer getCustomInterestValue() {
    return customInterestValue;
  }

  public void setCustomInterestValue(@Nullable Integer customInterestValue) {
    this.customInterestValue = customInterestValue;
  }

  public @Nullable String getDataFields() {
    return dataFields;
  }

  public void setDataFields(@Nullable String dataFields) {
    this.dataFields = dataFields;
  }

  public @Nullable String getDateFrom() {
    return dateFrom;
  }

  public void setDateFrom(@Nullable String dateFrom) {
    this.dateFrom = dateFrom;
  }

  public @Nullable String getDateTo() {
    return dateTo;
  }

  public void setDateTo(@Nullable String dateTo) {
    this.dateTo = dateTo;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public void setDescription(@Nullable String description) {
    this.description = description;
  }

  public @Nullable String getDistinctContacts() {
    return distinctContacts;
  }

  public void setDistinctContacts(@Nullable String distinctContacts) {
    this.distinctContacts = distinctContacts;
  }

  public @Nullable String getDomain() {
    return domain;
  }

  public void setDomain(@Nullable String domain) {
    this.domain = domain;
  }

  public @Nullable String getDomains() {
    return domains;
  }

  public void setDomains(@Nullable String domains) {
    this.domains = domains;
  }

  public @Nullable String getDomainsOnly() {
    return domainsOnly;
  }

  public void setDomainsOnly(@Nullable String domainsOnly) {
    this.domainsOnly = domainsOnly;
  }

  public @Nullable String getEaccount() {
    return eaccount;
  }

  public void setEaccount(@Nullable String eaccount) {
    this.eaccount = eaccount;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getEmailType() {
    return emailType;
  }

  public void setEmailType(@Nullable String emailType) {
    this.emailType = emailType;
  }

  public @Nullable String getEmails() {
    return emails;
  }

  public void setEmails(@Nullable String emails) {
    this.emails = emails;
  }

  public @Nullable String getEndDate() {
    return endDate;
  }

  public void setEndDate(@Nullable String endDate) {
    this.endDate = endDate;
  }

  public @Nullable Integer getEnrichmentStatus() {
    return enrichmentStatus;
  }

  public void setEnrichmentStatus(@Nullable Integer enrichmentStatus) {
    this.enrichmentStatus = enrichmentStatus;
  }

  public @Nullable String getEntityId() {
    return entityId;
  }

  public void setEntityId(@Nullable String entityId) {
    this.entityId = entityId;
  }

  public @Nullable String getEntityType() {
    return entityType;
  }

  public void setEntityType(@Nullable String entityType) {
    this.entityType = entityType;
  }

  public @Nullable String getEsgCode() {
    return esgCode;
  }

  public void setEsgCode(@Nullable String esgCode) {
    this.esgCode = esgCode;
  }

  public @Nullable String getEventType() {
    return eventType;
  }

  public void setEventType(@Nullable String eventType) {
    this.eventType = eventType;
  }

  public @Nullable String getExcludeLiveFeedHidden() {
    return excludeLiveFeedHidden;
  }

  public void setExcludeLiveFeedHidden(@Nullable String excludeLiveFeedHidden) {
    this.excludeLiveFeedHidden = excludeLiveFeedHidden;
  }

  public @Nullable Integer getExcludeStatus() {
    return excludeStatus;
  }

  public void setExcludeStatus(@Nullable Integer excludeStatus) {
    this.excludeStatus = excludeStatus;
  }

  public @Nullable String getExcludeTotalLeadsCount() {
    return excludeTotalLeadsCount;
  }

  public void setExcludeTotalLeadsCount(@Nullable String excludeTotalLeadsCount) {
    this.excludeTotalLeadsCount = excludeTotalLeadsCount;
  }

  public @Nullable String getExcludedEmails() {
    return excludedEmails;
  }

  public void setExcludedEmails(@Nullable String excludedEmails) {
    this.excludedEmails = excludedEmails;
  }

  public @Nullable String getExcludedIds() {
    return excludedIds;
  }

  public void setExcludedIds(@Nullable String excludedIds) {
    this.excludedIds = excludedIds;
  }

  public @Nullable String getExpandCrmEvents() {
    return expandCrmEvents;
  }

  public void setExpandCrmEvents(@Nullable String expandCrmEvents) {
    this.expandCrmEvents = expandCrmEvents;
  }

  public @Nullable String getFeedFilter() {
    return feedFilter;
  }

  public void setFeedFilter(@Nullable String feedFilter) {
    this.feedFilter = feedFilter;
  }

  public @Nullable String getFeedbackPositive() {
    return feedbackPositive;
  }

  public void setFeedbackPositive(@Nullable String feedbackPositive) {
    this.feedbackPositive = feedbackPositive;
  }

  public @Nullable String getFeedbackText() {
    return feedbackText;
  }

  public void setFeedbackText(@Nullable String feedbackText) {
    this.feedbackText = feedbackText;
  }

  public @Nullable String getFilter() {
    return filter;
  }

  public void setFilter(@Nullable String filter) {
    this.filter = filter;
  }

  public @Nullable String getForwardingDomain() {
    return forwardingDomain;
  }

  public void setForwardingDomain(@Nullable String forwardingDomain) {
    this.forwardingDomain = forwardingDomain;
  }

  public @Nullable String getForwardingMode() {
    return forwardingMode;
  }

  public void setForwardingMode(@Nullable String forwardingMode) {
    this.forwardingMode = forwardingMode;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getGuidanceId() {
    return guidanceId;
  }

  public void setGuidanceId(@Nullable String guidanceId) {
    this.guidanceId = guidanceId;
  }

  public @Nullable String getHasEnrichmentTask() {
    return hasEnrichmentTask;
  }

  public void setHasEnrichmentTask(@Nullable String hasEnrichmentTask) {
    this.hasEnrichmentTask = hasEnrichmentTask;
  }

  public @Nullable String getHasReminder() {
    return hasReminder;
  }

  public void setHasReminder(@Nullable String hasReminder) {
    this.hasReminder = hasReminder;
  }

  public @Nullable String getHost() {
    return host;
  }

  public void setHost(@Nullable String host) {
    this.host = host;
  }

  public @Nullable Integer getIStatus() {
    return iStatus;
  }

  public void setIStatus(@Nullable Integer iStatus) {
    this.iStatus = iStatus;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getIds() {
    return ids;
  }

  public void setIds(@Nullable String ids) {
    this.ids = ids;
  }

  public @Nullable String getInCampaign() {
    return inCampaign;
  }

  public void setInCampaign(@Nullable String inCampaign) {
    this.inCampaign = inCampaign;
  }

  public @Nullable String getInList() {
    return inList;
  }

  public void setInList(@Nullable String inList) {
    this.inList = inList;
  }

  public @Nullable String getIncludeAiSalesAgentCampaigns() {
    return includeAiSalesAgentCampaigns;
  }

  public void setIncludeAiSalesAgentCampaigns(@Nullable String includeAiSalesAgentCampaigns) {
    this.includeAiSalesAgentCampaigns = includeAiSalesAgentCampaigns;
  }

  public @Nullable String getIncludeAllEmails() {
    return includeAllEmails;
  }

  public void setIncludeAllEmails(@Nullable String includeAllEmails) {
    this.includeAllEmails = includeAllEmails;
  }

  public @Nullable String getIncludeOpportunitiesCount() {
    return includeOpportunitiesCount;
  }

  public void setIncludeOpportunitiesCount(@Nullable String includeOpportunitiesCount) {
    this.includeOpportunitiesCount = includeOpportunitiesCount;
  }

  public @Nullable String getIncludeTags() {
    return includeTags;
  }

  public void setIncludeTags(@Nullable String includeTags) {
    this.includeTags = includeTags;
  }

  public @Nullable String getIncludedIds() {
    return includedIds;
  }

  public void setIncludedIds(@Nullable String includedIds) {
    this.includedIds = includedIds;
  }

  public @Nullable String getInformationRequested() {
    return informationRequested;
  }

  public void setInformationRequested(@Nullable String informationRequested) {
    this.informationRequested = informationRequested;
  }

  public @Nullable String getInterestStatus() {
    return interestStatus;
  }

  public void setInterestStatus(@Nullable String interestStatus) {
    this.interestStatus = interestStatus;
  }

  public @Nullable String getIsUnread() {
    return isUnread;
  }

  public void setIsUnread(@Nullable String isUnread) {
    this.isUnread = isUnread;
  }

  public @Nullable String getIsWebsiteVisitor() {
    return isWebsiteVisitor;
  }

  public void setIsWebsiteVisitor(@Nullable String isWebsiteVisitor) {
    this.isWebsiteVisitor = isWebsiteVisitor;
  }

  public @Nullable Integer getJobType() {
    return jobType;
  }

  public void setJobType(@Nullable Integer jobType) {
    this.jobType = jobType;
  }

  public @Nullable String getLabel() {
    return label;
  }

  public void setLabel(@Nullable String label) {
    this.label = label;
  }

  public @Nullable String getLatestOfThread() {
    return latestOfThread;
  }

  public void setLatestOfThread(@Nullable String latestOfThread) {
    this.latestOfThread = latestOfThread;
  }

  public @Nullable String getLead() {
    return lead;
  }

  public void setLead(@Nullable String lead) {
    this.lead = lead;
  }

  public @Nullable String getLeadIds() {
    return leadIds;
  }

  public void setLeadIds(@Nullable String leadIds) {
    this.leadIds = leadIds;
  }

  public @Nullable String getLimit() {
    return limit;
  }

  public void setLimit(@Nullable String limit) {
    this.limit = limit;
  }

  public @Nullable String getListId() {
    return listId;
  }

  public void setListId(@Nullable String listId) {
    this.listId = listId;
  }

  public @Nullable String getMarkedAsDone() {
    return markedAsDone;
  }

  public void setMarkedAsDone(@Nullable String markedAsDone) {
    this.markedAsDone = markedAsDone;
  }

  public @Nullable String getMasterListId() {
    return masterListId;
  }

  public void setMasterListId(@Nullable String masterListId) {
    this.masterListId = masterListId;
  }

  public @Nullable String getMaxTimestampCreated() {
    return maxTimestampCreated;
  }

  public void setMaxTimestampCreated(@Nullable String maxTimestampCreated) {
    this.maxTimestampCreated = maxTimestampCreated;
  }

  public @Nullable String getMinTimestampCreated() {
    return minTimestampCreated;
  }

  public void setMinTimestampCreated(@Nullable String minTimestampCreated) {
    this.minTimestampCreated = minTimestampCreated;
  }

  public @Nullable String getMode() {
    return mode;
  }

  public void setMode(@Nullable String mode) {
    this.mode = mode;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable Integer getOffset() {
    return offset;
  }

  public void setOffset(@Nullable Integer offset) {
    this.offset = offset;
  }

  public @Nullable String getOrganizationUserIds() {
    return organizationUserIds;
  }

  public void setOrganizationUserIds(@Nullable String organizationUserIds) {
    this.organizationUserIds = organizationUserIds;
  }

  public @Nullable String getOverwrite() {
    return overwrite;
  }

  public void setOverwrite(@Nullable String overwrite) {
    this.overwrite = overwrite;
  }

  public @Nullable String getOwnedBy() {
    return ownedBy;
  }

  public void setOwnedBy(@Nullable String ownedBy) {
    this.ownedBy = ownedBy;
  }

  public @Nullable String getParentCampaign() {
    return parentCampaign;
  }

  public void setParentCampaign(@Nullable String parentCampaign) {
    this.parentCampaign = parentCampaign;
  }

  public @Nullable String getParentCampaignNot() {
    return parentCampaignNot;
  }

  public void setParentCampaignNot(@Nullable String parentCampaignNot) {
    this.parentCampaignNot = parentCampaignNot;
  }

  public @Nullable String getPreviewOnly() {
    return previewOnly;
  }

  public void setPreviewOnly(@Nullable String previewOnly) {
    this.previewOnly = previewOnly;
  }

  public @Nullable String getPreviousDateFrom() {
    return previousDateFrom;
  }

  public void setPreviousDateFrom(@Nullable String previousDateFrom) {
    this.previousDateFrom = previousDateFrom;
  }

  public @Nullable String getPreviousDateTo() {
    return previousDateTo;
  }

  public void setPreviousDateTo(@Nullable String previousDateTo) {
    this.previousDateTo = previousDateTo;
  }

  public @Nullable Integer getProviderCode() {
    return providerCode;
  }

  public void setProviderCode(@Nullable Integer providerCode) {
    this.providerCode = providerCode;
  }

  public @Nullable String getRecipientEsp() {
    return recipientEsp;
  }

  public void setRecipientEsp(@Nullable String recipientEsp) {
    this.recipientEsp = recipientEsp;
  }

  public @Nullable String getRecipientGeo() {
    return recipientGeo;
  }

  public void setRecipientGeo(@Nullable String recipientGeo) {
    this.recipientGeo = recipientGeo;
  }

  public @Nullable String getRecipientType() {
    return recipientType;
  }

  public void setRecipientType(@Nullable String recipientType) {
    this.recipientType = recipientType;
  }

  public @Nullable String getRejectionReason() {
    return rejectionReason;
  }

  public void setRejectionReason(@Nullable String rejectionReason) {
    this.rejectionReason = rejectionReason;
  }

  public @Nullable String getReplyId() {
    return replyId;
  }

  public void setReplyId(@Nullable String replyId) {
    this.replyId = replyId;
  }

  public @Nullable String getReplyText() {
    return replyText;
  }

  public void setReplyText(@Nullable String replyText) {
    this.replyText = replyText;
  }

  public @Nullable String getRequiresHitl() {
    return requiresHitl;
  }

  public void setRequiresHitl(@Nullable String requiresHitl) {
    this.requiresHitl = requiresHitl;
  }

  public @Nullable String getResourceId() {
    return resourceId;
  }

  public void setResourceId(@Nullable String resourceId) {
    this.resourceId = resourceId;
  }

  public @Nullable String getResourceIds() {
    return resourceIds;
  }

  public void setResourceIds(@Nullable String resourceIds) {
    this.resourceIds = resourceIds;
  }

  public @Nullable String getRuleId() {
    return ruleId;
  }

  public void setRuleId(@Nullable String ruleId) {
    this.ruleId = ruleId;
  }

  public @Nullable String getScheduledOnly() {
    return scheduledOnly;
  }

  public void setScheduledOnly(@Nullable String scheduledOnly) {
    this.scheduledOnly = scheduledOnly;
  }

  public @Nullable String getSearch() {
    return search;
  }

  public void setSearch(@Nullable String search) {
    this.search = search;
  }

  public @Nullable String getSenderEmail() {
    return senderEmail;
  }

  public void setSenderEmail(@Nullable String senderEmail) {
    this.senderEmail = senderEmail;
  }

  public @Nullable String getSessionId() {
    return sessionId;
  }

  public void setSessionId(@Nullable String sessionId) {
    this.sessionId = sessionId;
  }

  public @Nullable String getShowPrevious() {
    return showPrevious;
  }

  public void setShowPrevious(@Nullable String showPrevious) {
    this.showPrevious = showPrevious;
  }

  public @Nullable Integer getSkip() {
    return skip;
  }

  public void setSkip(@Nullable Integer skip) {
    this.skip = skip;
  }

  public @Nullable String getSkipBlacklistReport() {
    return skipBlacklistReport;
  }

  public void setSkipBlacklistReport(@Nullable String skipBlacklistReport) {
    this.skipBlacklistReport = skipBlacklistReport;
  }

  public @Nullable String getSkipIfInCampaign() {
    return skipIfInCampaign;
  }

  public void setSkipIfInCampaign(@Nullable String skipIfInCampaign) {
    this.skipIfInCampaign = skipIfInCampaign;
  }

  public @Nullable String getSkipIfInList() {
    return skipIfInList;
  }

  public void setSkipIfInList(@Nullable String skipIfInList) {
    this.skipIfInList = skipIfInList;
  }

  public @Nullable String getSkipIfInWorkspace() {
    return skipIfInWorkspace;
  }

  public void setSkipIfInWorkspace(@Nullable String skipIfInWorkspace) {
    this.skipIfInWorkspace = skipIfInWorkspace;
  }

  public @Nullable String getSkipSpamAssassinReport() {
    return skipSpamAssassinReport;
  }

  public void setSkipSpamAssassinReport(@Nullable String skipSpamAssassinReport) {
    this.skipSpamAssassinReport = skipSpamAssassinReport;
  }

  public @Nullable String getSmartViewId() {
    return smartViewId;
  }

  public void setSmartViewId(@Nullable String smartViewId) {
    this.smartViewId = smartViewId;
  }

  public @Nullable String getSortBy() {
    return sortBy;
  }

  public void setSortBy(@Nullable String sortBy) {
    this.sortBy = sortBy;
  }

  public @Nullable String getSortColumn() {
    return sortColumn;
  }

  public void setSortColumn(@Nullable String sortColumn) {
    this.sortColumn = sortColumn;
  }

  public @Nullable String getSortOrder() {
    return sortOrder;
  }

  public void setSortOrder(@Nullable String sortOrder) {
    this.sortOrder = sortOrder;
  }

  public @Nullable String getStartDate() {
    return startDate;
  }

  public void setStartDate(@Nullable String startDate) {
    this.startDate = startDate;
  }

  public @Nullable String getStartingAfter() {
    return startingAfter;
  }

  public void setStartingAfter(@Nullable String startingAfter) {
    this.startingAfter = startingAfter;
  }

  public @Nullable Integer getStartingRow() {
    return startingRow;
  }

  public void setStartingRow(@Nullable Integer startingRow) {
    this.startingRow = startingRow;
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }

  public @Nullable String getSubWorkspaceId() {
    return subWorkspaceId;
  }

  public void setSubWorkspaceId(@Nullable String subWorkspaceId) {
    this.subWorkspaceId = subWorkspaceId;
  }

  public @Nullable String getSuccess() {
    return success;
  }

  public void setSuccess(@Nullable String success) {
    this.success = success;
  }

  public @Nullable String getTagIds() {
    return tagIds;
  }

  public void setTagIds(@Nullable String tagIds) {
    this.tagIds = tagIds;
  }

  public @Nullable String getTagIdsAll() {
    return tagIdsAll;
  }

  public void setTagIdsAll(@Nullable String tagIdsAll) {
    this.tagIdsAll = tagIdsAll;
  }

  public @Nullable String getTargetHookUrl() {
    return targetHookUrl;
  }

  public void setTargetHookUrl(@Nullable String targetHookUrl) {
    this.targetHookUrl = targetHookUrl;
  }

  public @Nullable String getTestId() {
    return testId;
  }

  public void setTestId(@Nullable String testId) {
    this.testId = testId;
  }

  public @Nullable String getTestIds() {
    return testIds;
  }

  public void setTestIds(@Nullable String testIds) {
    this.testIds = testIds;
  }

  public @Nullable String getThreadId() {
    return threadId;
  }

  public void setThreadId(@Nullable String threadId) {
    this.threadId = threadId;
  }

  public @Nullable String getTlds() {
    return tlds;
  }

  public void setTlds(@Nullable String tlds) {
    this.tlds = tlds;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public @Nullable String getVariables() {
    return variables;
  }

  public void setVariables(@Nullable String variables) {
    this.variables = variables;
  }

  public @Nullable String getVerifyLeadsOnImport() {
    return verifyLeadsOnImport;
  }

  public void setVerifyLeadsOnImport(@Nullable String verifyLeadsOnImport) {
    this.verifyLeadsOnImport = verifyLeadsOnImport;
  }

  public @Nullable String getWebhookUrl() {
    return webhookUrl;
  }

  public void setWebhookUrl(@Nullable String webhookUrl) {
    this.webhookUrl = webhookUrl;
  }

  public @Nullable String getWithAiSummary() {
    return withAiSummary;
  }

  public void setWithAiSummary(@Nullable String withAiSummary) {
    this.withAiSummary = withAiSummary;
  }

  public @Nullable String getWithMetadata() {
    return withMetadata;
  }

  public void setWithMetadata(@Nullable String withMetadata) {
    this.withMetadata = withMetadata;
  }

  public @Nullable String getWithPasswords() {
    return withPasswords;
  }

  public void setWithPasswords(@Nullable String withPasswords) {
    this.withPasswords = withPasswords;
  }
}
