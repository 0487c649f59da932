package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of campaigns and subsequences. */
final class CampaignFigures {

  private final WorkspaceState workspace;

  CampaignFigures(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  ApiReply campaigns(ApiRequest request) {
    TallySheet sheet = TallySheet.of(request, Instant.MIN);
    boolean withoutLeads =
        request.query("exclude_total_leads_count").filter("true"::equals).isPresent();
    return ApiReply.ok(
        chosen(request).stream().map(row -> totals(row, sheet, withoutLeads)).toList());
  }

  private Map<String, Object> totals(Row campaign, TallySheet sheet, boolean withoutLeads) {
    Map<String, Object> totals = new LinkedHashMap<>();
    List<Row> leads = leads(Set.of(campaign.id()));
    totals.put("campaign_id", campaign.id());
    totals.put("campaign_name", campaign.text("name"));
    totals.put("campaign_status", number(campaign.get("status")));
    totals.put("campaign_is_evergreen", campaign.flag("is_evergreen"));
    totals.put("leads_count", withoutLeads ? 0 : leads.size());
    totals.putAll(
        sheet.total(workspace, email -> email.text("campaign_id").equals(campaign.id())).totals());
    totals.putAll(LeadFigures.of(leads, value(campaign)));
    return totals;
  }

  ApiReply overview(ApiRequest request) {
    TallySheet sheet = TallySheet.of(request, Instant.MIN);
    List<Row> campaigns = chosen(request);
    Set<String> ids = campaigns.stream().map(Row::id).collect(Collectors.toSet());
    Map<String, Object> overview = new LinkedHashMap<>();
    overview.putAll(
        sheet.total(workspace, email -> ids.contains(email.text("campaign_id"))).totals());
    double value = campaigns.stream().mapToDouble(CampaignFigures::value).max().orElse(0);
    List<Row> leads = leads(ids);
    overview.putAll(LeadFigures.of(leads, value));
    overview.putAll(LeadFigures.byInterest(leads));
    return ApiReply.ok(overview);
  }

  ApiReply daily(ApiRequest request) {
    TallySheet sheet = TallySheet.of(request, Instant.MIN);
    List<Map<String, Object>> days = new ArrayList<>();
    sheet
        .count(workspace, ofCampaigns(request), TallySheet::day)
        .forEach(
            (day, tally) -> {
              Map<String, Object> row = new LinkedHashMap<>(Map.of("date", day));
              row.putAll(tally.dayRow());
              row.put("opportunities", 0);
              row.put("unique_opportunities", 0);
              days.add(row);
            });
    return ApiReply.ok(days);
  }

  private Predicate<Entry> ofCampaigns(ApiRequest request) {
    Set<String> ids =
        chosen(request).stream()
            .map(Row::id)
            .filter(id -> request.query("campaign_id").map(id::equals).orElse(true))
            .collect(Collectors.toSet());
    return email -> ids.contains(email.text("campaign_id"));
  }

  ApiReply steps(ApiRequest request) {
    boolean opportunities =
        request.query("include_opportunities_count").filter("true"::equals).isPresent();
    return steps(request, ofCampaigns(request), opportunities);
  }

  ApiReply subsequenceSteps(ApiRequest request) {
    return steps(request, email -> email.text("subsequence_id").equals(request.id()), false);
  }

  private ApiReply steps(ApiRequest request, Predicate<Entry> condition, boolean opportunities) {
    List<Map<String, @Nullable Object>> steps = new ArrayList<>();
    TallySheet.of(request, Instant.MIN)
        .count(workspace, condition, email -> email.text("step"))
        .forEach(
            (place, tally) -> {
              // sequence, step and variant, as in 0_1_0; unknown for emails that have none
              String[] numbers = place.split("_");
              Map<String, @Nullable Object> row = new LinkedHashMap<>();
              row.put("step", numbers.length == 3 ? numbers[1] : null);
              row.put("variant", numbers.length == 3 ? numbers[2] : null);
              row.putAll(tally.row());
              if (opportunities) {
                row.put("opportunities", 0);
                row.put("unique_opportunities", 0);
              }
              steps.add(row);
            });
    return ApiReply.ok(steps);
  }

  ApiReply subsequences(ApiRequest request) {
    Stream<Row> rows =
        workspace.rows("subsequences").all().stream()
            .filter(
                row -> new QueryFilter(request).same("campaign_id", row.text("parent_campaign")));
    TallySheet sheet = TallySheet.of(request, Instant.MIN);
    return ApiReply.ok(rows.map(row -> subsequence(row, sheet)).toList());
  }

  private Map<String, Object> subsequence(Row row, TallySheet sheet) {
    Tally tally = sheet.total(workspace, email -> email.text("subsequence_id").equals(row.id()));
    return Map.of(
        "subsequence_id",
        row.id(),
        "emails_sent",
        tally.sent(),
        "unique_opens",
        0,
        "unique_replies",
        tally.uniqueReplies());
  }

  private List<Row> chosen(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    return workspace.rows("campaigns").all().stream()
        .filter(row -> filter.same("id", row.id()))
        .filter(row -> filter.oneOf("ids", row.id()))
        .filter(row -> filter.same("campaign_status", row.text("status")))
        .toList();
  }

  private List<Row> leads(Set<String> campaigns) {
    return workspace.leads().all().stream()
        .filter(lead -> campaigns.contains(lead.text("campaign")))
        .toList();
  }

  private static double value(Row campaign) {
    return number(campaign.get("pl_value")).doubleValue();
  }

  private static Number number(@Nullable Object value) {
    return value instanceof Number number ? number : 0;
  }
}
