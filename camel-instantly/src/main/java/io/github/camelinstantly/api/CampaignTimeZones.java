package io.github.camelinstantly.api;

import io.github.camelinstantly.message.OptionMessages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The time zones that schedules of campaigns, subsequences and tests may have: a closed list that
 * lacks the names which most people would write (API facts: schedules).
 */
public final class CampaignTimeZones {

  static final List<String> NAMES =
      List.of(
          "Etc/GMT+12",
          "Etc/GMT+11",
          "Etc/GMT+10",
          "America/Anchorage",
          "America/Dawson",
          "America/Creston",
          "America/Chihuahua",
          "America/Boise",
          "America/Belize",
          "America/Chicago",
          "America/Bahia_Banderas",
          "America/Regina",
          "America/Bogota",
          "America/Detroit",
          "America/Indiana/Marengo",
          "America/Caracas",
          "America/Asuncion",
          "America/Glace_Bay",
          "America/Campo_Grande",
          "America/Anguilla",
          "America/Santiago",
          "America/St_Johns",
          "America/Sao_Paulo",
          "America/Argentina/La_Rioja",
          "America/Araguaina",
          "America/Godthab",
          "America/Montevideo",
          "America/Bahia",
          "America/Noronha",
          "America/Scoresbysund",
          "Atlantic/Cape_Verde",
          "Africa/Casablanca",
          "America/Danmarkshavn",
          "Europe/Isle_of_Man",
          "Atlantic/Canary",
          "Africa/Abidjan",
          "Arctic/Longyearbyen",
          "Europe/Belgrade",
          "Africa/Ceuta",
          "Europe/Sarajevo",
          "Africa/Algiers",
          "Africa/Windhoek",
          "Asia/Nicosia",
          "Asia/Beirut",
          "Africa/Cairo",
          "Asia/Damascus",
          "Europe/Bucharest",
          "Africa/Blantyre",
          "Europe/Helsinki",
          "Europe/Istanbul",
          "Asia/Jerusalem",
          "Africa/Tripoli",
          "Asia/Amman",
          "Asia/Baghdad",
          "Europe/Kaliningrad",
          "Asia/Aden",
          "Africa/Addis_Ababa",
          "Europe/Kirov",
          "Europe/Astrakhan",
          "Asia/Tehran",
          "Asia/Dubai",
          "Asia/Baku",
          "Indian/Mahe",
          "Asia/Tbilisi",
          "Asia/Yerevan",
          "Asia/Kabul",
          "Antarctica/Mawson",
          "Asia/Yekaterinburg",
          "Asia/Karachi",
          "Asia/Kolkata",
          "Asia/Colombo",
          "Asia/Kathmandu",
          "Antarctica/Vostok",
          "Asia/Dhaka",
          "Asia/Rangoon",
          "Antarctica/Davis",
          "Asia/Novokuznetsk",
          "Asia/Hong_Kong",
          "Asia/Krasnoyarsk",
          "Asia/Brunei",
          "Australia/Perth",
          "Asia/Taipei",
          "Asia/Choibalsan",
          "Asia/Irkutsk",
          "Asia/Dili",
          "Asia/Pyongyang",
          "Australia/Adelaide",
          "Australia/Darwin",
          "Australia/Brisbane",
          "Australia/Melbourne",
          "Antarctica/DumontDUrville",
          "Australia/Currie",
          "Asia/Chita",
          "Antarctica/Macquarie",
          "Asia/Sakhalin",
          "Pacific/Auckland",
          "Etc/GMT-12",
          "Pacific/Fiji",
          "Asia/Anadyr",
          "Asia/Kamchatka",
          "Etc/GMT-13",
          "Pacific/Apia");

  /** Clocks that agree for two years from a day agree on every change of the clocks. */
  private static final int DAYS = 730;

  private CampaignTimeZones() {}

  /**
   * Checks the time zones in a schedule: its own and that of each of its {@code schedules}.
   *
   * @throws IllegalArgumentException naming the nearest usable name
   */
  public static void check(Map<?, ?> schedule) {
    Stream<?> parts =
        schedule.get("schedules") instanceof List<?> list ? list.stream() : Stream.empty();
    Stream.concat(Stream.of(schedule), parts)
        .filter(Map.class::isInstance)
        .map(part -> ((Map<?, ?>) part).get("timezone"))
        .flatMap(Stream::ofNullable)
        .map(Object::toString)
        .filter(zone -> !NAMES.contains(zone))
        .findFirst()
        .ifPresent(
            zone -> {
              throw new IllegalArgumentException(
                  OptionMessages.timeZone(
                      zone, sameClock(zone, Instant.now()), Nearest.to(zone, NAMES), NAMES));
            });
  }

  /** An accepted zone whose clock shows the same as another zone's, for the two years to come. */
  static Optional<String> sameClock(String zone, Instant from) {
    Set<String> known = ZoneRulesProvider.getAvailableZoneIds();
    if (!known.contains(zone)) {
      return Optional.empty();
    }
    ZoneRules rules = ZoneId.of(zone).getRules();
    String region = zone.substring(0, zone.indexOf('/') + 1);
    return NAMES.stream()
        .filter(known::contains)
        // one of the same region reads better
        .sorted(Comparator.comparing(name -> !name.startsWith(region)))
        .filter(name -> agree(rules, ZoneId.of(name).getRules(), from))
        .findFirst();
  }

  private static boolean agree(ZoneRules one, ZoneRules other, Instant from) {
    return Stream.iterate(from, time -> time.plus(Duration.ofDays(1)))
        .limit(DAYS)
        .allMatch(time -> one.getOffset(time).equals(other.getOffset(time)));
  }
}
