package io.github.camelinstantly.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.message.OptionMessages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTimeZonesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final Parameter SCHEDULE =
      OperationTable.operation("campaigns", "create").parameter("campaign_schedule").orElseThrow();

  private static Map<String, Object> schedule(String zone) {
    return Map.of("schedules", List.of(Map.of("name", "weekdays", "timezone", zone)));
  }

  @Test
  void acceptsWhatInstantlyAccepts() {
    assertThat(CampaignTimeZones.NAMES).hasSize(102).doesNotHaveDuplicates();
    CampaignTimeZones.NAMES.forEach(
        zone ->
            assertThatCode(() -> SCHEDULE.read("campaign_schedule", schedule(zone)))
                .doesNotThrowAnyException());
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York,America/Detroit",
    "Europe/London,Europe/Isle_of_Man",
    "Europe/Berlin,Europe/Belgrade"
  })
  void namesOneWithTheSameClock(String zone, String usable) {
    assertThat(CampaignTimeZones.sameClock(zone, NOW)).contains(usable);
    assertThatThrownBy(() -> SCHEDULE.read("campaign_schedule", schedule(zone)))
        .hasMessage(
            OptionMessages.timeZone(zone, Optional.of(usable), List.of(), CampaignTimeZones.NAMES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Tokyo"})
  void findsAClockForTheseToo(String zone) {
    assertThat(CampaignTimeZones.sameClock(zone, NOW)).isPresent();
  }

  @Test
  void saysSoIfThereIsNone() {
    assertThat(CampaignTimeZones.sameClock("America/Los_Angeles", NOW)).isEmpty();
    assertThatThrownBy(() -> SCHEDULE.read("campaign_schedule", schedule("Africa/Abidjam")))
        .hasMessageContaining("Did you mean `Africa/Abidjan`?");
  }

  @Test
  void looksAtTheScheduleItselfToo() {
    Parameter test =
        OperationTable.operation("inbox-placement-tests", "create")
            .parameter("schedule")
            .orElseThrow();

    assertThatThrownBy(() -> test.read("schedule", Map.of("timezone", "Europe/Berlin")))
        .hasMessageContaining("`Europe/Belgrade` has the same clock.");
  }
}
