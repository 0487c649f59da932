package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.AuditTrail.Activity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code subsequences} (API facts: subsequences). */
final class SubsequenceHandler extends CollectionHandler {

  SubsequenceHandler(WorkspaceState workspace) {
    super(workspace, "subsequences");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "pause", request -> state(request, CampaignHandler.PAUSED),
        "resume", request -> state(request, CampaignHandler.ACTIVE),
        "duplicate", this::duplicate,
        "sendingStatus",
            request -> ApiReply.ok(new SendingStatus(workspace).of(request, row(request))));
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    Map<String, @Nullable Object> subsequence = new LinkedHashMap<>();
    subsequence.put("workspace", WorkspaceState.ID);
    subsequence.put("status", CampaignHandler.DRAFT);
    subsequence.put("timestamp_leads_updated", workspace.now());
    subsequence.put("daily_limit_mode", "inherit");
    subsequence.put("ignore_account_daily_limit", false);
    // left out, it is that of the campaign
    subsequence.put(
        "subsequence_schedule",
        workspace
            .rows("campaigns")
            .find(String.valueOf(request.json().get("parent_campaign")))
            .map(campaign -> campaign.get("campaign_schedule"))
            .orElse(null));
    return subsequence;
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("parent_campaign", row.text("parent_campaign"))
        && filter.differs("parent_campaign_not", row.text("parent_campaign"))
        && filter.search(row, "name");
  }

  @Override
  void changed(ApiRequest request, Row row) {
    new AuditTrail(workspace)
        .add(request, Activity.SUBSEQUENCE_UPDATED, "subsequence_id", row.id());
  }

  /** Its leads stay in the campaign. */
  @Override
  void deleted(ApiRequest request, Row row) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("subsequence_id", null);
    workspace.leads().all().stream()
        .filter(lead -> lead.text("subsequence_id").equals(row.id()))
        .forEach(lead -> workspace.leads().change(lead.id(), change));
  }

  private ApiReply state(ApiRequest request, int status) {
    return ApiReply.ok(change(row(request).id(), Map.of("status", status)));
  }

  private ApiReply duplicate(ApiRequest request) {
    Row original = row(request);
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(original.fields());
    copy.keySet().removeAll(Set.of("id", "timestamp_created", "timestamp_leads_updated"));
    copy.put("name", original.text("name") + " (copy)");
    copy.put("status", CampaignHandler.DRAFT);
    copy.putAll(request.json());
    return ApiReply.ok(add(request, copy));
  }
}
