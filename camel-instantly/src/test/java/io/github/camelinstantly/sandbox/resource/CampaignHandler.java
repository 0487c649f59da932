package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.AuditTrail.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers {@code campaigns} (API facts: campaigns). */
final class CampaignHandler extends CollectionHandler {

  static final int DRAFT = 0;
  static final int ACTIVE = 1;
  static final int PAUSED = 2;

  private static final Duration SHARED = Duration.ofDays(7);

  /** Until when a campaign is shared. */
  private final Map<String, Instant> shares = new HashMap<>();

  private final TagMappings tags;

  CampaignHandler(WorkspaceState workspace) {
    super(workspace, "campaigns");
    this.tags = new TagMappings(workspace);
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "activate",
        request -> state(request, ACTIVE, Activity.CAMPAIGN_LAUNCHED),
        "pause",
        request -> state(request, PAUSED, Activity.CAMPAIGN_PAUSED),
        "searchByContact",
        this::searchByContact,
        "share",
        this::share,
        "createFromExport",
        this::createFromExport,
        "export",
        request -> ApiReply.ok(row(request)),
        "duplicate",
        this::duplicate,
        "countLaunched",
        request -> ApiReply.ok(Map.of("count", launched())),
        "addVariables",
        this::addVariables,
        "sendingStatus",
        request -> ApiReply.ok(new SendingStatus(workspace).of(request, row(request))));
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return newCampaign(workspace);
  }

  static Map<String, @Nullable Object> newCampaign(WorkspaceState workspace) {
    Map<String, @Nullable Object> campaign = new LinkedHashMap<>();
    campaign.put("status", DRAFT);
    campaign.put("timestamp_updated", workspace.now());
    campaign.put("organization", WorkspaceState.ID);
    campaign.put("owned_by", WorkspaceState.OWNER);
    for (String list : List.of("sequences", "email_list", "email_tag_list", "cc_list")) {
      campaign.put(list, List.of());
    }
    campaign.put("bcc_list", List.of());
    campaign.put("email_gap", 10);
    campaign.put("daily_limit", 30);
    campaign.put("stop_on_reply", true);
    for (String flag :
        List.of("is_evergreen", "text_only", "link_tracking", "open_tracking", "match_lead_esp")) {
      campaign.put(flag, false);
    }
    campaign.put("core_variables", Map.of());
    campaign.put("custom_variables", Map.of());
    return campaign;
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "name")
        && filter.same("status", row.text("status"))
        && filter.differs("exclude_status", row.text("status"))
        && filter.same("ai_sales_agent_id", row.text("ai_sdr_id"))
        && (row.get("ai_sdr_id") == null || filter.asksForAgents())
        && tags.hasAny(row.id(), filter.values("tag_ids"));
  }

  @Override
  void changed(ApiRequest request, Row row) {
    new AuditTrail(workspace).add(request, Activity.CAMPAIGN_UPDATED, "campaign_id", row.id());
  }

  /** Its leads stay, in no campaign; what else belongs to it goes. */
  @Override
  void deleted(ApiRequest request, Row row) {
    leads(row).forEach(lead -> workspace.leads().change(lead.id(), noCampaign()));
    Rows subsequences = workspace.rows("subsequences");
    subsequences.all().stream()
        .filter(subsequence -> subsequence.text("parent_campaign").equals(row.id()))
        .forEach(subsequence -> subsequences.remove(subsequence.id()));
    tags.forget(row.id());
    new AuditTrail(workspace).add(request, Activity.CAMPAIGN_DELETED, "campaign_id", row.id());
  }

  private static Map<String, @Nullable Object> noCampaign() {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("campaign", null);
    change.put("subsequence_id", null);
    return change;
  }

  private List<Row> leads(Row campaign) {
    return workspace.leads().all().stream()
        .filter(lead -> lead.text("campaign").equals(campaign.id()))
        .toList();
  }

  private ApiReply state(ApiRequest request, int status, Activity activity) {
    Row changed = change(row(request).id(), Map.of("status", status));
    new AuditTrail(workspace).add(request, activity, "campaign_id", changed.id());
    return ApiReply.ok(changed);
  }

  private ApiReply searchByContact(ApiRequest request) {
    Set<String> ids =
        workspace.leads().having(request.query("search").orElse("")).stream()
            .map(lead -> lead.text("campaign"))
            .collect(Collectors.toSet());
    String column = request.query("sort_column").orElse("timestamp_created");
    Comparator<Row> order = Comparator.comparing(row -> row.text(column));
    boolean descending = request.query("sort_order").filter("desc"::equals).isPresent();
    List<Map<String, Object>> items =
        rows.all().stream()
            .filter(row -> ids.contains(row.id()))
            .sorted(descending ? order.reversed() : order)
            .map(Row::fields)
            .toList();
    return ApiReply.ok(Map.of("items", items));
  }

  private ApiReply share(ApiRequest request) {
    shares.put(row(request).id(), workspace.clock().instant().plus(SHARED));
    return ApiReply.noContent();
  }

  private ApiReply createFromExport(ApiRequest request) {
    Row campaign = row(request);
    Instant until = shares.get(campaign.id());
    if (until == null || workspace.clock().instant().isAfter(until)) {
      throw ApiError.bare(403, "The campaign is not shared");
    }
    return copy(request, campaign, campaign.text("name"));
  }

  private ApiReply duplicate(ApiRequest request) {
    Row campaign = row(request);
    Object name = request.json().get("name");
    return copy(
        request, campaign, name == null ? campaign.text("name") + " (copy)" : name.toString());
  }

  /** A draft like another campaign, without its leads. */
  private ApiReply copy(ApiRequest request, Row campaign, String name) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(campaign.fields());
    fields.keySet().removeAll(Set.of("id", "timestamp_created", "timestamp_updated"));
    fields.put("name", name);
    fields.put("status", DRAFT);
    return ApiReply.ok(add(request, fields));
  }

  private long launched() {
    return rows.all().stream().filter(row -> row.isNumber("status", ACTIVE)).count();
  }

  private ApiReply addVariables(ApiRequest request) {
    return ApiReply.ok(
        addVariables(row(request).id(), QueryFilter.texts(request.json(), "variables")));
  }

  private Row addVariables(String id, List<String> names) {
    Map<String, Object> variables = new LinkedHashMap<>();
    if (rows.get(id).get("custom_variables") instanceof Map<?, ?> before) {
      before.forEach((name, value) -> variables.put(String.valueOf(name), value));
    }
    names.forEach(name -> variables.putIfAbsent(name, ""));
    return change(id, Map.of("custom_variables", variables));
  }
}
