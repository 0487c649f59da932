package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Leads and their lists: what is written shows in what is read. */
class LeadTest extends SandboxTestSupport {

  private static final String LEADS = "/api/v2/leads";
  private static final String LISTS = "/api/v2/lead-lists";

  private String create(String email, String campaign) {
    Map<String, Object> lead = post(LEADS, Map.of("email", email, "campaign", campaign));
    return String.valueOf(lead.get("id"));
  }

  private String newList(String name) {
    return String.valueOf(post(LISTS, Map.of("name", name)).get("id"));
  }

  private List<String> listed(Map<String, ?> body) {
    List<String> ids = new ArrayList<>();
    Map<String, Object> query = new LinkedHashMap<>(body);
    while (true) {
      Map<String, Object> page = post(LEADS + "/list", query);
      ids.addAll(values(page, "id"));
      if (cursor(page) == null) {
        return ids;
      }
      query.put("starting_after", cursor(page));
    }
  }

  @Test
  void aLeadIsCreatedReadChangedAndDeleted() {
    Map<String, Object> created =
        post(
            LEADS,
            Map.of(
                "email",
                "ann@company.example",
                "first_name",
                "Ann",
                "custom_variables",
                Map.of("plan", "gold")));
    String path = LEADS + "/" + created.get("id");
    assertThat(created)
        .containsEntry("payload", Map.of("firstName", "Ann", "plan", "gold"))
        .containsEntry("company_domain", "company.example")
        .doesNotContainKey("custom_variables");

    send("PATCH", path, Map.of("job_title", "CEO", "custom_variables", Map.of("plan", "blue")));

    assertThat(get(path))
        .containsEntry("job_title", "CEO")
        .containsEntry("payload", Map.of("firstName", "Ann", "plan", "blue"));
    assertThat(send("DELETE", path, null).statusCode()).isEqualTo(200);
    assertThat(send("GET", path, null).statusCode()).isEqualTo(404);
  }

  @Test
  void aLeadThatIsThereIsNotCreatedAgainWhereFlagsForbidIt() {
    String first = create("ann@company.example", "c-1");

    Map<String, Object> skipping =
        Map.of("email", "Ann@company.example", "campaign", "c-2", "skip_if_in_workspace", true);

    assertThat(post(LEADS, skipping)).containsEntry("id", first);
    assertThat(create("ann@company.example", "c-1")).isEqualTo(first);
    assertThat(create("ann@company.example", "c-2")).isNotEqualTo(first);
  }

