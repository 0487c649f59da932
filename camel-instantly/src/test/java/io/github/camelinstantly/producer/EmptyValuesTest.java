package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.message.OptionMessages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is empty narrows nothing: it is an error, never a filter that lets everything pass. */
class EmptyValuesTest extends InstantlyTestSupport {

  private static final String CAMPAIGN = "0198c0de-0000-7000-8000-00000000ca01";
  private static final String ID = "0198c0de-0000-7000-8000-00000000ca02";
  private static final String DELETE =
      "instantly:leads?operation=bulkDelete&campaignId=" + CAMPAIGN;

  @BeforeEach
  void startContext() {
    start();
  }

  static Stream<Object> emptyIds() {
    return Stream.of(
        List.of(),
        "",
        " ",
        ",,",
        new int[0],
        new byte[0],
        Optional.empty(),
        Arrays.asList(ID, null),
        List.of(ID, " "),
        Map.of(),
        List.of().iterator());
  }

  @ParameterizedTest
  @MethodSource("emptyIds")
  void emptyIdsInAHeaderDeleteNothing(Object ids) {
    assertRejected(DELETE, null, Map.of("CamelInstantlyIds", ids));
  }

  @ParameterizedTest
  @MethodSource("emptyIds")
  void emptyIdsInABodyDeleteNothing(Object ids) {
    Map<String, Object> body = new HashMap<>();
    body.put("ids", ids);
    assertRejected(DELETE, body, Map.of());
  }

  @Test
  void anEmptyListAsBodyDeletesNothing() {
    assertRejected(DELETE, new ArrayList<>(), Map.of());
    assertRejected(DELETE, "[]", Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%20", ",,"})
  void emptyIdsInTheUriDeleteNothing(String ids) {
    assertRejected(DELETE + "&ids=" + ids, null, Map.of());
  }

  @Test
  void aLimitLeftOverInAHeaderConfirmsNothing() {
    assertRejected(DELETE, null, Map.of("CamelInstantlyLimit", 100));
  }

  @Test
  void aBlankSearchOrAFlagThatIsOffDoesNotConfirmDeletingTheBlockList() {
    String all = "instantly:block-list-entries?operation=deleteAll";
    assertRejected(all, null, Map.of("CamelInstantlySearch", " "));
    assertRejected(all, null, Map.of("CamelInstantlyDomainsOnly", false));
    assertRejected(all + "&domainsOnly=false", null, Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads/move", "leads/bulkAssign", "accounts/disableWarmup"})
  void whatWasFoundNowhereDoesNotBecomeEverything(String operation) {
    String[] names = operation.split("/");
    Map<String, Object> body = new HashMap<>();
    body.put(names[0].equals("leads") ? "ids" : "emails", List.of());
    body.put("to_campaign_id", CAMPAIGN);
    body.put("organization_user_ids", List.of(ID));
    assertRejected("instantly:%s?operation=%s".formatted(names[0], names[1]), body, Map.of());
  }

  @Test
  void noArgumentOfAnyOperationTakesABlank() {
    assertThat(OperationTable.all())
        .allSatisfy(
            operation ->
                assertThat(operation.arguments())
                    .allSatisfy(
                        argument -> {
                          assertBlankRejected(argument, " ");
                          assertBlankRejected(argument, List.of());
                          assertBlankRejected(argument, Optional.empty());
                        }));
  }

  private static void assertBlankRejected(Parameter argument, Object blank) {
    assertThat(catchThrowable(() -> argument.read(argument.option(), blank)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(OptionMessages.noValue(argument.option()));
  }

  @Test
  void bytesArraysAndOptionalsAreReadAsWhatTheyHold() {
    Parameter ids = OperationTable.operation("leads", "bulkDelete").argument("ids").orElseThrow();

    assertThat(ids.read("ids", (ID + "," + CAMPAIGN).getBytes())).isEqualTo(List.of(ID, CAMPAIGN));
    assertThat(ids.read("ids", Optional.of(ID))).isEqualTo(List.of(ID));
    assertThat(ids.read("ids", Stream.of(ID))).isEqualTo(List.of(ID));
    Parameter status =
        OperationTable.operation("campaigns", "list").argument("limit").orElseThrow();
    assertThat(status.read("limit", "10".getBytes())).isEqualTo(10L);
  }

  @Test
  void aNumberIsBoundedBeforeItIsWrittenOut() {
    assertRejected(
        "instantly:campaigns?operation=list", null, Map.of("CamelInstantlyLimit", "1e999999999"));
    Parameter number =
        OperationTable.operation("lead-labels", "list").argument("limit").orElseThrow();
    assertThat(catchThrowable(() -> number.read("limit", "1e-999999999")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void assertRejected(String uri, Object body, Map<String, Object> headers) {
    Throwable failure =
        catchThrowable(() -> template.requestBodyAndHeaders(uri, body, new HashMap<>(headers)));

    assertThat(failure).isNotNull();
    Throwable cause = failure;
    while (!(cause instanceof IllegalArgumentException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertThat(cause).isInstanceOf(IllegalArgumentException.class);
    assertThat(sandbox.requests().total()).isZero();
  }
}
