package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what requests would make, for a workspace that is filled without any. */
public final class NewObjects {

  private final WorkspaceState workspace;

  public NewObjects(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  /** The fields of a lead list that is yet to be added. */
  public Map<String, @Nullable Object> leadList(String name) {
    return LeadListHandler.newList(workspace, Map.of("name", name));
  }

  /** The fields of an account that is yet to be added. */
  public Map<String, @Nullable Object> account() {
    return AccountHandler.newAccount(workspace);
  }

  /** The fields of a campaign that sends, yet to be added. */
  public Map<String, @Nullable Object> activeCampaign() {
    Map<String, @Nullable Object> campaign = CampaignHandler.newCampaign(workspace);
    campaign.put("status", CampaignHandler.ACTIVE);
    return campaign;
  }

  /** The fields of a member that is yet to be added. */
  public Map<String, @Nullable Object> member(String email) {
    return MemberHandler.newMember(workspace, email);
  }

  /** Adds a lead. */
  public Row addLead(Map<String, ? extends @Nullable Object> fields) {
    return new LeadImport(workspace).add(fields);
  }

  /** Adds the delivery of a webhook, which went well just now unless the fields say otherwise. */
  public String addWebhookEvent(Map<String, ? extends @Nullable Object> fields) {
    Map<String, @Nullable Object> event =
        new LinkedHashMap<>(WebhookEventHandler.newEvent(workspace));
    event.putAll(fields);
    String created = String.valueOf(event.get("timestamp_created"));
    event.put("timestamp_created_date", created.substring(0, created.indexOf('T')));
    workspace.rows("webhook-events").add(event);
    return String.valueOf(event.get("id"));
  }
}
