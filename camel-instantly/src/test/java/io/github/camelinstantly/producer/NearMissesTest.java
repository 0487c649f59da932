package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.poll.CapturedWarnings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and cells of bodies that are wrong by little. */
class NearMissesTest {

  private static final String ID = "0198c0de-0000-7000-8000-00000000ca01";

  private static OfflineCalls calls;

  @BeforeAll
  static void open() {
    calls = new OfflineCalls();
  }

  @AfterAll
  static void close() {
    calls.close();
  }

  @ParameterizedTest
  @CsvSource({
    "leads/create,campaign_id,campaign",
    "leads/create,campaignId,campaign",
    "leads/create,firstName,first_name",
    "leads/create,First Name,first_name",
    "leads/create,emails,email",
    "leads/create,company,company_name",
    "leads/create,list,list_id",
    "leads/list,campaign_id,campaign",
    "leads/move,campaign_id,campaign",
    "leads/bulkAdd,campaign,campaign_id",
    "leads/updateInterestStatus,campaign,campaign_id",
    "emails/reply,cc,cc_address_email_list",
    "emails/forward,to,to_address_email_list"
  })
  void aNameThatAnotherOperationHasIsRefused(String operation, String name, String right) {
    assertThatThrownBy(() -> calls.call(operation, Map.of(name, ID)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "`%s` does not take `%s` in its body: here it is `%s`. (The resource `raw` sends"
                + " anything.)",
            operation, name, right);
  }

  @Test
  void theNameInARowIsNamedWithItsIndex() {
    List<?> rows =
        List.of(Map.of("email", "a@x.example"), Map.of("email", "b@x.example", "firstName", "B"));
    assertThatThrownBy(() -> bulkAdd(rows))
        .hasMessage(
            "`leads/bulkAdd` does not take `leads[1].firstName` in its body: here it is"
                + " `first_name`. (The resource `raw` sends anything.)");
  }

  private static Map<String, ?> bulkAdd(List<?> rows) {
    return calls.call("leads/bulkAdd", rows, Map.of(), Map.of("listId", ID)).body();
  }

  @Test
  void namesThatNothingKnowsAreSentAndThoseNearToAKnownOneReportedOnce() {
    try (CapturedWarnings warnings = new CapturedWarnings(NearMisses.class)) {
      NearMisses names = new NearMisses();
      Map<String, Object> lead =
          Map.of("campaign", ID, "campaign_id", ID, "emial", "a", "brand_new", 1, "phone_2", "1");
      for (int i = 0; i < 3; i++) {
        names.check(
            io.github.camelinstantly.api.table.OperationTable.operation("leads", "create"),
            lead,
            java.util.Set.of());
      }
      assertThat(warnings.messages())
          .containsExactlyInAnyOrder(
              "`leads/create` does not know `campaign_id` in its body and sends it as it is. Did"
                  + " you mean `campaign`?",
              "`leads/create` does not know `emial` in its body and sends it as it is. Did you mean"
                  + " `email`?",
              "`leads/create` does not know `phone_2` in its body and sends it as it is. Did you"
                  + " mean `phone`?");
    }
  }

  @Test
  void aRightNameGivenByAHeaderIsEnough() {
    assertThat(
            calls.sent(
                "leads/list", Map.of("campaign_id", ID), Map.of("CamelInstantlyCampaign", ID)))
        .containsEntry("campaign", ID);
  }

  @Test
  void rowsThatAreNoneAreNamedByTheirIndex() {
    assertThatThrownBy(() -> bulkAdd(Arrays.asList(Map.of("email", "a@x.example"), null)))
        .hasMessage("`leads` has no value at index 1: leave that one out.");
    assertThatThrownBy(() -> bulkAdd(List.of(Map.of("email", "a@x.example"), "b@x.example")))
        .hasMessage("`leads[1]` must be an object, but was `b@x.example`.");
    assertThatThrownBy(() -> calls.call("accounts/bulkPause", Arrays.asList("a@x.example", null)))
        .hasMessage("`emails` has no value at index 1: leave that one out.");
    assertThatThrownBy(
            () -> calls.call("block-list-entries/bulkCreate", List.of("x.example", Map.of())))
        .hasMessageStartingWith("`bl_values[1]` must be an email address or a domain");
  }

  @Test
  void anEmptyCellForANumberOrAFlagIsAbsent() {
    Map<String, Object> row = new HashMap<>();
    row.put("email", " a@x.example\u00A0");
    row.put("lt_interest_status", " ");
    row.put("first_name", "");
    row.put("phone", 12345);
    assertThat(bulkAdd(List.of(row)).get("leads"))
        .isEqualTo(List.of(Map.of("email", "a@x.example", "first_name", "", "phone", "12345")));

    row.put("skip_if_in_workspace", "");
    assertThat(calls.call("leads/create", row).body())
        .isEqualTo(Map.of("email", "a@x.example", "first_name", "", "phone", "12345"));
  }

  @Test
  void anEmptyCellOfAFilterIsRefused() {
    Map<String, Object> move = Map.of("in_campaign", "", "to_campaign_id", ID);
    assertThatThrownBy(() -> calls.call("leads/move", move))
        .hasMessage("`in_campaign` must be `true` or `false`, but was ``.");
  }

  @Test
  void aWrongCellIsNamedAndAWrongAddressIsLeftToTheApiWhichCountsIt() {
    assertThatThrownBy(
            () -> bulkAdd(List.of(Map.of("email", "a@x.example", "lt_interest_status", "hot"))))
        .hasMessage("`leads[0].lt_interest_status` must be a number, but was `hot`.");
    assertThat(bulkAdd(List.of(Map.of("email", " not one "), Map.of("email", ""))).get("leads"))
        .isEqualTo(List.of(Map.of("email", "not one"), Map.of("email", "")));
  }
}
