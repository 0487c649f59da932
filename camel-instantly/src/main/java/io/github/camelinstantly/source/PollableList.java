package io.github.camelinstantly.source;

import io.github.camelinstantly.message.PositionMessages;
import java.util.List;
import java.util.function.Function;

/**
 * The lists that a consumer can poll.
 *
 * @param resource the resource
 * @param rejected options of the list that the consumer sets by itself, or that would lose items
 * @param unsteady options that filter by something that changes after an item came in
 * @param headers what messages tell of an item in headers
 * @param canMarkAsRead whether its items can be marked as read
 * @param reader reads it
 */
public record PollableList(
    String resource,
    List<String> rejected,
    List<String> unsteady,
    ItemHeaders headers,
    boolean canMarkAsRead,
    Function<ListQuery, ItemSource> reader) {

  /** The value of {@code emailType} that stands for no filter. */
  public static final String ALL = "all";

  private static final List<PollableList> LISTS =
      List.of(
          new PollableList(
              "emails",
              List.of(
                  "startingAfter",
                  "sortOrder",
                  "minTimestampCreated",
                  "maxTimestampCreated",
                  "latestOfThread",
                  "previewOnly"),
              List.of("isUnread", "hasReminder", "markedAsDone", "iStatus"),
              ItemHeaders.EMAIL,
              true,
              EmailSource::new),
          new PollableList(
              "leads",
              // with distinctContacts the cursor is an email address (API facts: paging)
              List.of("startingAfter", "distinctContacts"),
              List.of(
                  "filter",
                  "queries",
                  "smartViewId",
                  "inCampaign",
                  "inList",
                  "enrichmentStatus",
                  "esgCode"),
              ItemHeaders.ITEM,
              false,
              LeadSource::new),
          new PollableList(
              "webhook-events",
              List.of("startingAfter", "from", "to"),
              List.of(),
              ItemHeaders.ITEM,
              false,
              query -> new DailyLogSource("webhook-events", "timestamp_created", "from", query)),
          new PollableList(
              "audit-logs",
              List.of("startingAfter", "startDate", "endDate"),
              List.of(),
              ItemHeaders.ITEM,
              false,
              query -> new DailyLogSource("audit-logs", "timestamp", "start_date", query)));

  private static List<String> resources() {
    return LISTS.stream().map(PollableList::resource).toList();
  }

  /**
   * The list of a resource.
   *
   * @throws IllegalArgumentException if it cannot be polled
   */
  public static PollableList of(String resource) {
    return LISTS.stream()
        .filter(list -> list.resource().equals(resource))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(PositionMessages.notPollable(resource, resources())));
  }
}
