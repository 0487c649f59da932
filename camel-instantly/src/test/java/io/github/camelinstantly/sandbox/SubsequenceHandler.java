package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.AuditTrail.Activity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code subsequences} (facts §7). */
final class SubsequenceHandler extends CollectionHandler {

  SubsequenceHandler(Workspace workspace) {
    super(workspace, "subsequences");
  }

  @Override
  Map<String, Function<SandboxRequest, SandboxReply>> own() {
    return Map.of(
        "pause", request -> state(request, CampaignHandler.PAUSED),
        "resume", request -> state(request, CampaignHandler.ACTIVE),
        "duplicate", this::duplicate,
        "sendingStatus",
            request -> SandboxReply.ok(new SendingStatus(workspace).of(request, row(request))));
  }

  @Override
  Map<String, @Nullable Object> defaults(SandboxRequest request) {
    Map<String, @Nullable Object> subsequence = new LinkedHashMap<>();
    subsequence.put("workspace", Workspace.ID);
    subsequence.put("status", CampaignHandler.DRAFT);
    subsequence.put("timestamp_leads_updated", workspace.now());
    subsequence.put("daily_limit_mode", "inherit");
    subsequence.put("ignore_account_daily_limit", false);
    // left out, it is that of the campaign
    subsequence.put(
        "subsequence_schedule",
        workspace
            .table("campaigns")
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
  void changed(SandboxRequest request, Row row) {
    workspace.audit().add(request, Activity.SUBSEQUENCE_UPDATED, "subsequence_id", row.id());
  }

  /** Its leads stay in the campaign. */
  @Override
  void deleted(SandboxRequest request, Row row) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("subsequence_id", null);
    workspace.leads().all().stream()
        .filter(lead -> lead.text("subsequence_id").equals(row.id()))
        .forEach(lead -> workspace.leads().change(lead.id(), change));
  }

  private SandboxReply state(SandboxRequest request, int status) {
    return SandboxReply.ok(change(row(request).id(), Map.of("status", status)));
  }

  private SandboxReply duplicate(SandboxRequest request) {
    Row original = row(request);
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(original.fields());
    copy.keySet().removeAll(Set.of("id", "timestamp_created", "timestamp_leads_updated"));
    copy.put("name", original.text("name") + " (copy)");
    copy.put("status", CampaignHandler.DRAFT);
    copy.putAll(request.json());
    return SandboxReply.ok(add(request, copy));
  }
}
