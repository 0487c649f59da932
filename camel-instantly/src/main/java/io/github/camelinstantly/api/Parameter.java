package io.github.camelinstantly.api;

import io.github.camelinstantly.message.OptionMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One path, query or body parameter of an operation.
 *
 * <p>Its API name {@code campaign_id} gives, by the one rule, the endpoint option {@code
 * campaignId} and the header {@code CamelInstantlyCampaignId}.
 *
 * @param name the name that the API knows, in snake_case
 * @param place where it travels
 * @param type what a value, or each of several, must be
 * @param allowed the only values that the API takes; empty if any value of the type will do
 * @param minimum the least number, or the least number of items where it takes several
 * @param maximum the greatest number, or the greatest number of items where it takes several
 * @param required whether the API rejects a call without it
 * @param multiplicity how many values it takes and how they travel
 * @param argument whether endpoint options and headers can give it; a body property that is no
 *     argument is given in the body only
 */
public record Parameter(
    String name,
    Place place,
    ValueType type,
    List<String> allowed,
    @Nullable Long minimum,
    @Nullable Long maximum,
    boolean required,
    Multiplicity multiplicity,
    boolean argument) {

  /** Where a parameter travels. */
  public enum Place {
    PATH,
    QUERY,
    BODY
  }

  /** The name of the endpoint option: {@code campaign_id} as {@code campaignId}. */
  public String option() {
    StringBuilder option = new StringBuilder();
    for (String part : name.split("_")) {
      option.append(option.isEmpty() ? part : capitalized(part));
    }
    return option.toString();
  }

  /** The name of the header: {@code campaign_id} as {@code CamelInstantlyCampaignId}. */
  public String header() {
    return "CamelInstantly" + capitalized(option());
  }

  /** Whether it takes several values. */
  public boolean isMulti() {
    return multiplicity != Multiplicity.SINGLE;
  }

  /**
   * Checks a value and gives it in the form that the API takes: String, Long, BigDecimal, Boolean,
   * Map, or a List of those if it takes several.
   *
   * @param shownAs how the caller knows this parameter (option, header or body property)
   * @param value text, or a value of any fitting Java type; for several also a collection, an array
   *     or a comma text
   * @throws IllegalArgumentException naming parameter, rule, value and the way out
   */
  public Object read(String shownAs, Object value) {
    Object plain = GivenValue.plain(value);
    // the API takes an empty filter for none, and answers or deletes everything
    if (plain == null || (argument && GivenValue.isEmpty(plain))) {
      throw new IllegalArgumentException(OptionMessages.noValue(shownAs));
    }
    return isMulti() ? readSeveral(shownAs, plain) : readOne(shownAs, plain, true);
  }

  private List<Object> readSeveral(String shownAs, Object value) {
    List<@Nullable Object> given =
        GivenValue.several(value)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        OptionMessages.wrongType(shownAs, "a list of " + type.rule(), value)));
    if (argument && given.isEmpty()) {
      throw new IllegalArgumentException(OptionMessages.noValue(shownAs));
    }
    List<Object> items = new ArrayList<>();
    for (Object item : given) {
      if (GivenValue.isEmpty(item)) {
        throw new IllegalArgumentException(OptionMessages.noValueAt(shownAs, items.size()));
      }
      items.add(readOne(shownAs, item, false));
    }
    if (outOfRange(items.size())) {
      throw new IllegalArgumentException(
          OptionMessages.wrongCount(shownAs, items.size(), minimum, maximum));
    }
    return items;
  }

  private Object readOne(String shownAs, Object value, boolean checkRange) {
    Object typed =
        type.read(value)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        OptionMessages.wrongType(shownAs, type.rule(), value)));
    if (!allowed.isEmpty() && !allowed.contains(typed.toString())) {
      throw new IllegalArgumentException(
          OptionMessages.notAllowed(
              shownAs, typed, allowed, Nearest.to(typed.toString(), allowed)));
    }
    if (checkRange && typed instanceof Number number && outOfRange(number.doubleValue())) {
      throw new IllegalArgumentException(
          OptionMessages.outOfRange(shownAs, typed, minimum, maximum));
    }
    return typed;
  }

  private boolean outOfRange(double number) {
    return (minimum != null && number < minimum) || (maximum != null && number > maximum);
  }

  /** The range or the values that it takes, in the words of an error message. */
  public Optional<String> rule() {
    return allowed.isEmpty() ? Optional.empty() : Optional.of(String.join("|", allowed));
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
