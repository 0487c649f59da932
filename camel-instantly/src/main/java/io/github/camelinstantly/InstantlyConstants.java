package io.github.camelinstantly;

import org.apache.camel.spi.Metadata;

/**
 * The headers that the component reads and sets; those of arguments are inherited, since they are
 * written from the operation table. An argument's header beats its endpoint option, unless an
 * earlier call was given it and this one is a write; a header that the operation does not take is
 * ignored. No header that the component sets bears the name of an argument's header, so that what
 * one call gives never steers the next one.
 */
public final class InstantlyConstants extends ArgumentHeaders {

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

  @Metadata(
      label = "producer",
      description =
          "True if the reply to this call was lost and the email that it sent was found in its"
              + " thread; otherwise absent.",
      javaType = "Boolean")
  public static final String RECOVERED = "CamelInstantlyRecovered";

  @Metadata(
      label = "producer",
      description =
          "With awaitCompletion, what names the work that was waited for: the id of a job, the"
              + " address that was verified. Set if the wait failed, too.",
      javaType = "String")
  public static final String JOB_ID = "CamelInstantlyJobId";

  @Metadata(
      label = "producer",
      description =
          "With awaitCompletion, the last state seen, such as success or in-progress. Set if the"
              + " wait failed, too.",
      javaType = "String")
  public static final String JOB_STATUS = "CamelInstantlyJobStatus";

  @Metadata(
      label = "producer",
      description =
          "With awaitCompletion, the last progress seen, from 0 to 100, if there is any. Set if the"
              + " wait failed, too.",
      javaType = "Integer")
  public static final String JOB_PROGRESS = "CamelInstantlyJobProgress";

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

  private InstantlyConstants() {}
}
