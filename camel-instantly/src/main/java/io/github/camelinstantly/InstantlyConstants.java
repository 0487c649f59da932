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
      description = "The operation to call; beats the option operation.",
      javaType = "String")
  public static final String OPERATION = "CamelInstantlyOperation";

  @Metadata(label = "producer", description = "The HTTP status of the reply.", javaType = "Integer")
  public static final String STATUS_CODE = "CamelInstantlyStatusCode";

  @Metadata(
      label = "producer",
      description = "The id that the API's edge gave the request, if it sent one.",
      javaType = "String")
  public static final String REQUEST_ID = "CamelInstantlyRequestId";

  @Metadata(
      label = "producer",
      description =
          "The cursor of the page that follows the one in the body; absent after"
              + " the last page.",
      javaType = "String")
  public static final String NEXT_STARTING_AFTER = "CamelInstantlyNextStartingAfter";

  @Metadata(label = "consumer", description = "The id of the consumed email.", javaType = "String")
  public static final String EMAIL_ID = "CamelInstantlyEmailId";

  @Metadata(
      label = "consumer",
      description = "The id of the conversation that the consumed email belongs to.",
      javaType = "String")
  public static final String EMAIL_THREAD_ID = "CamelInstantlyEmailThreadId";

  @Metadata(
      label = "consumer",
      description = "The own mailbox that the consumed email came to or went from.",
      javaType = "String")
  public static final String EMAIL_ACCOUNT = "CamelInstantlyEmailAccount";

  @Metadata(
      label = "consumer",
      description = "The email address of the lead at the other end.",
      javaType = "String")
  public static final String EMAIL_LEAD = "CamelInstantlyEmailLead";

  @Metadata(
      label = "consumer",
      description = "The id of the campaign that the consumed email belongs to, if any.",
      javaType = "String")
  public static final String EMAIL_CAMPAIGN_ID = "CamelInstantlyEmailCampaignId";

  @Metadata(
      label = "consumer",
      description = "The subject of the consumed email.",
      javaType = "String")
  public static final String EMAIL_SUBJECT = "CamelInstantlyEmailSubject";

  @Metadata(
      label = "consumer",
      description =
          "When Instantly took the consumed email in (timestamp_created), in"
              + " milliseconds since 1970.",
      javaType = "Long")
  public static final String MESSAGE_TIMESTAMP = "CamelMessageTimestamp";

  // the arguments of the operations, in the order of the alphabet

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
          "The id of the block list that leads are checked against; the"
              + " workspace's default list unless given. For leads/bulkAdd.",
      javaType = "String")
  public static final String BLOCKLIST_ID = "CamelInstantlyBlocklistId";

  @Metadata(
      label = "producer",
      description = "The id of the campaign whose leads are read. For leads/list.",
      javaType = "String")
  public static final String CAMPAIGN = "CamelInstantlyCampaign";

  @Metadata(
      label = "producer",
      description =
          "The id of a campaign: the one whose emails are read, that leads are"
              + " added to, or that leads are deleted from. For emails/list,"
              + " leads/bulkAdd, leads/bulkDelete.",
      javaType = "String")
  public static final String CAMPAIGN_ID = "CamelInstantlyCampaignId";

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
      description =
          "Whether leads with one email address are folded into one; the cursor"
              + " is then an email address. For leads/list.",
      javaType = "String")
  public static final String DISTINCT_CONTACTS = "CamelInstantlyDistinctContacts";

  @Metadata(
      label = "producer",
      description =
          "Only emails of these connected mailboxes; several with commas. For" + " emails/list.",
      javaType = "String")
  public static final String EACCOUNT = "CamelInstantlyEaccount";

  @Metadata(
      label = "producer",
      description =
          "The email address to verify. For verification/verify," + " verification/check.",
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
          "Only leads in this state of enrichment: 1 enriched, 11 pending, -1"
              + " nothing found, -2 failed. For leads/list.",
      javaType = "Integer")
  public static final String ENRICHMENT_STATUS = "CamelInstantlyEnrichmentStatus";

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
      description = "The ids of leads to leave out; several with commas. For leads/list.",
      javaType = "String")
  public static final String EXCLUDED_IDS = "CamelInstantlyExcludedIds";

  @Metadata(
      label = "producer",
      description =
          "Only leads in this state, such as FILTER_VAL_REPLIED or"
              + " FILTER_LEAD_INTERESTED. For leads/list.",
      javaType = "String")
  public static final String FILTER = "CamelInstantlyFilter";

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
          "Only emails with this interest status, a number as"
              + " Lead.lt_interest_status has it; custom labels have numbers of their"
              + " own. For emails/list.",
      javaType = "Integer")
  public static final String I_STATUS = "CamelInstantlyIStatus";

  @Metadata(
      label = "producer",
      description =
          "The id of the email, lead or list. For emails/get, emails/update,"
              + " emails/delete, lead-lists/get, lead-lists/update, lead-lists/delete,"
              + " lead-lists/verificationStats, leads/get, leads/update, leads/delete,"
              + " leads/removeFromSubsequence.",
      javaType = "String")
  public static final String ID = "CamelInstantlyId";

  @Metadata(
      label = "producer",
      description =
          "The ids of the leads to read or to delete; several with commas. For"
              + " leads/list, leads/bulkDelete.",
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
          "The size of a page, 1 to 100, in lists, iterators and consumers; 100"
              + " unless given (the API's own default is 10). Deleting leads: the most"
              + " to delete, 1 to 10000. For emails/list, lead-lists/list, leads/list,"
              + " leads/bulkDelete.",
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
      description = "The name of the new list. For lead-lists/create.",
      javaType = "String")
  public static final String NAME = "CamelInstantlyName";

  @Metadata(
      label = "producer",
      description =
          "Only leads of these workspace members; several ids with commas. For" + " leads/list.",
      javaType = "String")
  public static final String ORGANIZATION_USER_IDS = "CamelInstantlyOrganizationUserIds";

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
          "Whether emails come with a preview in place of their whole text. For" + " emails/list.",
      javaType = "String")
  public static final String PREVIEW_ONLY = "CamelInstantlyPreviewOnly";

  @Metadata(
      label = "producer",
      description = "Whether only emails scheduled for later are read. For emails/list.",
      javaType = "String")
  public static final String SCHEDULED_ONLY = "CamelInstantlyScheduledOnly";

  @Metadata(
      label = "producer",
      description =
          "What to search for. Emails: the lead's address, or thread: with a"
              + " thread's id. Leads: a name or an address. Lists: a name. For"
              + " emails/list, lead-lists/list, leads/list.",
      javaType = "String")
  public static final String SEARCH = "CamelInstantlySearch";

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
      description = "The id of a smart view whose leads are read. For leads/list.",
      javaType = "String")
  public static final String SMART_VIEW_ID = "CamelInstantlySmartViewId";

  @Metadata(
      label = "producer",
      description =
          "The order by creation, asc or desc; newest first unless given. For" + " emails/list.",
      javaType = "String")
  public static final String SORT_ORDER = "CamelInstantlySortOrder";

  @Metadata(
      label = "producer",
      description =
          "The cursor of the page to read, as nextStartingAfter of the page"
              + " before gave it. For emails/list, lead-lists/list, leads/list.",
      javaType = "String")
  public static final String STARTING_AFTER = "CamelInstantlyStartingAfter";

  @Metadata(
      label = "producer",
      description =
          "Only leads in this state are deleted: 1 active, 2 paused, 3 completed,"
              + " -1 bounced, -2 unsubscribed, -3 skipped. For leads/bulkDelete.",
      javaType = "String")
  public static final String STATUS = "CamelInstantlyStatus";

  @Metadata(
      label = "producer",
      description = "The id of the thread to mark as read. For emails/markThreadAsRead.",
      javaType = "String")
  public static final String THREAD_ID = "CamelInstantlyThreadId";

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

  private InstantlyConstants() {}
}
