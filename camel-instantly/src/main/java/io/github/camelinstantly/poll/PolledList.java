package io.github.camelinstantly.poll;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lists that a consumer can poll.
 *
 * @param resource the resource
 * @param refused options of the list that the consumer sets by itself, or that would lose rows
 * @param unsteady options that filter by something that changes after a row came in
 * @param reader reads it
 */
public record PolledList(
    String resource,
    List<String> refused,
    List<String> unsteady,
    Function<ListQuery, RowSource> reader) {

  /** The value of {@code emailType} that stands for no filter. */
  public static final String ALL = "all";

  private static final List<PolledList> LISTS =
      List.of(
          new PolledList(
              "emails",
              List.of(
                  "startingAfter",
                  "sortOrder",
                  "minTimestampCreated",
                  "maxTimestampCreated",
                  "latestOfThread",
                  "previewOnly"),
              List.of("isUnread", "hasReminder", "markedAsDone", "iStatus"),
              EmailSource::new),
          new PolledList(
              "leads",
              // with distinctContacts the cursor is an email address (facts §3)
              List.of("startingAfter", "distinctContacts"),
              List.of(
                  "filter",
                  "queries",
                  "smartViewId",
                  "inCampaign",
                  "inList",
                  "enrichmentStatus",
                  "esgCode"),
              LeadSource::new),
          new PolledList(
              "webhook-events",
              List.of("startingAfter", "from", "to"),
              List.of(),
              query -> new DaySource("webhook-events", "timestamp_created", "from", query)),
          new PolledList(
              "audit-logs",
              List.of("startingAfter", "startDate", "endDate"),
              List.of(),
              query -> new DaySource("audit-logs", "timestamp", "start_date", query)));

  /** The resources that can be polled. */
  public static List<String> resources() {
    return LISTS.stream().map(PolledList::resource).toList();
  }

  /** The list of a resource, if it can be polled. */
  public static Optional<PolledList> of(String resource) {
    Stream<PolledList> lists = LISTS.stream();
    return lists.filter(list -> list.resource().equals(resource)).findFirst();
  }
}
