package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.PageEnd;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers {@code background-jobs} (API facts: background-jobs). */
final class BackgroundJobHandler extends CollectionHandler {

  BackgroundJobHandler(WorkspaceState workspace) {
    super(workspace, "background-jobs");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of("get", this::get);
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.oneOf("ids", row.id())
        && filter.oneOf("included_ids", row.id())
        && !filter.values("excluded_ids").contains(row.id())
        && filter.oneOf("entity_id", row.text("entity_id"))
        && filter.oneOf("status", row.text("status"))
        && filter.same("type", row.text("type"))
        && filter.same("entity_type", row.text("entity_type"));
  }

  /** By id, which is by time, unless another order is asked for. */
  @Override
  ApiReply list(ApiRequest request) {
    PageEnd form = workspace.settings().lastPage();
    boolean down = request.query("sort_order").filter("desc"::equals).isPresent();
    if (request.query("sort_column").filter("updated_at"::equals).isEmpty()) {
      return down
          ? Page.sortedDown(request, form, found(request), Entry::id)
          : Page.sorted(request, form, found(request), Entry::id);
    }
    Comparator<Row> order = Comparator.comparing(job -> job.text("updated_at"));
    List<Row> jobs = found(request).stream().sorted(down ? order.reversed() : order).toList();
    int start =
        request
            .cursor()
            .map(cursor -> jobs.stream().map(Row::id).toList().indexOf(cursor) + 1)
            .orElse(0);
    return Page.of(request, form, jobs.listIterator(start), Entry::id);
  }

  /** With those fields of its data only that are asked for. */
  private ApiReply get(ApiRequest request) {
    Row job = row(request);
    List<String> wanted = new QueryFilter(request).values("data_fields");
    if (wanted.isEmpty() || !(job.get("data") instanceof Map<?, ?> data)) {
      return ApiReply.ok(job);
    }
    Map<Object, Object> chosen = new LinkedHashMap<>(data);
    chosen.keySet().removeIf(name -> !wanted.contains(name));
    return ApiReply.ok(job.with("data", chosen));
  }
}
