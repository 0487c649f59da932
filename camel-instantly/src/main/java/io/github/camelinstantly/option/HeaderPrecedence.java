package io.github.camelinstantly.option;

import io.github.camelinstantly.message.OptionMessages;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides between a header and an option that give the same to one endpoint. The header counts,
 * since it is how a route gives what it has worked out, with one exception: a header that an
 * earlier call of the exchange was given, through another endpoint, does not turn a write away from
 * what the URI names. Either way there is a warning, once for each header.
 */
public final class HeaderPrecedence {

  private static final Logger LOG = LoggerFactory.getLogger(HeaderPrecedence.class);

  /** The headers used so far: who was first to use which value. It may travel: plain texts only. */
  private static final String USED = "CamelInstantlyUsedHeaders";

  private final String user = Integer.toHexString(System.identityHashCode(this));
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  /**
   * What may be given by header and by option.
   *
   * @param header the name of the header
   * @param option the name of the option
   * @param literal what the option gives; {@code null} if it is not set
   */
  public record Choice(String header, String option, @Nullable Object literal) {}

  /**
   * Whether the header is there and counts; if so, it is used by this.
   *
   * @param isWrite whether the call changes anything at Instantly
   */
  public boolean isHeader(Choice choice, Exchange exchange, boolean isWrite) {
    Object value = exchange.getMessage().getHeader(choice.header());
    if (value == null) {
      return false;
    }
    Object literal = choice.literal();
    boolean differs = literal != null && !literal.toString().equals(value.toString());
    boolean counts = !differs || !isWrite || !isLeftOver(choice.header(), value, exchange);
    if (differs && warned.add(choice.header() + counts)) {
      LOG.warn(
          OptionMessages.headerAndOption(choice.header(), value, choice.option(), literal, counts));
    }
    if (counts) {
      use(choice.header(), value, exchange);
    }
    return counts;
  }

  private boolean isLeftOver(String header, Object value, Exchange exchange) {
    String used = used(exchange).get(header);
    return used != null && used.endsWith(mark(value)) && !used.equals(user + mark(value));
  }

  private void use(String header, Object value, Exchange exchange) {
    Map<String, String> before = used(exchange);
    String used = before.get(header);
    // a redelivery uses it again, and is still the first
    if (used == null || !used.endsWith(mark(value))) {
      // never changed in place: copies of the exchange share it
      Map<String, String> after = new HashMap<>(before);
      after.put(header, user + mark(value));
      exchange.setProperty(USED, after);
    }
  }

  /** Tells values apart without keeping them. */
  private static String mark(Object value) {
    return "/" + Objects.hashCode(value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> used(Exchange exchange) {
    return exchange.getProperty(USED) instanceof Map<?, ?> used
        ? (Map<String, String>) used
        : Map.of();
  }
}
