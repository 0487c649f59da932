package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The few people whom any search finds, whatever its filters. */
final class Prospects {

  private static final int ALL = 25;
  private static final int SHOWN = 5;

  private static final List<String> KEYWORDS =
      List.of("expansion", "funding", "hiring", "logistics", "partnership");

  private final WorkspaceState workspace;

  Prospects(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  ApiReply count(ApiRequest request) {
    return ApiReply.ok(Map.of("number_of_leads", ALL));
  }

  ApiReply preview(ApiRequest request) {
    List<Map<String, Object>> leads = IntStream.range(0, SHOWN).mapToObj(this::shown).toList();
    return ApiReply.ok(
        Map.of("number_of_leads", ALL, "number_of_redacted_results", 0, "leads", leads));
  }

  private Map<String, Object> shown(int number) {
    Map<String, Object> lead = new LinkedHashMap<>();
    lead.put("firstName", "Prospect");
    lead.put("lastName", "Number " + number);
    lead.put("fullName", "Prospect Number " + number);
    lead.put("jobTitle", "Fleet Manager");
    lead.put("location", "Lisbon, Portugal");
    lead.put("companyName", "Company " + number);
    lead.put("isOwned", !workspace.leads().having(email(number)).isEmpty());
    return lead;
  }

  private static String email(int number) {
    return "prospect" + number + "@found.example";
  }

  ApiReply keywords(ApiRequest request) {
    Object prefix = request.json().get("prefix");
    String start = prefix == null ? "" : prefix.toString().toLowerCase(Locale.ROOT);
    List<Map<String, Object>> keywords =
        KEYWORDS.stream()
            .filter(keyword -> keyword.startsWith(start))
            .map(keyword -> Map.<String, Object>of("keyword", keyword, "count", keyword.length()))
            .toList();
    return ApiReply.ok(Map.of("keywords", keywords));
  }

  /** Adds the first people found to a list, a new one unless one is given. */
  ApiReply enrich(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    String resource = resource(body);
    boolean campaign = EnrichmentHandler.resourceType(workspace, resource) == 1;
    int limit = body.get("limit") instanceof Number number ? number.intValue() : ALL;
    Row job =
        workspace
            .jobRunner()
            .start(
                "import-leads",
                campaign ? "campaign" : "list",
                resource,
                () -> add(campaign ? "campaign" : "list_id", resource, Math.min(limit, ALL)));
    Map<String, @Nullable Object> reply = new LinkedHashMap<>();
    reply.put("id", workspace.newId());
    reply.put("organization_id", WorkspaceState.ID);
    reply.put("resource_id", resource);
    reply.put("resource_type", campaign ? 1 : 2);
    reply.put("search_filters", body.get("search_filters"));
    reply.put("limit", limit);
    reply.put("list_name", body.getOrDefault("list_name", "SuperSearch"));
    reply.put("background_job_id", job.id());
    return ApiReply.ok(reply);
  }

  private String resource(Map<String, @Nullable Object> body) {
    Object given = body.get("resource_id");
    if (given != null) {
      return given.toString();
    }
    Object name = body.getOrDefault("list_name", "SuperSearch");
    Map<String, @Nullable Object> list =
        LeadListHandler.newList(workspace, Map.of("name", String.valueOf(name)));
    workspace.leadLists().add(list);
    return String.valueOf(list.get("id"));
  }

  private Map<String, ?> add(String field, String resource, int count) {
    LeadImport leads = new LeadImport(workspace);
    for (int i = 0; i < count; i++) {
      Map<String, @Nullable Object> lead = new LinkedHashMap<>();
      lead.put("email", email(i));
      lead.put("first_name", "Prospect");
      lead.put("last_name", "Number " + i);
      lead.put("company_name", "Company " + i);
      lead.put(field, resource);
      leads.add(lead);
    }
    return Map.of("imported_leads", count);
  }
}
