package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.sandbox.LastPage;
import io.github.camelinstantly.sandbox.Seed;
import io.github.camelinstantly.sandbox.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Listing emails: order, pages, filters, generated ones. */
class EmailListTest extends SandboxTestSupport {

  private static final String EMAILS = "/api/v2/emails";

  private List<String> receive(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // pairs share a timestamp
      ids.add(sandbox.workspace().receive(T0.plusSeconds(i / 2), "l" + i + "@x.example", "s", "t"));
    }
    return ids;
  }

  @Test
  void theNewestTenComeFirstUnlessToldOtherwise() {
    List<String> ids = receive(12);

    Map<String, Object> page = get(EMAILS);

    Collections.reverse(ids);
    assertThat(values(page, "id")).containsExactlyElementsOf(ids.subList(0, 10));
    assertThat(cursor(page)).isEqualTo(ids.get(9));
  }

  @ParameterizedTest
  @EnumSource(LastPage.class)
  void pagesHoldEveryEmailOnceHoweverTheLastOneIsTold(LastPage form) {
    sandbox.settings().lastPage(form);
    List<String> ids = receive(12);

    assertThat(all(EMAILS + "?sort_order=asc&limit=3", "id")).containsExactlyElementsOf(ids);
    Collections.reverse(ids);
    assertThat(all(EMAILS + "?sort_order=desc&limit=5", "id")).containsExactlyElementsOf(ids);
  }

  @Test
  void theLastPageIsToldInThreeForms() {
    String id = receive(1).get(0);

    assertThat(cursor(get(EMAILS))).isEqualTo(id);
    assertThat(get(EMAILS + "?starting_after=" + id))
        .containsEntry("items", List.of())
        .doesNotContainKey("next_starting_after");
    sandbox.settings().lastPage(LastPage.WITHOUT_CURSOR);
    assertThat(get(EMAILS)).doesNotContainKey("next_starting_after");
    sandbox.settings().lastPage(LastPage.EMPTY_CURSOR);
    assertThat(cursor(get(EMAILS))).isEmpty();
    assertThat(items(get(EMAILS + "?starting_after="))).hasSize(1);
  }

  @Test
  void aDeletedEmailStillServesAsCursor() {
    List<String> ids = receive(4);
    send("DELETE", EMAILS + "/" + ids.get(1), null);

    Map<String, Object> page = get(EMAILS + "?sort_order=asc&starting_after=" + ids.get(1));

    assertThat(values(page, "id")).containsExactlyElementsOf(ids.subList(2, 4));
    assertThat(send("GET", EMAILS + "?starting_after=none", null).statusCode()).isEqualTo(400);
  }

  @Test
  void theTimeFilterIncludesItsBoundsUnlessSetOtherwise() {
    receive(6);
    String path =
        EMAILS + "?min_timestamp_created=" + T0 + "&max_timestamp_created=" + T0.plusSeconds(1);

    assertThat(items(get(path))).hasSize(4);
    sandbox.settings().inclusiveTimestampFilter(false);
    assertThat(items(get(path))).isEmpty();
    assertThat(items(get(EMAILS + "?min_timestamp_created=" + T0))).hasSize(4);
    assertThat(send("GET", EMAILS + "?min_timestamp_created=soon", null).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "email_type=received, 6",
    "email_type=sent, 1",
    "email_type=manual, 1",
    "scheduled_only=true, 1",
    "scheduled_only=false, 9",
    "campaign_id=c-2, 1",
    "list_id=list-1, 1",
    "eaccount=ben@northwind-outreach.example, 1",
    "'eaccount=ben@northwind-outreach.example,anna@northwind-outreach.example', 9",
    "lead=A@one.example, 1",
    "search=a@one.example, 1",
    "search=thread:t-1, 2",
    "is_unread=false, 4",
    "is_unread=true, 5",
    "i_status=-1, 1",
    "has_reminder=true, 1",
    "marked_as_done=true, 1",
    "company_domain=one.example, 1",
    "assigned_to=user-1, 1",
    "mode=emode_others, 1",
    "mode=emode_focused, 8",
    "mode=emode_all, 9",
  })
  void eachFilterChooses(String query, int count) {
    Workspace workspace = sandbox.workspace();
    workspace.receive(email -> email.from("a@one.example").thread("t-1").field("i_status", -1));
    workspace.receive(email -> email.field("ue_type", 1).thread("t-1").field("is_unread", 0));
    workspace.receive(email -> email.field("ue_type", 3).field("is_unread", 0));
    workspace.receive(email -> email.field("ue_type", 4).field("is_unread", false));
    workspace.receive(email -> email.campaign("c-2").mailbox(Seed.MAILBOXES.get(1)));
    workspace.receive(email -> email.field("list_id", "list-1").field("is_focused", 0));
    workspace.receive(email -> email.field("reminder_ts", T0.toString()).field("is_unread", 0));
    workspace.receive(email -> email.field("marked_as_done", true));
    workspace.receive(email -> email.field("assigned_to", "user-1").automatic());

    assertThat(items(get(EMAILS + "?" + query.replace("thread:", "thread%3A")))).hasSize(count);
  }

  @Test
  void onlyTheLatestOfAThreadOrOnlyPreviewsCanBeAskedFor() {
    sandbox.workspace().receive("a@one.example", "first", "one");
    String second = sandbox.workspace().receive("a@one.example", "second", "two");

    assertThat(values(get(EMAILS + "?latest_of_thread=true"), "id")).containsExactly(second);
    assertThat(items(get(EMAILS + "?preview_only=true")).get(0))
        .doesNotContainKey("body")
        .containsEntry("content_preview", "two");
  }

  @Test
  void generatedEmailsPageLikeOthersInBothDirections() {
    sandbox.workspace().generateEmails(250, T0, Duration.ofMillis(1));
    String late = sandbox.workspace().receive(T0.plusMillis(100), "a@one.example", "s", "t");

    List<String> ascending = all(EMAILS + "?sort_order=asc&limit=100", "id");

    assertThat(ascending).hasSize(251).doesNotHaveDuplicates().isSorted().contains(late);
    List<String> descending = all(EMAILS + "?limit=100", "id");
    Collections.reverse(descending);
    assertThat(descending).isEqualTo(ascending);
    Instant bound = T0.plusMillis(240);
    assertThat(items(get(EMAILS + "?limit=100&min_timestamp_created=" + bound))).hasSize(10);
  }

  @Test
  void generatedEmailsMayShareOneTimestampAndCanBeChangedAndDeleted() {
    sandbox.workspace().generateEmails(30, T0, Duration.ZERO);
    List<String> ids = all(EMAILS + "?limit=7&sort_order=asc", "id");
    assertThat(ids).hasSize(30).doesNotHaveDuplicates();

    send("PATCH", EMAILS + "/" + ids.get(3), Map.of("is_unread", 0));
    send("DELETE", EMAILS + "/" + ids.get(4), null);

    assertThat(get(EMAILS + "/" + ids.get(3))).containsEntry("is_unread", 0);
    assertThat(send("GET", EMAILS + "/" + ids.get(4), null).statusCode()).isEqualTo(404);
    assertThat(get(EMAILS + "/unread/count")).containsEntry("count", 28);
    assertThat(all(EMAILS + "?limit=7&sort_order=asc", "id")).hasSize(29).contains(ids.get(3));
  }
}
