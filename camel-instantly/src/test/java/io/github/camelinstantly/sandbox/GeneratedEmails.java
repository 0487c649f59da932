package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.model.Timestamps;
import java.time.Instant;

/** A great number of small received emails that exist only as they are read. */
final class GeneratedEmails {

  private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");

  SandboxReply list(SandboxRequest request, long count) {
    boolean ascending = request.query("sort_order").orElse("desc").equals("asc");
    int limit = Page.limit(request.query("limit").orElse(null));
    long from =
        request
            .query("starting_after")
            .map(SandboxIds::numberOf)
            .orElse(firstBefore(request, ascending, count));
    StringBuilder json = new StringBuilder(512 * limit).append("{\"items\":[");
    long index = from;
    int items = 0;
    while (items < limit && isWithin(index + step(ascending), count)) {
      index += step(ascending);
      json.append(items++ == 0 ? "" : ",").append(row(index));
    }
    json.append(']');
    if (items > 0) {
      json.append(",\"next_starting_after\":\"").append(id(index)).append('"');
    }
    return SandboxReply.ofText(json.append('}').toString());
  }

  /** The number of the row before the first one to give; rows are numbered from 1. */
  private static long firstBefore(SandboxRequest request, boolean ascending, long count) {
    if (!ascending) {
      return count + 1;
    }
    return request
        .query("min_timestamp_created")
        .flatMap(Timestamps::read)
        .map(time -> Math.max(0, time.toEpochMilli() - FIRST.toEpochMilli() - 1))
        .orElse(0L);
  }

  private static boolean isWithin(long index, long count) {
    return index >= 1 && index <= count;
  }

  private static int step(boolean ascending) {
    return ascending ? 1 : -1;
  }

  private static String id(long index) {
    return SandboxIds.of(FIRST.plusMillis(index), index);
  }

  private static String row(long index) {
    String time = Timestamps.write(FIRST.plusMillis(index));
    return """
        {"id":"%s","timestamp_created":"%s","timestamp_email":"%s","message_id":"<%d@mail.example>",\
        "subject":"Re: a question about your team","eaccount":"%s","lead":"lead%d@company.example",\
        "to_address_email_list":"%s","ue_type":2,"is_unread":1,"organization_id":"%s",\
        "body":{"text":"Thanks, number %d here."}}"""
        .formatted(
            id(index), time, time, index, Seed.MAILBOX, index, Seed.MAILBOX, Workspace.ID, index);
  }
}
