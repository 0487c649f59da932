package io.github.camelinstantly;

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
      description =
          "The id of a workspace member. Reading emails: only those assigned to"
              + " this member. Adding leads: the member who gets them, else the"
              + " campaign's owner or the key's owner. For emails/list, leads/bulkAdd.")
  private @Nullable String assignedTo;

  @UriParam(
      label = "argument",
      description =
          "The id of the block list that leads are checked against; the"
              + " workspace's default list unless given. For leads/bulkAdd.")
  private @Nullable String blocklistId;

  @UriParam(
      label = "argument",
      description = "The id of the campaign whose leads are read. For leads/list.")
  private @Nullable String campaign;

  @UriParam(
      label = "argument",
      description =
          "The id of a campaign: the one whose emails are read, that leads are"
              + " added to, or that leads are deleted from. For emails/list,"
              + " leads/bulkAdd, leads/bulkDelete.")
  private @Nullable String campaignId;

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
      enums = "true,false",
      description =
          "Whether leads with one email address are folded into one; the cursor"
              + " is then an email address. For leads/list.")
  private @Nullable String distinctContacts;

  @UriParam(
      label = "argument",
      description =
          "Only emails of these connected mailboxes; several with commas. For" + " emails/list.")
  private @Nullable String eaccount;

  @UriParam(
      label = "argument",
      description =
          "The email address to verify. For verification/verify," + " verification/check.")
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
      enums = "1,-1,11,-2",
      description =
          "Only leads in this state of enrichment: 1 enriched, 11 pending, -1"
              + " nothing found, -2 failed. For leads/list.")
  private @Nullable Integer enrichmentStatus;

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
      description = "The ids of leads to leave out; several with commas. For leads/list.")
  private @Nullable String excludedIds;

  @UriParam(
      label = "argument",
      description =
          "Only leads in this state, such as FILTER_VAL_REPLIED or"
              + " FILTER_LEAD_INTERESTED. For leads/list.")
  private @Nullable String filter;

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
          "Only emails with this interest status, a number as"
              + " Lead.lt_interest_status has it; custom labels have numbers of their"
              + " own. For emails/list.")
  private @Nullable Integer iStatus;

  @UriParam(
      label = "argument",
      description =
          "The id of the email, lead or list. For emails/get, emails/update,"
              + " emails/delete, lead-lists/get, lead-lists/update, lead-lists/delete,"
              + " lead-lists/verificationStats, leads/get, leads/update, leads/delete,"
              + " leads/removeFromSubsequence.")
  private @Nullable String id;

  @UriParam(
      label = "argument",
      description =
          "The ids of the leads to read or to delete; several with commas. For"
              + " leads/list, leads/bulkDelete.")
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
      description = "Whether only unread or only read emails are read. For emails/list.")
  private @Nullable String isUnread;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether only leads that came as visitors of a website are read, or"
              + " only others. For leads/list.")
  private @Nullable String isWebsiteVisitor;

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
          "The size of a page, 1 to 100, in lists, iterators and consumers; 100"
              + " unless given (the API's own default is 10). Deleting leads: the most"
              + " to delete, 1 to 10000. For emails/list, lead-lists/list, leads/list,"
              + " leads/bulkDelete.")
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

  @UriParam(label = "argument", description = "The name of the new list. For lead-lists/create.")
  private @Nullable String name;

  @UriParam(
      label = "argument",
      description =
          "Only leads of these workspace members; several ids with commas. For" + " leads/list.")
  private @Nullable String organizationUserIds;

  @UriParam(
      label = "argument",
      description =
          "The id of the workspace member who owns the new list; the key's owner"
              + " unless given. For lead-lists/create.")
  private @Nullable String ownedBy;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description =
          "Whether emails come with a preview in place of their whole text. For" + " emails/list.")
  private @Nullable String previewOnly;

  @UriParam(
      label = "argument",
      enums = "true,false",
      description = "Whether only emails scheduled for later are read. For emails/list.")
  private @Nullable String scheduledOnly;

  @UriParam(
      label = "argument",
      description =
          "What to search for. Emails: the lead's address, or thread: with a"
              + " thread's id. Leads: a name or an address. Lists: a name. For"
              + " emails/list, lead-lists/list, leads/list.")
  private @Nullable String search;

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
      description = "The id of a smart view whose leads are read. For leads/list.")
  private @Nullable String smartViewId;

  @UriParam(
      label = "argument",
      description =
          "The order by creation, asc or desc; newest first unless given. For" + " emails/list.")
  private @Nullable String sortOrder;

  @UriParam(
      label = "argument",
      description =
          "The cursor of the page to read, as nextStartingAfter of the page"
              + " before gave it. For emails/list, lead-lists/list, leads/list.")
  private @Nullable String startingAfter;

  @UriParam(
      label = "argument",
      description =
          "Only leads in this state are deleted: 1 active, 2 paused, 3 completed,"
              + " -1 bounced, -2 unsubscribed, -3 skipped. For leads/bulkDelete.")
  private @Nullable String status;

  @UriParam(
      label = "argument",
      description = "The id of the thread to mark as read. For emails/markThreadAsRead.")
  private @Nullable String threadId;

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

  public @Nullable String getAssignedTo() {
    return assignedTo;
  }

  public void setAssignedTo(String assignedTo) {
    this.assignedTo = assignedTo;
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

  public @Nullable String getDistinctContacts() {
    return distinctContacts;
  }

  public void setDistinctContacts(String distinctContacts) {
    this.distinctContacts = distinctContacts;
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

  public @Nullable Integer getEnrichmentStatus() {
    return enrichmentStatus;
  }

  public void setEnrichmentStatus(Integer enrichmentStatus) {
    this.enrichmentStatus = enrichmentStatus;
  }

  public @Nullable String getEsgCode() {
    return esgCode;
  }

  public void setEsgCode(String esgCode) {
    this.esgCode = esgCode;
  }

  public @Nullable String getExcludedIds() {
    return excludedIds;
  }

  public void setExcludedIds(String excludedIds) {
    this.excludedIds = excludedIds;
  }

  public @Nullable String getFilter() {
    return filter;
  }

  public void setFilter(String filter) {
    this.filter = filter;
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

  public @Nullable String getOrganizationUserIds() {
    return organizationUserIds;
  }

  public void setOrganizationUserIds(String organizationUserIds) {
    this.organizationUserIds = organizationUserIds;
  }

  public @Nullable String getOwnedBy() {
    return ownedBy;
  }

  public void setOwnedBy(String ownedBy) {
    this.ownedBy = ownedBy;
  }

  public @Nullable String getPreviewOnly() {
    return previewOnly;
  }

  public void setPreviewOnly(String previewOnly) {
    this.previewOnly = previewOnly;
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

  public @Nullable String getSmartViewId() {
    return smartViewId;
  }

  public void setSmartViewId(String smartViewId) {
    this.smartViewId = smartViewId;
  }

  public @Nullable String getSortOrder() {
    return sortOrder;
  }

  public void setSortOrder(String sortOrder) {
    this.sortOrder = sortOrder;
  }

  public @Nullable String getStartingAfter() {
    return startingAfter;
  }

  public void setStartingAfter(String startingAfter) {
    this.startingAfter = startingAfter;
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public @Nullable String getThreadId() {
    return threadId;
  }

  public void setThreadId(String threadId) {
    this.threadId = threadId;
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
}
