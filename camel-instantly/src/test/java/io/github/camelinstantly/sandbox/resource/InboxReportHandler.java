package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers {@code inbox-placement-reports}: what block lists and SpamAssassin say of senders. */
final class InboxReportHandler extends CollectionHandler {

  InboxReportHandler(WorkspaceState workspace) {
    super(workspace, "inbox-placement-reports");
  }

  @Override
  ApiReply list(ApiRequest request) {
    InboxAnalyticsHandler.checkTest(request);
    Map<String, @Nullable Object> left = new HashMap<>();
    for (String report : new String[] {"spam_assassin_report", "blacklist_report"}) {
      if (request.query("skip_" + report).filter("true"::equals).isPresent()) {
        left.put(report, null);
      }
    }
    return Page.sorted(
        request,
        workspace.settings().lastPage(),
        found(request).stream().map(row -> row.with(left)).toList(),
        Entry::id);
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("test_id", row.text("test_id"))
        && filter.between("date_from", "date_to", row.text("timestamp_created"));
  }
}
