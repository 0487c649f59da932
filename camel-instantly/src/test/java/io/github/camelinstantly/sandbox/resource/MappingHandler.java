package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers {@code account-campaign-mappings}: the campaigns that send from a mailbox. */
final class MappingHandler implements ResourceHandler {

  private final WorkspaceState workspace;

  MappingHandler(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  @Override
  public String resource() {
    return "account-campaign-mappings";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of("list", this::list);
  }

  private ApiReply list(ApiRequest request) {
    String email = request.path().getOrDefault("email", "");
    List<Row> mappings =
        workspace.rows("campaigns").all().stream()
            .filter(row -> QueryFilter.texts(row.fields(), "email_list").contains(email))
            .map(MappingHandler::mapping)
            .toList();
    return Page.sorted(
        request,
        workspace.settings().lastPage(),
        mappings,
        mapping -> mapping.text("timestamp_created"));
  }

  private static Row mapping(Row campaign) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("campaign_id", campaign.id());
    mapping.put("campaign_name", campaign.text("name"));
    mapping.put("timestamp_created", campaign.text("timestamp_created"));
    mapping.put("status", campaign.get("status"));
    return new Row(mapping);
  }
}
