package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.sandbox.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What bodies of AI agents need depends on what else is in them. */
class AgentArgumentsTest extends InstantlyTestSupport {

  private static final String SALES = "ai-sales-agents?operation=create";
  private static final String GUIDANCE = "ai-inbox-managers?operation=createGuidance&id=a";
  private static final String FINDER = "ai-lead-finders?operation=create";

  @BeforeEach
  void startContext() {
    start();
  }

  private Exception failure(String uri, Object body) {
    return template
        .request("instantly:" + uri, exchange -> exchange.getMessage().setBody(body))
        .getException();
  }

  static Stream<Arguments> incompleteSalesAgents() {
    Map<String, Object> berlin =
        Map.of(
            "campaign_schedule", Map.of("schedules", List.of(Map.of("timezone", "Europe/Berlin"))));
    return Stream.of(
        arguments(
            SALES,
            Map.of("name", "a", "agent_type", 2, "type", "website"),
            "needs `type`, `input` unless `memory_from_workspace` = `true`"
                + " or `is_duplicate` = `true`."),
        arguments(
            SALES,
            Map.of("name", "a", "agent_type", 2, "memory_from_workspace", false),
            "needs `type`, `input` unless "),
        arguments(
            SALES,
            Map.of("name", "a", "memory_from_workspace", true),
            "needs `agent_type` unless `is_duplicate` = `true`."),
        arguments(
            SALES,
            Map.of("name", "a", "is_duplicate", true),
            "needs `source_ai_sdr_id` with `is_duplicate` = `true`."),
        arguments(
            SALES,
            Map.of(
                "name", "a",
                "agent_type", 2,
                "type", "website",
                "input", "x",
                "config", Map.of("outreach_settings", berlin)),
            "`timezone` `Europe/Berlin` is not accepted"));
  }

  static Stream<Arguments> incompleteOthers() {
    return Stream.of(
        arguments(
            GUIDANCE,
            Map.of("label", "a", "category", 0, "instruction", ""),
            "needs `basic_guidance_options` with `category` = `0`."),
        arguments(
            GUIDANCE,
            Map.of("label", "a", "category", "3", "instruction", "x"),
            "needs `instruction`, `status` unless `category` = `0`."),
        arguments(
            FINDER,
            finder(10, "fallback"),
            "needs `fallback_search_filters` with `on_exhaustion` = `fallback`."),
        arguments(FINDER, finder(9, "pause"), "`min_active_leads` must be between 10 and 10000"));
  }

  private static Map<String, Object> finder(int minActiveLeads, String onExhaustion) {
    return Map.of(
        "name",
        "a",
        "campaign_id",
        "c",
        "search_filters",
        Map.of(),
        "min_active_leads",
        minActiveLeads,
        "on_exhaustion",
        onExhaustion);
  }

  @ParameterizedTest
  @MethodSource({"incompleteSalesAgents", "incompleteOthers"})
  void whatIsMissingInACaseIsNamed(String uri, Map<String, ?> body, String message) {
    assertThat(failure(uri, body))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
    assertThat(sandbox.requests().total()).isZero();
  }

  @Test
  void whatIsNotNeededInACaseMayBeLeftOut() {
    assertThat(failure(SALES, Map.of("name", "a", "memory_from_workspace", true, "agent_type", 7)))
        .isNull();
    sandbox.workspace().table("ai-agents").add(Map.of("id", "a"));
    assertThat(
            failure(
                GUIDANCE, Map.of("label", "a", "category", 0, "basic_guidance_options", Map.of())))
        .isNull();
  }

  @Test
  void severalStatesTravelAsAKeyEach() {
    sandbox.workspace().table("ai-agents").add(Map.of("id", "a"));

    template.requestBody(
        "instantly:ai-agents?operation=listActivities&id=a&actionStatus=pending,failed",
        null,
        List.class);

    assertThat(sandbox.requests().of("ai-agents/listActivities").get(0).url())
        .contains("action_status=pending&action_status=failed");
  }

  @Test
  void aKeyThatLacksOneOfTwoScopesIsToldBoth() {
    sandbox
        .faults()
        .next(
            "ai-deliverability/pauseCampaignSending", Fault.status(403, "Forbidden", "Forbidden"));

    assertThat(
            failure(
                "ai-deliverability?operation=pauseCampaignSending&confirmDestructive=true&id=a",
                null))
        .isInstanceOf(InstantlyApiException.class)
        .hasMessageContaining("scopes `ai_agents:update`, `accounts:update`");
  }
}
