package io.github.camelinstantly.option;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.api.Nearest;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.message.OptionMessages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of names that have no effect since nothing knows them: headers of ours and options of
 * camel-http. Each name once, as it comes with every exchange or endpoint.
 */
public final class UnknownNames {

  private static final Logger LOG = LoggerFactory.getLogger(UnknownNames.class);

  /** Names may come from outside, where there are as many as somebody likes. */
  private static final int MAX_WARNINGS = 100;

  private static final String HEADER_PREFIX = "CamelInstantly";

  /** Headers are found whatever their case. */
  private static final Set<String> HEADERS = headers();

  /** What camel-http takes from the URI before it asks for an endpoint. */
  private static final Set<String> TIMEOUTS =
      Set.of("connectTimeout", "connectionRequestTimeout", "responseTimeout", "soTimeout");

  private static final Set<String> HTTP_PREFIXES = Set.of("httpClient.", "httpConnection.");

  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  private static Set<String> headers() {
    Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    headers.addAll(
        List.of(
            InstantlyConstants.OPERATION,
            InstantlyConstants.WORKSPACE_ID,
            InstantlyConstants.STATUS_CODE,
            InstantlyConstants.REQUEST_ID,
            InstantlyConstants.NEXT_STARTING_AFTER,
            InstantlyConstants.RECOVERED,
            InstantlyConstants.JOB_ID,
            InstantlyConstants.JOB_STATUS,
            InstantlyConstants.JOB_PROGRESS,
            InstantlyConstants.EMAIL_ID,
            InstantlyConstants.ITEM_ID,
            InstantlyConstants.ITEM_TIMESTAMP,
            InstantlyConstants.EMAIL_THREAD_ID,
            InstantlyConstants.EMAIL_ACCOUNT,
            InstantlyConstants.EMAIL_LEAD,
            InstantlyConstants.EMAIL_CAMPAIGN_ID,
            InstantlyConstants.EMAIL_SUBJECT));
    OperationTable.all().stream()
        .flatMap(operation -> operation.arguments().stream())
        .map(Parameter::header)
        .forEach(headers::add);
    return headers;
  }

  /** Warns of headers that begin like ours and are none. */
  public void checkHeaders(Collection<String> names) {
    for (String name : names) {
      if (isOurs(name) && !HEADERS.contains(name) && isNew("header " + name)) {
        LOG.warn(OptionMessages.unknownHeader(name, Nearest.to(name, HEADERS)));
      }
    }
  }

  private static boolean isOurs(String name) {
    return name.regionMatches(true, 0, HEADER_PREFIX, 0, HEADER_PREFIX.length());
  }

  /** Warns of options that no endpoint of camel-http has. */
  public void checkHttpOptions(CamelContext context, @Nullable Map<String, Object> options) {
    if (options == null || options.isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>(TIMEOUTS);
    known.addAll(context.getCamelContextExtension().getEndpointUriFactory("http").propertyNames());
    for (String name : options.keySet()) {
      boolean free = HTTP_PREFIXES.stream().anyMatch(name::startsWith);
      if (!free && !known.contains(name) && isNew("http." + name)) {
        LOG.warn(OptionMessages.unknownHttpOption(name, Nearest.to(name, known)));
      }
    }
  }

  private boolean isNew(String name) {
    return warned.size() < MAX_WARNINGS && warned.add(name);
  }
}
