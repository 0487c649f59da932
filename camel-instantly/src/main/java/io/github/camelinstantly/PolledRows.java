package io.github.camelinstantly;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.OperationTable;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.pacing.Allowance;
import io.github.camelinstantly.client.pacing.WaitingRoom;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.JdbcPositionStore;
import io.github.camelinstantly.poll.ListQuery;
import io.github.camelinstantly.poll.PollSettings;
import io.github.camelinstantly.poll.PolledList;
import io.github.camelinstantly.poll.PositionStore;
import io.github.camelinstantly.poll.RepositoryPositionStore;
import io.github.camelinstantly.poll.RowReader.Sources;
import io.github.camelinstantly.poll.StartPoint;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an endpoint's options mean for its consumer.
 *
 * @param sources the list, with the filters given
 * @param settings how it is read
 * @param store keeps the position
 * @param key names the consumer
 */
record PolledRows(Sources sources, PollSettings settings, PositionStore store, String key) {

  private static final Logger LOG = LoggerFactory.getLogger(PolledRows.class);

  /**
   * Reads the options.
   *
   * @param progress is told of every call that ended
   * @throws IllegalArgumentException if resource, operation or an option is none for a consumer
   */
  static PolledRows of(InstantlyEndpoint endpoint, Runnable progress) {
    String resource = endpoint.getResource();
    PolledList list =
        PolledList.of(resource)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        PositionMessages.notPollable(resource, PolledList.resources())));
    String operation = endpoint.getOperation();
    if (operation != null && !operation.equals("list")) {
      throw new IllegalArgumentException(PositionMessages.notListing(operation));
    }
    Map<String, Object> given = endpoint.givenArguments();
    refuse(list, given.keySet(), endpoint.extraQuery().keySet());
    list.unsteady().stream()
        .filter(given::containsKey)
        .forEach(option -> LOG.warn(PositionMessages.unsteady(option)));
    InstantlyConsumerOptions options = endpoint.getConsumerOptions();
    if (options.isMarkAsRead() && !resource.equals("emails")) {
      throw new IllegalArgumentException(PositionMessages.onlyForEmails("markAsRead", resource));
    }
    StartPoint.of("startFrom", options.getStartFrom());
    if (options.getStateReset() != null) {
      StartPoint.of("stateReset", options.getStateReset());
    }
    String key = PositionStores.key(endpoint);
    return new PolledRows(
        sources(endpoint, list, given, progress),
        settings(options),
        PositionStores.of(endpoint, key),
        key);
  }

  /** Whether other consumers can reach the position: a file is locked, and memory is one's own. */
  boolean isShared() {
    return store instanceof JdbcPositionStore || store instanceof RepositoryPositionStore;
  }

  /** The same in {@code query.} would pass every check, and contradict what the consumer sends. */
  private static void refuse(PolledList list, Set<String> options, Set<String> queryNames) {
    Operation operation = OperationTable.operation(list.resource(), "list");
    for (String option : list.refused()) {
      if (options.contains(option)) {
        throw new IllegalArgumentException(PositionMessages.refused(option));
      }
      String name = operation.argument(option).map(Parameter::name).orElse(option);
      if (queryNames.contains(name)) {
        throw new IllegalArgumentException(PositionMessages.refused("query." + name));
      }
    }
  }

  private static Sources sources(
      InstantlyEndpoint endpoint, PolledList list, Map<String, Object> given, Runnable progress) {
    Operation operation = OperationTable.operation(list.resource(), "list");
    Map<String, Object> arguments =
        new HashMap<>(
            new ArgumentReader(endpoint)
                .checkOptions(operation, Map.of("emailType", PolledList.ALL)));
    if (PolledList.ALL.equals(given.get("emailType"))) {
      arguments.put("email_type", PolledList.ALL);
    }
    return new Sources(
        list.reader().apply(query(endpoint, arguments, endpoint::consumerClient, progress)),
        list.reader().apply(query(endpoint, arguments, endpoint::sweepClient, progress)),
        () -> allowance(endpoint, operation.quota()).take());
  }

  private static ListQuery query(
      InstantlyEndpoint endpoint,
      Map<String, Object> arguments,
      Supplier<InstantlyClient> client,
      Runnable progress) {
    return new ListQuery(
        call -> {
          try {
            return client.get().call(call);
          } finally {
            progress.run();
          }
        },
        arguments,
        endpoint.extraQuery());
  }

  /** Half of what the API allows a minute is left for the tails of all consumers. */
  private static Allowance allowance(InstantlyEndpoint endpoint, QuotaGroup group) {
    InstantlyConfiguration configuration = endpoint.getConfiguration();
    int limit =
        group == QuotaGroup.EMAIL_LISTS
            ? configuration.getEmailListsPerMinute()
            : configuration.getRequestsPerMinute();
    WaitingRoom room = ContextWaitingRoom.of(endpoint.getCamelContext());
    return room.allowance(
        ClientOptions.identity(configuration, room), group, Math.max(1, limit / 2));
  }

  private static PollSettings settings(InstantlyConsumerOptions options) {
    return new PollSettings(
        Duration.ofMillis(options.getLookback()),
        Duration.ofMillis(options.getLookbackInterval()),
        options.getMaxSeen(),
        options.getMaxFailed(),
        options.getMaxAttempts(),
        options.isBreakOnFirstError());
  }
}
