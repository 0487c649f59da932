package io.github.camelinstantly.json;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object as a read-only Map. {@code get} and {@code containsKey} find a field
 * by its own name, and if there is none of that name, by the name in camelCase: {@code campaignId}
 * finds {@code campaign_id}. Expressions that take a property for a key of the Map, as Groovy and
 * OGNL do, would otherwise read nothing where Java has an accessor. It is equal to any Map of the
 * same fields.
 *
 * <p>Serialized, it is a plain Map of the JDK.
 */
public final class JsonObject extends AbstractMap<String, @Nullable Object>
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  private final transient Map<String, @Nullable Object> fields;

  private JsonObject(Map<String, ? extends @Nullable Object> fields) {
    this.fields = Collections.unmodifiableMap(fields);
  }

  /**
   * @param fields the fields; not copied, so the caller must not change them later
   */
  public static JsonObject of(Map<String, ? extends @Nullable Object> fields) {
    return fields instanceof JsonObject object ? object : new JsonObject(fields);
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return fields.entrySet();
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return fields.get(nameOf(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return fields.containsKey(nameOf(key));
  }

  @Override
  public int size() {
    return fields.size();
  }

  private @Nullable Object nameOf(@Nullable Object key) {
    return key instanceof String name && !fields.containsKey(name) ? snakeCase(name) : key;
  }

  private static String snakeCase(String name) {
    // most names that are asked for in vain are in the API's own form
    if (name.chars().noneMatch(Character::isUpperCase)) {
      return name;
    }
    return CAPITAL
        .matcher(name)
        .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
  }

  private Object writeReplace() {
    return new LinkedHashMap<>(fields);
  }
}