  @Test
  void pagesGoByIdOrFoldedByEmail() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(create("b" + i % 3 + "@company.example", "c-" + i));
    }

    assertThat(listed(Map.of("limit", 2))).containsExactlyElementsOf(ids);
    Map<String, Object> page = post(LEADS + "/list", Map.of("limit", 2, "distinct_contacts", true));
    assertThat(values(page, "email")).containsExactly("b0@company.example", "b1@company.example");
    assertThat(cursor(page)).isEqualTo("b1@company.example");
    assertThat(listed(Map.of("limit", 2, "distinct_contacts", true))).hasSize(3);
  }

  @Test
  void filtersChoose() {
    String one = create("ann@company.example", "c-1");
    String two = create("bob@other.example", "c-2");
    String list = newList("L");
    String three =
        String.valueOf(post(LEADS, Map.of("first_name", "Cy", "list_id", list)).get("id"));
    send("PATCH", LEADS + "/" + two, Map.of("lt_interest_status", 1));

    assertThat(listed(Map.of("campaign", "c-1"))).containsExactly(one);
    assertThat(listed(Map.of("list_id", list))).containsExactly(three);
    assertThat(listed(Map.of("in_campaign", true))).containsExactly(one, two);
    assertThat(listed(Map.of("ids", List.of(one, three)))).containsExactly(one, three);
    assertThat(listed(Map.of("excluded_ids", List.of(one)))).containsExactly(two, three);
    assertThat(listed(Map.of("contacts", List.of("bob@other.example")))).containsExactly(two);
    assertThat(listed(Map.of("search", "CY"))).containsExactly(three);
    assertThat(listed(Map.of("filter", "FILTER_LEAD_INTERESTED"))).containsExactly(two);
    assertThat(listed(Map.of("filter", "FILTER_VAL_NOT_CONTACTED"))).hasSize(3);
    assertThat(listed(Map.of("unheard_of", "x"))).hasSize(3);
  }

  @Test
  void bulkAddCountsWhatItLeavesOut() {
    create("there@company.example", "c-1");
    create("elsewhere@company.example", "c-2");
    List<Map<String, Object>> leads =
        List.of(
            Map.of("email", "new@company.example", "first_name", "New"),
            Map.of("email", "NEW@company.example"),
            Map.of("email", "no address"),
            Map.of("first_name", "Nobody"),
            Map.of("email", "there@company.example"),
            Map.of("email", "elsewhere@company.example"),
            Map.of("email", "second@company.example"));

    Map<String, Object> result =
        post(
            LEADS + "/add",
            Map.of("campaign_id", "c-1", "leads", leads, "skip_if_in_campaign", true));

    assertThat(result)
        .containsEntry("total_sent", 7)
        .containsEntry("leads_uploaded", 2)
        .containsEntry("duplicate_email_count", 1)
        .containsEntry("invalid_email_count", 2)
        .containsEntry("duplicated_leads", 1)
        .containsEntry("skipped_count", 1);
    List<?> created = (List<?>) result.get("created_leads");
    assertThat(created.stream().map(lead -> ((Map<?, ?>) lead).get("index")).toList())
        .isEqualTo(List.of(0, 6));
    assertThat(listed(Map.of("campaign", "c-1"))).hasSize(3);
  }

  @Test
  void aListTakesNamedLeadsWithoutEmailAndCountsIncompleteOnes() {
    String list = newList("L");
    List<Map<String, Object>> leads = List.of(Map.of("last_name", "Moe"), Map.of("phone", "1"));

    Map<String, Object> result = post(LEADS + "/add", Map.of("list_id", list, "leads", leads));

    assertThat(result).containsEntry("leads_uploaded", 1).containsEntry("incomplete_count", 1);
    assertThat(send("POST", LEADS + "/add", Map.of("leads", leads)).statusCode()).isEqualTo(400);
    List<Map<String, String>> tooMany = Collections.nCopies(1001, Map.of("email", "a@b.example"));
    assertThat(send("POST", LEADS + "/add", Map.of("list_id", list, "leads", tooMany)).statusCode())
        .isEqualTo(400);
  }

  @Test
  void leadsVerifiedOnImportShowInTheListsStatistics() {
    sandbox.settings().acceptedDelay(Duration.ofSeconds(30));
    sandbox.clock().set(T0);
    String list = newList("L");
    List<Map<String, Object>> leads =
        List.of(
            Map.of("email", "ann@company.example"),
            Map.of("email", "invalid@company.example"),
            Map.of("email", "a@catchall.example"));
    post(LEADS + "/add", Map.of("list_id", list, "leads", leads, "verify_leads_on_import", true));
    String path = LISTS + "/" + list + "/verification-stats";
    assertThat((Map<?, ?>) get(path).get("stats"))
        .hasFieldOrPropertyWithValue("verification_job_pending_user", 3);

    sandbox.clock().advance(Duration.ofSeconds(30));

    Map<String, Object> stats = get(path);
    assertThat(stats).containsEntry("total_leads", 3);
    assertThat((Map<?, ?>) stats.get("stats"))
        .hasFieldOrPropertyWithValue("verified", 1)
        .hasFieldOrPropertyWithValue("invalid", 1)
        .hasFieldOrPropertyWithValue("catch_all", 1)
        .hasFieldOrPropertyWithValue("verification_job_pending_user", 0);
  }

  @Test
  void bulkDeleteRemovesWhatItsFilterChoosesAndNeedsASource() {
    create("a@company.example", "c-1");
    String keep = create("b@company.example", "c-2");
    create("c@company.example", "c-1");
    create("d@company.example", "c-1");

    assertThat(json(send("DELETE", LEADS, Map.of("campaign_id", "c-1", "limit", 2))))
        .containsEntry("count", 2);
    assertThat(json(send("DELETE", LEADS, Map.of("campaign_id", "c-1", "status", 3))))
        .containsEntry("count", 0);
    assertThat(json(send("DELETE", LEADS, Map.of("campaign_id", "c-1")))).containsEntry("count", 1);
    assertThat(send("DELETE", LEADS, Map.of("limit", 2)).statusCode()).isEqualTo(400);
    assertThat(listed(Map.of())).containsExactly(keep);
  }

  @Test
  void aMoveIsAJobThatAdvancesAndLocksItsSource() {
    sandbox.clock().set(T0);
    String lead = create("a@company.example", "c-1");
    Map<String, Object> move = Map.of("campaign", "c-1", "to_campaign_id", "c-2");

    Map<String, Object> job = post(LEADS + "/move", move);

    String id = String.valueOf(job.get("id"));
    assertThat(id).matches("[0-9a-f]{24}");
    assertThat(job).containsEntry("status", "pending").containsEntry("type", "move-leads");
    assertThat(send("POST", LEADS + "/move", move).statusCode()).isEqualTo(409);
    sandbox.clock().advance(Duration.ofSeconds(1));
    assertThat(sandbox.workspace().jobs().find(id).orElseThrow())
        .containsEntry("status", "in-progress");
    assertThat(listed(Map.of("campaign", "c-1"))).containsExactly(lead);
    sandbox.clock().advance(Duration.ofSeconds(1));
    assertThat(listed(Map.of("campaign", "c-2"))).containsExactly(lead);
    assertThat(sandbox.workspace().jobs().find(id).orElseThrow())
        .containsEntry("status", "success")
        .containsEntry("progress", 100);
    assertThat(send("POST", LEADS + "/move", Map.of("to_list_id", "x")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void interestIsAnswered202AndShowsLater() {
    sandbox.settings().acceptedDelay(Duration.ofSeconds(5));
    sandbox.clock().set(T0);
    String lead = create("ann@company.example", "c-1");
    String email = sandbox.workspace().receive("ann@company.example", "Re: hi", "Yes!");

    assertThat(
            send(
                    "POST",
                    LEADS + "/update-interest-status",
                    Map.of("lead_email", "ann@company.example", "interest_value", 1))
                .statusCode())
        .isEqualTo(202);

    assertThat(get(LEADS + "/" + lead)).doesNotContainKey("lt_interest_status");
    sandbox.clock().advance(Duration.ofSeconds(5));
    assertThat(get(LEADS + "/" + lead)).containsEntry("lt_interest_status", 1);
    assertThat(get("/api/v2/emails/" + email)).containsEntry("i_status", 1);
    assertThat(
            json(
                send(
                    "POST",
                    LEADS + "/update-interest-status",
                    Map.of("lead_email", "nobody", "interest_value", 1))))
        .containsOnlyKeys("error");
  }

  @Test
  void leadsAreAssignedInTurn() {
    List<String> ids =
        List.of(
            create("a@x.example", "c-1"),
            create("b@x.example", "c-1"),
            create("c@x.example", "c-1"));

    assertThat(
            send(
                    "POST",
                    LEADS + "/bulk-assign",
                    Map.of("campaign", "c-1", "organization_user_ids", List.of("u-1", "u-2")))
                .statusCode())
        .isEqualTo(202);

    assertThat(ids)
        .extracting(id -> get(LEADS + "/" + id).get("assigned_to"))
        .containsExactly("u-1", "u-2", "u-1");
  }

  @Test
  void leadsMergeAndGoIntoSubsequences() {
    String one = create("a@x.example", "c-1");
    String two = create("a@x.example", "c-2");
    send("PATCH", LEADS + "/" + one, Map.of("phone", "123"));

    assertThat(post(LEADS + "/merge", Map.of("lead_id", one, "destination_lead_id", two)))
        .containsEntry("id", two)
        .containsEntry("phone", "123")
        .containsEntry("campaign", "c-2");
    assertThat(listed(Map.of())).containsExactly(two);
    assertThat(post(LEADS + "/subsequence/move", Map.of("id", two, "subsequence_id", "s-1")))
        .containsEntry("subsequence_id", "s-1");
    assertThat(post(LEADS + "/subsequence/remove", Map.of("id", two)))
        .doesNotContainKey("subsequence_id");
  }

  @Test
  void listsPageByTimestampAndTakeTheirLeadsAlong() {
    sandbox.clock().set(T0);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(newList("List " + i));
    }
    assertThat(all(LISTS + "?limit=2", "id")).containsExactlyElementsOf(ids);
    assertThat(cursor(get(LISTS + "?limit=2"))).isEqualTo("2026-10-05T08:00:00.001Z");
    assertThat(values(get(LISTS + "?search=list%203"), "id")).containsExactly(ids.get(3));
    post(LEADS, Map.of("email", "a@x.example", "list_id", ids.get(0)));

    send("PATCH", LISTS + "/" + ids.get(0), Map.of("name", "Renamed"));
    assertThat(get(LISTS + "/" + ids.get(0))).containsEntry("name", "Renamed");
    send("DELETE", LISTS + "/" + ids.get(0), null);

    assertThat(send("GET", LISTS + "/" + ids.get(0), null).statusCode()).isEqualTo(404);
    assertThat(listed(Map.of())).isEmpty();
  }
}
