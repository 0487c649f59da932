package io.github.camelinstantly.consumer;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.option.ArgumentReader;
import io.github.camelinstantly.option.ClientOptions;
import io.github.camelinstantly.option.EndpointOptions;
import io.github.camelinstantly.option.InstantlyConsumerOptions;
import io.github.camelinstantly.option.InstantlyConsumerOptions.UnknownOutcome;
import io.github.camelinstantly.poll.InitialPosition;
import io.github.camelinstantly.poll.ListPoller.Sources;
import io.github.camelinstantly.poll.PollSettings;
import io.github.camelinstantly.poll.ServerClock;
import io.github.camelinstantly.poll.StartPoint;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.source.ListQuery;
import io.github.camelinstantly.source.PollableList;
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
 * @param list what is polled
 * @param sources the list, with the filters given
 * @param settings how it is read
 * @param store keeps the position
 * @param key names the consumer
 * @param parksUnknownOutcome whether an item is parked if a write of its route may have happened
 */
public record ConsumerPlan(
    PollableList list,
    Sources sources,
    PollSettings settings,
    PositionStore store,
    String key,
    boolean parksUnknownOutcome) {

  private static final Logger LOG = LoggerFactory.getLogger(ConsumerPlan.class);

  /**
   * Reads the options.
   *
   * @param clients call the API
   * @param quotas keep the quotas, and the time
   * @param progress is told of every call that ended
   * @throws IllegalArgumentException if resource, operation or an option is none for a consumer
   */
  public static ConsumerPlan of(
      EndpointOptions options, Clients clients, QuotaRegistry quotas, Runnable progress) {
    PollableList list = PollableList.of(options.resource());
    check(list, options);
    String key = PositionStoreFactory.key(options);
    return new ConsumerPlan(
        list,
        sources(list, options, clients, quotas, progress),
        settings(options.consumer()),
        PositionStoreFactory.create(options, key, quotas.time()::nanos),
        key,
        options.consumer().getOnUnknownOutcome() == UnknownOutcome.park);
  }

  /** Where a position begins, as the options say it. */
  public InitialPosition start(
      InstantlyConsumerOptions options, DurablePosition position, ServerClock clock) {
    return new InitialPosition(
        sources.tail(), position, options.getStartFrom(), options.getStateReset(), clock);
  }

  private static void check(PollableList list, EndpointOptions options) {
    String operation = options.operation();
    if (operation != null && !operation.equals("list")) {
      throw new IllegalArgumentException(PositionMessages.notListing(operation));
    }
    Set<String> given = options.arguments().keySet();
    reject(list, given, options.extraQuery().keySet());
    list.unsteady().stream()
        .filter(given::contains)
        .forEach(option -> LOG.warn(PositionMessages.unsteady(option)));
    InstantlyConsumerOptions consumer = options.consumer();
    if (consumer.isMarkAsRead() && !list.canMarkAsRead()) {
      throw new IllegalArgumentException(
          PositionMessages.onlyForEmails("markAsRead", list.resource()));
    }
    StartPoint.of("startFrom", consumer.getStartFrom());
    if (consumer.getStateReset() != null) {
      StartPoint.of("stateReset", consumer.getStateReset());
    }
  }

  /** The same in {@code query.} would pass every check, and contradict what the consumer sends. */
  private static void reject(PollableList list, Set<String> options, Set<String> queryNames) {
    Operation operation = OperationTable.operation(list.resource(), "list");
    for (String option : list.rejected()) {
      if (options.contains(option)) {
        throw new IllegalArgumentException(PositionMessages.rejected(option));
      }
      String name = operation.argument(option).map(Parameter::name).orElse(option);
      if (queryNames.contains(name)) {
        throw new IllegalArgumentException(PositionMessages.rejected("query." + name));
      }
    }
  }

  private static Sources sources(
      PollableList list,
      EndpointOptions options,
      Clients clients,
      QuotaRegistry quotas,
      Runnable progress) {
    Operation operation = OperationTable.operation(list.resource(), "list");
    Map<String, Object> arguments =
        new HashMap<>(
            new ArgumentReader(options)
                .checkOptions(operation, Map.of("emailType", PollableList.ALL)));
    if (PollableList.ALL.equals(options.arguments().get("emailType"))) {
      arguments.put("email_type", PollableList.ALL);
    }
    Map<String, String> extra = options.extraQuery();
    return new Sources(
        list.reader().apply(query(arguments, extra, clients.patient(), progress)),
        list.reader().apply(query(arguments, extra, clients.impatient(), progress)),
        ClientOptions.background(options.configuration(), quotas, operation.quota())::take);
  }

  private static ListQuery query(
      Map<String, Object> arguments,
      Map<String, String> extraQuery,
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
        extraQuery);
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

  /**
   * The clients of a consumer, each made on first use.
   *
   * @param patient waits for its turn as long as it takes
   * @param impatient does not wait for its turn at all
   */
  public record Clients(Supplier<InstantlyClient> patient, Supplier<InstantlyClient> impatient) {}
}
