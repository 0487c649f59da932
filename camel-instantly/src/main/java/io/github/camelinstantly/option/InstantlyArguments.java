package io.github.camelinstantly.option;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the operations as endpoint options, one for each argument of the operation
 * table, whose test names what is missing here. A flag is a String, since a Boolean could not be
 * left unset; an argument whose values differ between operations is a String that the table checks.
 */
@UriParams
public class InstantlyArguments {

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only members who accepted their invitation, or only those who"
              + " did not, are read. For workspace-members/list.")
  private @Nullable String accepted;

  @UriParam(
      label = "argument",
      description =
          "The email addresses of the mailboxes to give up; several with commas."
              + " For dfy-orders/cancelAccounts.")
  private @Nullable String accounts;

  @UriParam(
      label = "argument",
      description =
          "Only entries of this kind, such as 1 for a login, 4 for a campaign"
              + " launched or 37 for an API key created. For audit-logs/list.")
  private @Nullable Integer activityType;

  @UriParam(
      label = "argument",
      description = "Only campaigns of this AI sales agent. For campaigns/list.")
  private @Nullable String aiSalesAgentId;

  @UriParam(
      label = "argument",
      description =
          "The id of a workspace member. Reading emails: only those assigned to"
              + " this member. Adding leads: the member who gets them, else the"
              + " campaign's owner or the key's owner. For emails/list, leads/bulkAdd.")
  private @Nullable String assignedTo;

  @UriParam(
      label = "argument",
      description =
          "The email address or domain that gets no more mail. For" + " block-list-entries/create.")
  private @Nullable String blValue;

  @UriParam(
      label = "argument",
      description =
          "The email addresses and domains that get no more mail, up to 1000;"
              + " several with commas. For block-list-entries/bulkCreate.")
  private @Nullable String blValues;

  @UriParam(
      label = "argument",
      description =
          "The id of the block list that leads are checked against; the"
              + " workspace's default list unless given. For leads/bulkAdd.")
  private @Nullable String blocklistId;

  @UriParam(
      label = "argument",
      description =
          "The id of the campaign whose leads or webhooks are read. For"
              + " leads/list, webhooks/list, webhooks/create.")
  private @Nullable String campaign;

  @UriParam(
      label = "argument",
      description =
          "The id of a campaign: the one whose emails or figures are read, that"
              + " leads are added to, or that leads are deleted from. For"
              + " analytics/campaignsDaily, analytics/campaignSteps,"
              + " analytics/subsequences, emails/list, leads/bulkDelete, leads/bulkAdd.")
  private @Nullable String campaignId;

  @UriParam(
      label = "argument",
      enums = "-99,-1,-2,0,1,2,3,4",
      description =
          "Only campaigns in this state: -99 account suspended, -1 accounts"
              + " unhealthy, -2 bounce protect, 0 draft, 1 active, 2 paused, 3"
              + " completed, 4 running subsequences. For analytics/campaignsOverview,"
              + " analytics/campaignsDaily.")
  private @Nullable Integer campaignStatus;

  @UriParam(
      label = "argument",
      description = "The column whose enrichment is run. For supersearch-enrichment/run.")
  private @Nullable String columnName;

  @UriParam(
      label = "argument",
      description =
          "Only emails exchanged with leads of this company's domain. For" + " emails/list.")
  private @Nullable String companyDomain;

  @UriParam(
      label = "argument",
      description =
          "Only leads with one of these email addresses; several with commas. For" + " leads/list.")
  private @Nullable String contacts;

  @UriParam(
      label = "argument",
      description = "How many rows are enriched. For supersearch-enrichment/run.")
  private @Nullable Integer count;

  @UriParam(
      label = "argument",
      description =
          "The sources to ask in turn; several with commas. For"
              + " supersearch-enrichment/create.")
  private @Nullable String customFlow;

  @UriParam(
      label = "argument",
      description =
          "The number of the custom label that the webhook is for, in place of an"
              + " event type. For webhooks/create.")
  private @Nullable Integer customInterestValue;

  @UriParam(
      label = "argument",
      description =
          "Which fields of the job's data are given; several with commas. For"
              + " background-jobs/get.")
  private @Nullable String dataFields;

  @UriParam(
      label = "argument",
      description =
          "Only figures from this day on. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate, inbox-placement-reports/list.")
  private @Nullable String dateFrom;

  @UriParam(
      label = "argument",
      description =
          "Only figures up to this day. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate, inbox-placement-reports/list.")
  private @Nullable String dateTo;

  @UriParam(label = "argument", description = "What the tag is for. For custom-tags/create.")
  private @Nullable String description;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether leads with one email address are folded into one; the cursor"
              + " is then an email address. For leads/list.")
  private @Nullable String distinctContacts;

  @UriParam(
      label = "argument",
      description =
          "The domain: the one that similar free ones are looked for, or the one"
              + " that takes the place of Instantly's for agencies. For"
              + " dfy-orders/similarDomains, workspace/setAgencyDomain.")
  private @Nullable String domain;

  @UriParam(
      label = "argument",
      description =
          "The domains whose availability is checked, up to 50; several with"
              + " commas. For dfy-orders/checkDomains.")
  private @Nullable String domains;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only domains, and no single addresses, are concerned. For"
              + " block-list-entries/list, block-list-entries/deleteAll,"
              + " block-list-entries/download.")
  private @Nullable String domainsOnly;

  @UriParam(
      label = "argument",
      description =
          "Only emails of these connected mailboxes; several with commas. For" + " emails/list.")
  private @Nullable String eaccount;

  @UriParam(
      label = "argument",
      description =
          "An email address: the one to verify, or that of the mailbox. For"
              + " account-campaign-mappings/list, accounts/get, accounts/update,"
              + " accounts/delete, accounts/pause, accounts/resume, accounts/markFixed,"
              + " verification/verify, verification/check.")
  private @Nullable String email;

  @UriParam(
      label = "argument",
      description =
          "Which emails are read: received, sent (by a campaign) or manual (sent"
              + " by hand). A producer reads all unless given; a consumer reads those"
              + " received unless given, and takes all as a further value. For"
              + " emails/list.")
  private @Nullable String emailType;

  @UriParam(
      label = "argument",
      description =
          "The email addresses of mailboxes; several with commas. For"
              + " accounts/enableWarmup, accounts/disableWarmup, accounts/bulkPause,"
              + " analytics/warmup, analytics/accountsDaily.")
  private @Nullable String emails;

  @UriParam(
      label = "argument",
      description =
          "The last day, or the time up to which; a mere date means its midnight"
              + " in UTC. For analytics/accountsDaily, analytics/campaigns,"
              + " analytics/campaignsOverview, analytics/campaignsDaily,"
              + " analytics/campaignSteps, analytics/subsequenceSteps, audit-logs/list.")
  private @Nullable String endDate;

  @UriParam(
      label = "argument",
      enums = "1,-1,11,-2",
      description =
          "Only leads in this state of enrichment: 1 enriched, 11 pending, -1"
              + " nothing found, -2 failed. For leads/list.")
  private @Nullable Integer enrichmentStatus;

  @UriParam(
      label = "argument",
      description =
          "Only jobs that work on this campaign, list or workspace. For" + " background-jobs/list.")
  private @Nullable String entityId;

  @UriParam(
      label = "argument",
      enums = "list,campaign,workspace,broadcast,subscriber-group-sync,subscriber-group",
      description = "Only jobs that work on this kind of thing. For background-jobs/list.")
  private @Nullable String entityType;

  @UriParam(
      label = "argument",
      enums = "0,1,2,3,4,all,none",
      description =
          "Only leads behind this email security gateway: 0 not yet known, 1"
              + " Barracuda, 2 Mimecast, 3 Proofpoint, 4 Cisco, all with any, none"
              + " without one. For leads/list.")
  private @Nullable String esgCode;

  @UriParam(
      label = "argument",
      description =
          "The event of the webhook, such as reply_received, email_sent or"
              + " all_events. For webhooks/list, webhooks/create.")
  private @Nullable String eventType;

  @UriParam(
      label = "argument",
      enums = "-99,-1,-2,0,1,2,3,4",
      description =
          "No campaigns in this state; the numbers are those of campaignStatus."
              + " For campaigns/list.")
  private @Nullable Integer excludeStatus;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the count of leads is left out, which is much faster. For"
              + " analytics/campaigns.")
  private @Nullable String excludeTotalLeadsCount;

  @UriParam(
      label = "argument",
      description =
          "The mailboxes to leave out when all are meant, up to 100; several with"
              + " commas. For accounts/enableWarmup, accounts/disableWarmup.")
  private @Nullable String excludedEmails;

  @UriParam(
      label = "argument",
      description =
          "The ids of leads or jobs to leave out; several with commas. For"
              + " background-jobs/list, leads/list.")
  private @Nullable String excludedIds;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether events of the CRM are counted singly. For" + " analytics/campaignsOverview.")
  private @Nullable String expandCrmEvents;

  @UriParam(
      label = "argument",
      description =
          "Only leads in this state, such as FILTER_VAL_REPLIED or"
              + " FILTER_LEAD_INTERESTED, or only mailboxes in this one, such as"
              + " ACC_FILTER_PAUSED or ACC_FILTER_ERROR. For accounts/list, leads/list.")
  private @Nullable String filter;

  @UriParam(
      label = "argument",
      description =
          "The first day, included. For webhook-events/list,"
              + " webhook-events/summary, webhook-events/summaryByDate.")
  private @Nullable String from;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether every lead added to the list is enriched; when reading, only"
              + " lists of which that is so. For lead-lists/create, lead-lists/list.")
  private @Nullable String hasEnrichmentTask;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only emails with, or only those without, a reminder are read."
              + " For emails/list.")
  private @Nullable String hasReminder;

  @UriParam(
      label = "argument",
      description =
          "The tracking domain whose DNS entry is checked. For" + " accounts/trackingDomainStatus.")
  private @Nullable String host;

  @UriParam(
      label = "argument",
      description =
          "Only emails with this interest status, a number as"
              + " Lead.lt_interest_status has it; custom labels have numbers of their"
              + " own. For emails/list.")
  private @Nullable Integer iStatus;

  @UriParam(
      label = "argument",
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
              + " workspace-members/delete.")
  private @Nullable String id;

  @UriParam(
      label = "argument",
      description =
          "The ids of the leads, campaigns, jobs or block list entries to read or"
              + " to delete; several with commas. For analytics/campaigns,"
              + " analytics/campaignsOverview, background-jobs/list,"
              + " block-list-entries/bulkDelete, leads/bulkDelete, leads/list.")
  private @Nullable String ids;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only leads in some campaign, or only those in none, are read."
              + " For leads/list.")
  private @Nullable String inCampaign;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only leads in some list, or only those in none, are read. For" + " leads/list.")
  private @Nullable String inList;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether all mailboxes are meant. For accounts/enableWarmup,"
              + " accounts/disableWarmup.")
  private @Nullable String includeAllEmails;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether opportunities are counted for each step. For" + " analytics/campaignSteps.")
  private @Nullable String includeOpportunitiesCount;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether the tags of each mailbox are given. For accounts/list.")
  private @Nullable String includeTags;

  @UriParam(
      label = "argument",
      description =
          "Jobs that are given whatever the other filters say; several ids with"
              + " commas. For background-jobs/list.")
  private @Nullable String includedIds;

  @UriParam(
      label = "argument",
      enums = "positive,neutral,negative",
      description = "Only labels that stand for this interest. For lead-labels/list.")
  private @Nullable String interestStatus;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether only unread or only read emails are read. For emails/list.")
  private @Nullable String isUnread;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only leads that came as visitors of a website are read, or"
              + " only others. For leads/list.")
  private @Nullable String isWebsiteVisitor;

  @UriParam(label = "argument", description = "The text of the tag. For custom-tags/create.")
  private @Nullable String label;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether only the newest email of each thread is read. For emails/list.")
  private @Nullable String latestOfThread;

  @UriParam(
      label = "argument",
      description =
          "Only emails exchanged with the lead of this email address. For" + " emails/list.")
  private @Nullable String lead;

  @UriParam(
      label = "argument",
      description =
          "The leads to enrich, up to 10000; several ids with commas. For"
              + " supersearch-enrichment/run.")
  private @Nullable String leadIds;

  @UriParam(
      label = "argument",
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
              + " workspace-members/list.")
  private @Nullable String limit;

  @UriParam(
      label = "argument",
      description =
          "The id of a lead list: the one whose emails or leads are read, that"
              + " leads are added to, or that leads are deleted from. For emails/list,"
              + " leads/list, leads/bulkAdd, leads/bulkDelete.")
  private @Nullable String listId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only emails marked as done, or only the others, are read. For" + " emails/list.")
  private @Nullable String markedAsDone;

  @UriParam(
      label = "argument",
      description =
          "Only emails that Instantly took in before this time, ISO 8601. For" + " emails/list.")
  private @Nullable String maxTimestampCreated;

  @UriParam(
      label = "argument",
      description =
          "Only emails that Instantly took in after this time, ISO 8601. For" + " emails/list.")
  private @Nullable String minTimestampCreated;

  @UriParam(
      label = "argument",
      enums = "emode_focused,emode_others,emode_all",
      description =
          "The tab of the inbox that is read: focused, others or all. A consumer"
              + " reads all unless given. For emails/list.")
  private @Nullable String mode;

  @UriParam(
      label = "argument",
      description =
          "The name of the new list, copy or webhook. For lead-lists/create,"
              + " subsequences/duplicate, webhooks/create.")
  private @Nullable String name;

  @UriParam(
      label = "argument",
      description = "How many entries are passed over. For supersearch-enrichment/history.")
  private @Nullable Integer offset;

  @UriParam(
      label = "argument",
      description =
          "Only leads of these workspace members; several ids with commas. For" + " leads/list.")
  private @Nullable String organizationUserIds;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether values that are there already are replaced. For"
              + " supersearch-enrichment/run.")
  private @Nullable String overwrite;

  @UriParam(
      label = "argument",
      description =
          "The id of the workspace member who owns the new list; the key's owner"
              + " unless given. For lead-lists/create.")
  private @Nullable String ownedBy;

  @UriParam(
      label = "argument",
      description =
          "The campaign of the subsequences: the one whose are read, or the one"
              + " that the copy belongs to. For subsequences/list,"
              + " subsequences/duplicate.")
  private @Nullable String parentCampaign;

  @UriParam(
      label = "argument",
      description = "No subsequences of this campaign. For subsequences/list.")
  private @Nullable String parentCampaignNot;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether emails come with a preview in place of their whole text. For" + " emails/list.")
  private @Nullable String previewOnly;

  @UriParam(
      label = "argument",
      description =
          "The first day of the period to compare with. For"
              + " inbox-placement-analytics/deliverabilityInsights.")
  private @Nullable String previousDateFrom;

  @UriParam(
      label = "argument",
      description =
          "The last day of the period to compare with. For"
              + " inbox-placement-analytics/deliverabilityInsights.")
  private @Nullable String previousDateTo;

  @UriParam(
      label = "argument",
      enums = "1,2,3,4,8,11",
      description =
          "Only mailboxes of this provider: 1 IMAP and SMTP, 2 Google, 3"
              + " Microsoft, 4 AWS, 8 AirMail, 11 AirMail Instant. For accounts/list.")
  private @Nullable Integer providerCode;

  @UriParam(
      label = "argument",
      description =
          "Only test emails to mailboxes of these providers, such as 1 Google or"
              + " 2 Microsoft; several with commas. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate.")
  private @Nullable String recipientEsp;

  @UriParam(
      label = "argument",
      description =
          "Only test emails to these regions: 1 USA, 2 Italy, 3 Germany, 4"
              + " France; several with commas. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate.")
  private @Nullable String recipientGeo;

  @UriParam(
      label = "argument",
      description =
          "Only test emails to these mailboxes: 1 professional, 2 personal;"
              + " several with commas. For inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate.")
  private @Nullable String recipientType;

  @UriParam(
      label = "argument",
      description = "The reply to label for a trial. For lead-labels/testAiReplyLabel.")
  private @Nullable String replyText;

  @UriParam(
      label = "argument",
      description =
          "The list or campaign whose leads are enriched. For"
              + " supersearch-enrichment/aiInProgress, supersearch-enrichment/get,"
              + " supersearch-enrichment/create, supersearch-enrichment/updateSettings,"
              + " supersearch-enrichment/run, supersearch-enrichment/history.")
  private @Nullable String resourceId;

  @UriParam(
      label = "argument",
      description =
          "Only tags of these campaigns and mailboxes; several ids with commas."
              + " For custom-tag-mappings/list, custom-tags/list.")
  private @Nullable String resourceIds;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether only emails scheduled for later are read. For emails/list.")
  private @Nullable String scheduledOnly;

  @UriParam(
      label = "argument",
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
              + " workspace-members/list.")
  private @Nullable String search;

  @UriParam(
      label = "argument",
      description =
          "Only test emails from this mailbox. For"
              + " inbox-placement-analytics/list,"
              + " inbox-placement-analytics/statsByTest,"
              + " inbox-placement-analytics/statsByDate.")
  private @Nullable String senderEmail;

  @UriParam(
      label = "argument",
      description = "The session that began with a login. For oauth/sessionStatus.")
  private @Nullable String sessionId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the period before is given for comparison. For"
              + " inbox-placement-analytics/deliverabilityInsights.")
  private @Nullable String showPrevious;

  @UriParam(
      label = "argument",
      description =
          "How many mailboxes are passed over; for use with sortBy. For" + " accounts/list.")
  private @Nullable Integer skip;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the reports on block lists are left out. For" + " inbox-placement-reports/list.")
  private @Nullable String skipBlacklistReport;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether leads that are in any campaign are skipped. For leads/bulkAdd.")
  private @Nullable String skipIfInCampaign;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether leads that are in any list are skipped. For leads/bulkAdd.")
  private @Nullable String skipIfInList;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether leads that are anywhere in the workspace are skipped; outdoes"
              + " the other two skip flags. For leads/bulkAdd.")
  private @Nullable String skipIfInWorkspace;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether the spam scores are left out. For" + " inbox-placement-reports/list.")
  private @Nullable String skipSpamAssassinReport;

  @UriParam(
      label = "argument",
      description = "The id of a smart view whose leads are read. For leads/list.")
  private @Nullable String smartViewId;

  @UriParam(
      label = "argument",
      enums = "timestamp_created,email,stat_warmup_score,status",
      description = "What mailboxes are ordered by. For accounts/list.")
  private @Nullable String sortBy;

  @UriParam(
      label = "argument",
      description =
          "What the list is ordered by: created_at or updated_at for jobs,"
              + " timestamp_created or name for campaigns. For background-jobs/list,"
              + " campaigns/searchByContact.")
  private @Nullable String sortColumn;

  @UriParam(
      label = "argument",
      description =
          "The order, asc or desc. For accounts/list, background-jobs/list,"
              + " campaigns/searchByContact, emails/list, inbox-placement-tests/list.")
  private @Nullable String sortOrder;

  @UriParam(
      label = "argument",
      description =
          "The first day, or the time from which; a mere date means its midnight"
              + " in UTC. For analytics/accountsDaily, analytics/campaigns,"
              + " analytics/campaignsOverview, analytics/campaignsDaily,"
              + " analytics/campaignSteps, analytics/subsequenceSteps, audit-logs/list.")
  private @Nullable String startDate;

  @UriParam(
      label = "argument",
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
              + " workspace-members/list.")
  private @Nullable String startingAfter;

  @UriParam(
      label = "argument",
      description = "The row to begin with. For supersearch-enrichment/run.")
  private @Nullable Integer startingRow;

  @UriParam(
      label = "argument",
      description =
          "Only what is in this state. Leads to delete: 1 active, 2 paused, 3"
              + " completed, -1 bounced, -2 unsubscribed, -3 skipped. Mailboxes: 1"
              + " active, 2 paused, 3 maintenance, -1 connection error, -2 soft bounce,"
              + " -3 sending error. Campaigns: the numbers of campaignStatus. Tests: 1"
              + " active, 2 paused, 3 completed. Jobs: pending, in-progress, success,"
              + " failed and others, several with commas. For accounts/list,"
              + " background-jobs/list, campaigns/list, inbox-placement-tests/list,"
              + " leads/bulkDelete.")
  private @Nullable String status;

  @UriParam(
      label = "argument",
      description =
          "The workspace to invite into the group. For" + " workspace-group-members/create.")
  private @Nullable String subWorkspaceId;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only deliveries that succeeded, or only those that failed, are"
              + " read. For webhook-events/list.")
  private @Nullable String success;

  @UriParam(
      label = "argument",
      description =
          "Only what bears one of these tags; several ids with commas. For"
              + " accounts/list, campaigns/list, custom-tags/list.")
  private @Nullable String tagIds;

  @UriParam(
      label = "argument",
      description =
          "Only mailboxes that bear all of these tags; several ids with commas."
              + " For accounts/list.")
  private @Nullable String tagIdsAll;

  @UriParam(label = "argument", description = "The URL that Instantly calls. For webhooks/create.")
  private @Nullable String targetHookUrl;

  @UriParam(
      label = "argument",
      description =
          "The inbox placement test whose figures are read. For"
              + " inbox-placement-analytics/list,"
              + " inbox-placement-analytics/deliverabilityInsights,"
              + " inbox-placement-analytics/statsByDate, inbox-placement-reports/list.")
  private @Nullable String testId;

  @UriParam(
      label = "argument",
      description =
          "The inbox placement tests whose figures are read; several ids with"
              + " commas. For inbox-placement-analytics/statsByTest.")
  private @Nullable String testIds;

  @UriParam(
      label = "argument",
      description = "The id of the thread to mark as read. For emails/markThreadAsRead.")
  private @Nullable String threadId;

  @UriParam(
      label = "argument",
      description =
          "The top-level domains to look in; several with commas. For"
              + " dfy-orders/similarDomains.")
  private @Nullable String tlds;

  @UriParam(
      label = "argument",
      description =
          "The last day, included. For webhook-events/list,"
              + " webhook-events/summary, webhook-events/summaryByDate.")
  private @Nullable String to;

  @UriParam(
      label = "argument",
      description =
          "The kind: of the jobs to read, such as move-leads, or of the"
              + " enrichment to add, such as work_email_enrichment. For"
              + " background-jobs/list, supersearch-enrichment/create.")
  private @Nullable String type;

  @UriParam(
      label = "argument",
      description =
          "The names of the variables to add; several with commas. For"
              + " campaigns/addVariables.")
  private @Nullable String variables;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether a job is started that verifies the email addresses of the"
              + " leads added. For leads/bulkAdd.")
  private @Nullable String verifyLeadsOnImport;

  @UriParam(
      label = "argument",
      description =
          "The URL that Instantly calls when a verification took longer than 10"
              + " seconds. For verification/verify.")
  private @Nullable String webhookUrl;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether a summary in plain words is written too. For"
              + " campaigns/sendingStatus, subsequences/sendingStatus.")
  private @Nullable String withAiSummary;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether what the test was made from is given too. For" + " inbox-placement-tests/get.")
  private @Nullable String withMetadata;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether the passwords of the mailboxes are given too; they are then in"
              + " the message body. For dfy-orders/listAccounts.")
  private @Nullable String withPasswords;

  public @Nullable String getAccepted() {
    return accepted;
  }

  public void setAccepted(String accepted) {
    this.accepted = accepted;
  }

  public @Nullable String getAccounts() {
    return accounts;
  }

  public void setAccounts(String accounts) {
    this.accounts = accounts;
  }

  public @Nullable Integer getActivityType() {
    return activityType;
  }

  public void setActivityType(Integer activityType) {
    this.activityType = activityType;
  }

  public @Nullable String getAiSalesAgentId() {
    return aiSalesAgentId;
  }

  public void setAiSalesAgentId(String aiSalesAgentId) {
    this.aiSalesAgentId = aiSalesAgentId;
  }

  public @Nullable String getAssignedTo() {
    return assignedTo;
  }

  public void setAssignedTo(String assignedTo) {
    this.assignedTo = assignedTo;
  }

  public @Nullable String getBlValue() {
    return blValue;
  }

  public void setBlValue(String blValue) {
    this.blValue = blValue;
  }

  public @Nullable String getBlValues() {
    return blValues;
  }

  public void setBlValues(String blValues) {
    this.blValues = blValues;
  }

  public @Nullable String getBlocklistId() {
    return blocklistId;
  }

  public void setBlocklistId(String blocklistId) {
    this.blocklistId = blocklistId;
  }

  public @Nullable String getCampaign() {
    return campaign;
  }

  public void setCampaign(String campaign) {
    this.campaign = campaign;
  }

  public @Nullable String getCampaignId() {
    return campaignId;
  }

  public void setCampaignId(String campaignId) {
    this.campaignId = campaignId;
  }

  public @Nullable Integer getCampaignStatus() {
    return campaignStatus;
  }

  public void setCampaignStatus(Integer campaignStatus) {
    this.campaignStatus = campaignStatus;
  }

  public @Nullable String getColumnName() {
    return columnName;
  }

  public void setColumnName(String columnName) {
    this.columnName = columnName;
  }

  public @Nullable String getCompanyDomain() {
    return companyDomain;
  }

  public void setCompanyDomain(String companyDomain) {
    this.companyDomain = companyDomain;
  }

  public @Nullable String getContacts() {
    return contacts;
  }

  public void setContacts(String contacts) {
    this.contacts = contacts;
  }

  public @Nullable Integer getCount() {
    return count;
  }

  public void setCount(Integer count) {
    this.count = count;
  }

  public @Nullable String getCustomFlow() {
    return customFlow;
  }

  public void setCustomFlow(String customFlow) {
    this.customFlow = customFlow;
  }

  public @Nullable Integer getCustomInterestValue() {
    return customInterestValue;
  }

  public void setCustomInterestValue(Integer customInterestValue) {
    this.customInterestValue = customInterestValue;
  }

  public @Nullable String getDataFields() {
    return dataFields;
  }

  public void setDataFields(String dataFields) {
    this.dataFields = dataFields;
  }

  public @Nullable String getDateFrom() {
    return dateFrom;
  }

  public void setDateFrom(String dateFrom) {
    this.dateFrom = dateFrom;
  }

  public @Nullable String getDateTo() {
    return dateTo;
  }

  public void setDateTo(String dateTo) {
    this.dateTo = dateTo;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public @Nullable String getDistinctContacts() {
    return distinctContacts;
  }

  public void setDistinctContacts(String distinctContacts) {
    this.distinctContacts = distinctContacts;
  }

  public @Nullable String getDomain() {
    return domain;
  }

  public void setDomain(String domain) {
    this.domain = domain;
  }

  public @Nullable String getDomains() {
    return domains;
  }

  public void setDomains(String domains) {
    this.domains = domains;
  }

  public @Nullable String getDomainsOnly() {
    return domainsOnly;
  }

  public void setDomainsOnly(String domainsOnly) {
    this.domainsOnly = domainsOnly;
  }

  public @Nullable String getEaccount() {
    return eaccount;
  }

  public void setEaccount(String eaccount) {
    this.eaccount = eaccount;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public @Nullable String getEmailType() {
    return emailType;
  }

  public void setEmailType(String emailType) {
    this.emailType = emailType;
  }

  public @Nullable String getEmails() {
    return emails;
  }

  public void setEmails(String emails) {
    this.emails = emails;
  }

  public @Nullable String getEndDate() {
    return endDate;
  }

  public void setEndDate(String endDate) {
    this.endDate = endDate;
  }

  public @Nullable Integer getEnrichmentStatus() {
    return enrichmentStatus;
  }

  public void setEnrichmentStatus(Integer enrichmentStatus) {
    this.enrichmentStatus = enrichmentStatus;
  }

  public @Nullable String getEntityId() {
    return entityId;
  }

  public void setEntityId(String entityId) {
    this.entityId = entityId;
  }

  public @Nullable String getEntityType() {
    return entityType;
  }

  public void setEntityType(String entityType) {
    this.entityType = entityType;
  }

  public @Nullable String getEsgCode() {
    return esgCode;
  }

  public void setEsgCode(String esgCode) {
    this.esgCode = esgCode;
  }

  public @Nullable String getEventType() {
    return eventType;
  }

  public void setEventType(String eventType) {
    this.eventType = eventType;
  }

  public @Nullable Integer getExcludeStatus() {
    return excludeStatus;
  }

  public void setExcludeStatus(Integer excludeStatus) {
    this.excludeStatus = excludeStatus;
  }

  public @Nullable String getExcludeTotalLeadsCount() {
    return excludeTotalLeadsCount;
  }

  public void setExcludeTotalLeadsCount(String excludeTotalLeadsCount) {
    this.excludeTotalLeadsCount = excludeTotalLeadsCount;
  }

  public @Nullable String getExcludedEmails() {
    return excludedEmails;
  }

  public void setExcludedEmails(String excludedEmails) {
    this.excludedEmails = excludedEmails;
  }

  public @Nullable String getExcludedIds() {
    return excludedIds;
  }

  public void setExcludedIds(String excludedIds) {
    this.excludedIds = excludedIds;
  }

  public @Nullable String getExpandCrmEvents() {
    return expandCrmEvents;
  }

  public void setExpandCrmEvents(String expandCrmEvents) {
    this.expandCrmEvents = expandCrmEvents;
  }

  public @Nullable String getFilter() {
    return filter;
  }

  public void setFilter(String filter) {
    this.filter = filter;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public @Nullable String getHasEnrichmentTask() {
    return hasEnrichmentTask;
  }

  public void setHasEnrichmentTask(String hasEnrichmentTask) {
    this.hasEnrichmentTask = hasEnrichmentTask;
  }

  public @Nullable String getHasReminder() {
    return hasReminder;
  }

  public void setHasReminder(String hasReminder) {
    this.hasReminder = hasReminder;
  }

  public @Nullable String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public @Nullable Integer getIStatus() {
    return iStatus;
  }

  public void setIStatus(Integer iStatus) {
    this.iStatus = iStatus;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable String getIds() {
    return ids;
  }

  public void setIds(String ids) {
    this.ids = ids;
  }

  public @Nullable String getInCampaign() {
    return inCampaign;
  }

  public void setInCampaign(String inCampaign) {
    this.inCampaign = inCampaign;
  }

  public @Nullable String getInList() {
    return inList;
  }

  public void setInList(String inList) {
    this.inList = inList;
  }

  public @Nullable String getIncludeAllEmails() {
    return includeAllEmails;
  }

  public void setIncludeAllEmails(String includeAllEmails) {
    this.includeAllEmails = includeAllEmails;
  }

  public @Nullable String getIncludeOpportunitiesCount() {
    return includeOpportunitiesCount;
  }

  public void setIncludeOpportunitiesCount(String includeOpportunitiesCount) {
    this.includeOpportunitiesCount = includeOpportunitiesCount;
  }

  public @Nullable String getIncludeTags() {
    return includeTags;
  }

  public void setIncludeTags(String includeTags) {
    this.includeTags = includeTags;
  }

  public @Nullable String getIncludedIds() {
    return includedIds;
  }

  public void setIncludedIds(String includedIds) {
    this.includedIds = includedIds;
  }

  public @Nullable String getInterestStatus() {
    return interestStatus;
  }

  public void setInterestStatus(String interestStatus) {
    this.interestStatus = interestStatus;
  }

  public @Nullable String getIsUnread() {
    return isUnread;
  }

  public void setIsUnread(String isUnread) {
    this.isUnread = isUnread;
  }

  public @Nullable String getIsWebsiteVisitor() {
    return isWebsiteVisitor;
  }

  public void setIsWebsiteVisitor(String isWebsiteVisitor) {
    this.isWebsiteVisitor = isWebsiteVisitor;
  }

  public @Nullable String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public @Nullable String getLatestOfThread() {
    return latestOfThread;
  }

  public void setLatestOfThread(String latestOfThread) {
    this.latestOfThread = latestOfThread;
  }

  public @Nullable String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }

  public @Nullable String getLeadIds() {
    return leadIds;
  }

  public void setLeadIds(String leadIds) {
    this.leadIds = leadIds;
  }

  public @Nullable String getLimit() {
    return limit;
  }

  public void setLimit(String limit) {
    this.limit = limit;
  }

  public @Nullable String getListId() {
    return listId;
  }

  public void setListId(String listId) {
    this.listId = listId;
  }

  public @Nullable String getMarkedAsDone() {
    return markedAsDone;
  }

  public void setMarkedAsDone(String markedAsDone) {
    this.markedAsDone = markedAsDone;
  }

  public @Nullable String getMaxTimestampCreated() {
    return maxTimestampCreated;
  }

  public void setMaxTimestampCreated(String maxTimestampCreated) {
    this.maxTimestampCreated = maxTimestampCreated;
  }

  public @Nullable String getMinTimestampCreated() {
    return minTimestampCreated;
  }

  public void setMinTimestampCreated(String minTimestampCreated) {
    this.minTimestampCreated = minTimestampCreated;
  }

  public @Nullable String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public @Nullable Integer getOffset() {
    return offset;
  }

  public void setOffset(Integer offset) {
    this.offset = offset;
  }

  public @Nullable String getOrganizationUserIds() {
    return organizationUserIds;
  }

  public void setOrganizationUserIds(String organizationUserIds) {
    this.organizationUserIds = organizationUserIds;
  }

  public @Nullable String getOverwrite() {
    return overwrite;
  }

  public void setOverwrite(String overwrite) {
    this.overwrite = overwrite;
  }

  public @Nullable String getOwnedBy() {
    return ownedBy;
  }

  public void setOwnedBy(String ownedBy) {
    this.ownedBy = ownedBy;
  }

  public @Nullable String getParentCampaign() {
    return parentCampaign;
  }

  public void setParentCampaign(String parentCampaign) {
    this.parentCampaign = parentCampaign;
  }

  public @Nullable String getParentCampaignNot() {
    return parentCampaignNot;
  }

  public void setParentCampaignNot(String parentCampaignNot) {
    this.parentCampaignNot = parentCampaignNot;
  }

  public @Nullable String getPreviewOnly() {
    return previewOnly;
  }

  public void setPreviewOnly(String previewOnly) {
    this.previewOnly = previewOnly;
  }

  public @Nullable String getPreviousDateFrom() {
    return previousDateFrom;
  }

  public void setPreviousDateFrom(String previousDateFrom) {
    this.previousDateFrom = previousDateFrom;
  }

  public @Nullable String getPreviousDateTo() {
    return previousDateTo;
  }

  public void setPreviousDateTo(String previousDateTo) {
    this.previousDateTo = previousDateTo;
  }

  public @Nullable Integer getProviderCode() {
    return providerCode;
  }

  public void setProviderCode(Integer providerCode) {
    this.providerCode = providerCode;
  }

  public @Nullable String getRecipientEsp() {
    return recipientEsp;
  }

  public void setRecipientEsp(String recipientEsp) {
    this.recipientEsp = recipientEsp;
  }

  public @Nullable String getRecipientGeo() {
    return recipientGeo;
  }

  public void setRecipientGeo(String recipientGeo) {
    this.recipientGeo = recipientGeo;
  }

  public @Nullable String getRecipientType() {
    return recipientType;
  }

  public void setRecipientType(String recipientType) {
    this.recipientType = recipientType;
  }

  public @Nullable String getReplyText() {
    return replyText;
  }

  public void setReplyText(String replyText) {
    this.replyText = replyText;
  }

  public @Nullable String getResourceId() {
    return resourceId;
  }

  public void setResourceId(String resourceId) {
    this.resourceId = resourceId;
  }

  public @Nullable String getResourceIds() {
    return resourceIds;
  }

  public void setResourceIds(String resourceIds) {
    this.resourceIds = resourceIds;
  }

  public @Nullable String getScheduledOnly() {
    return scheduledOnly;
  }

  public void setScheduledOnly(String scheduledOnly) {
    this.scheduledOnly = scheduledOnly;
  }

  public @Nullable String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public @Nullable String getSenderEmail() {
    return senderEmail;
  }

  public void setSenderEmail(String senderEmail) {
    this.senderEmail = senderEmail;
  }

  public @Nullable String getSessionId() {
    return sessionId;
  }

  public void setSessionId(String sessionId) {
    this.sessionId = sessionId;
  }

  public @Nullable String getShowPrevious() {
    return showPrevious;
  }

  public void setShowPrevious(String showPrevious) {
    this.showPrevious = showPrevious;
  }

  public @Nullable Integer getSkip() {
    return skip;
  }

  public void setSkip(Integer skip) {
    this.skip = skip;
  }

  public @Nullable String getSkipBlacklistReport() {
    return skipBlacklistReport;
  }

  public void setSkipBlacklistReport(String skipBlacklistReport) {
    this.skipBlacklistReport = skipBlacklistReport;
  }

  public @Nullable String getSkipIfInCampaign() {
    return skipIfInCampaign;
  }

  public void setSkipIfInCampaign(String skipIfInCampaign) {
    this.skipIfInCampaign = skipIfInCampaign;
  }

  public @Nullable String getSkipIfInList() {
    return skipIfInList;
  }

  public void setSkipIfInList(String skipIfInList) {
    this.skipIfInList = skipIfInList;
  }

  public @Nullable String getSkipIfInWorkspace() {
    return skipIfInWorkspace;
  }

  public void setSkipIfInWorkspace(String skipIfInWorkspace) {
    this.skipIfInWorkspace = skipIfInWorkspace;
  }

  public @Nullable String getSkipSpamAssassinReport() {
    return skipSpamAssassinReport;
  }

  public void setSkipSpamAssassinReport(String skipSpamAssassinReport) {
    this.skipSpamAssassinReport = skipSpamAssassinReport;
  }

  public @Nullable String getSmartViewId() {
    return smartViewId;
  }

  public void setSmartViewId(String smartViewId) {
    this.smartViewId = smartViewId;
  }

  public @Nullable String getSortBy() {
    return sortBy;
  }

  public void setSortBy(String sortBy) {
    this.sortBy = sortBy;
  }

  public @Nullable String getSortColumn() {
    return sortColumn;
  }

  public void setSortColumn(String sortColumn) {
    this.sortColumn = sortColumn;
  }

  public @Nullable String getSortOrder() {
    return sortOrder;
  }

  public void setSortOrder(String sortOrder) {
    this.sortOrder = sortOrder;
  }

  public @Nullable String getStartDate() {
    return startDate;
  }

  public void setStartDate(String startDate) {
    this.startDate = startDate;
  }

  public @Nullable String getStartingAfter() {
    return startingAfter;
  }

  public void setStartingAfter(String startingAfter) {
    this.startingAfter = startingAfter;
  }

  public @Nullable Integer getStartingRow() {
    return startingRow;
  }

  public void setStartingRow(Integer startingRow) {
    this.startingRow = startingRow;
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public @Nullable String getSubWorkspaceId() {
    return subWorkspaceId;
  }

  public void setSubWorkspaceId(String subWorkspaceId) {
    this.subWorkspaceId = subWorkspaceId;
  }

  public @Nullable String getSuccess() {
    return success;
  }

  public void setSuccess(String success) {
    this.success = success;
  }

  public @Nullable String getTagIds() {
    return tagIds;
  }

  public void setTagIds(String tagIds) {
    this.tagIds = tagIds;
  }

  public @Nullable String getTagIdsAll() {
    return tagIdsAll;
  }

  public void setTagIdsAll(String tagIdsAll) {
    this.tagIdsAll = tagIdsAll;
  }

  public @Nullable String getTargetHookUrl() {
    return targetHookUrl;
  }

  public void setTargetHookUrl(String targetHookUrl) {
    this.targetHookUrl = targetHookUrl;
  }

  public @Nullable String getTestId() {
    return testId;
  }

  public void setTestId(String testId) {
    this.testId = testId;
  }

  public @Nullable String getTestIds() {
    return testIds;
  }

  public void setTestIds(String testIds) {
    this.testIds = testIds;
  }

  public @Nullable String getThreadId() {
    return threadId;
  }

  public void setThreadId(String threadId) {
    this.threadId = threadId;
  }

  public @Nullable String getTlds() {
    return tlds;
  }

  public void setTlds(String tlds) {
    this.tlds = tlds;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public @Nullable String getVariables() {
    return variables;
  }

  public void setVariables(String variables) {
    this.variables = variables;
  }

  public @Nullable String getVerifyLeadsOnImport() {
    return verifyLeadsOnImport;
  }

  public void setVerifyLeadsOnImport(String verifyLeadsOnImport) {
    this.verifyLeadsOnImport = verifyLeadsOnImport;
  }

  public @Nullable String getWebhookUrl() {
    return webhookUrl;
  }

  public void setWebhookUrl(String webhookUrl) {
    this.webhookUrl = webhookUrl;
  }

  public @Nullable String getWithAiSummary() {
    return withAiSummary;
  }

  public void setWithAiSummary(String withAiSummary) {
    this.withAiSummary = withAiSummary;
  }

  public @Nullable String getWithMetadata() {
    return withMetadata;
  }

  public void setWithMetadata(String withMetadata) {
    this.withMetadata = withMetadata;
  }

  public @Nullable String getWithPasswords() {
    return withPasswords;
  }

  public void setWithPasswords(String withPasswords) {
    this.withPasswords = withPasswords;
  }
}
