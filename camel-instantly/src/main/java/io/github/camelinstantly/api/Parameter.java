package io.github.camelinstantly.api;

import io.github.camelinstantly.json.Blanks;
import io.github.camelinstantly.message.OptionMessages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param fields what is known of the fields of an object; empty if nothing is
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
    boolean argument,
    List<Parameter> fields) {

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
    Object plain = GivenValue.plain(shownAs, value);
    // the API takes an empty filter for none, and answers or deletes everything
    if (plain == null || (argument && GivenValue.isEmpty(plain))) {
      throw new IllegalArgumentException(OptionMessages.noValue(shownAs));
    }
    return isMulti() ? readSeveral(shownAs, plain) : readOne(shownAs, plain, true);
  }

  private List<Object> readSeveral(String shownAs, Object value) {
    List<Object> items = new ArrayList<>();
    int index = 0;
    for (Object one : several(shownAs, value)) {
      // in a text, the value itself shows which one is meant
      String place = value instanceof CharSequence ? shownAs : place(shownAs, index);
      items.addAll(readItem(shownAs, place, index, one));
      index++;
    }
    if (argument && items.isEmpty()) {
      throw new IllegalArgumentException(OptionMessages.noValue(shownAs));
    }
    if (outOfRange(items.size())) {
      throw new IllegalArgumentException(
          OptionMessages.wrongCount(shownAs, items.size(), minimum, maximum));
    }
    return items;
  }

  /**
   * Checks one of several values and gives it like {@link #read}; more than one if it is a text
   * with several addresses.
   *
   * @param shownAs how the caller knows this parameter
   * @param index where among the values it stands, counted from zero
   * @throws IllegalArgumentException naming parameter, index, rule, value and the way out
   */
  public List<Object> readItem(String shownAs, int index, @Nullable Object value) {
    return readItem(shownAs, place(shownAs, index), index, value);
  }

  private List<Object> readItem(String shownAs, String place, int index, @Nullable Object value) {
    Object item = GivenValue.plain(place, value);
    if (item == null || GivenValue.isEmpty(item)) {
      throw new IllegalArgumentException(OptionMessages.noValueAt(shownAs, index));
    }
    return type == ValueType.ADDRESS
        ? List.copyOf(addresses(place, item))
        : List.of(readOne(place, item, false));
  }

  private static String place(String shownAs, int index) {
    return shownAs + "[" + index + "]";
  }

  private List<@Nullable Object> several(String shownAs, Object value) {
    if (type == ValueType.ADDRESS && value instanceof CharSequence text) {
      return Blanks.isBlank(text) ? List.of() : List.of(text);
    }
    return GivenValue.several(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    OptionMessages.wrongType(shownAs, "a list of " + type.rule(), value)));
  }

  /** One text may hold several, since a name may hold the comma that stands between them. */
  private List<String> addresses(String shownAs, Object value) {
    return Optional.of(value)
        .filter(CharSequence.class::isInstance)
        .flatMap(text -> MailAddresses.in(text.toString()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    wrongType(shownAs, OptionMessages.addresses(), value)));
  }

  private Object readOne(String shownAs, Object value, boolean checkRange) {
    Object typed =
        type.read(value)
            .orElseThrow(
                () -> new IllegalArgumentException(wrongType(shownAs, type.rule(), value)));
    if (!allowed.isEmpty() && !allowed.contains(typed.toString())) {
      throw new IllegalArgumentException(
          OptionMessages.notAllowed(
              shownAs, typed, allowed, Nearest.to(typed.toString(), allowed)));
    }
    if (checkRange && typed instanceof Number number && outOfRange(number.doubleValue())) {
      throw new IllegalArgumentException(
          OptionMessages.outOfRange(shownAs, typed, minimum, maximum));
    }
    return typed instanceof Map<?, ?> object && !fields.isEmpty()
        ? checkedFields(shownAs, object)
        : typed;
  }

  private Map<String, @Nullable Object> checkedFields(String shownAs, Map<?, ?> object) {
    Map<String, @Nullable Object> checked = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          Optional<Parameter> field = fields.stream().filter(f -> f.name.equals(name)).findFirst();
          if (field.filter(known -> known.isEmptyCell(value)).isEmpty()) {
            boolean known = value != null && field.isPresent();
            checked.put(name, known ? field.get().readField(shownAs + "." + name, value) : value);
          }
        });
    return checked;
  }

  /** The API counts rows with a wrong address and takes the rest (API facts: lead-import). */
  private Object readField(String shownAs, Object value) {
    return type == ValueType.ADDRESS && value instanceof CharSequence text
        ? type.read(text).orElseGet(() -> Blanks.strip(text.toString()))
        : read(shownAs, value);
  }

  /** Whether a value is what spreadsheets have where there is no number and no flag. */
  public boolean isEmptyCell(@Nullable Object value) {
    boolean textIsValue =
        type != ValueType.NUMBER && type != ValueType.INTEGER && type != ValueType.BOOLEAN;
    return !textIsValue && value instanceof CharSequence text && Blanks.isBlank(text);
  }

  private String wrongType(String shownAs, String rule, Object value) {
    String message = OptionMessages.wrongType(shownAs, rule, GivenValue.shown(value));
    boolean lostPlus =
        argument && shownAs.equals(option()) && type.mayHavePlus() && ValueType.hasBlank(value);
    return lostPlus ? message + OptionMessages.plusAsBlank(option(), header()) : message;
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
