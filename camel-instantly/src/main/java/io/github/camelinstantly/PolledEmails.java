package io.github.camelinstantly;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.OperationTable;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.EmailSource;
import io.github.camelinstantly.poll.FilePositionStore;
import io.github.camelinstantly.poll.MemoryPositionStore;
import io.github.camelinstantly.poll.PositionStore;
import io.github.camelinstantly.poll.StartPoint;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an endpoint's options mean for a consumer of emails.
 *
 * @param source the list, with the filters given
 * @param store keeps the position
 * @param key names the consumer: component, workspace, resource and operation
 */
record PolledEmails(EmailSource source, PositionStore store, String key) {

  private static final Logger LOG = LoggerFactory.getLogger(PolledEmails.class);

  private static final List<String> POLLABLE = List.of("emails");

  /** The consumer orders and bounds the list by itself; a preview or the newest only loses rows. */
  private static final List<String> REFUSED =
      List.of(
          "startingAfter",
          "sortOrder",
          "minTimestampCreated",
          "maxTimestampCreated",
          "latestOfThread",
          "previewOnly");

  private static final List<String> UNSTEADY =
      List.of("isUnread", "hasReminder", "markedAsDone", "iStatus");

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException if resource, operation or an option is none for a consumer
   */
  static PolledEmails of(InstantlyEndpoint endpoint) {
    String resource = endpoint.getResource();
    if (!POLLABLE.contains(resource)) {
      throw new IllegalArgumentException(PositionMessages.notPollable(resource, POLLABLE));
    }
    String operation = endpoint.getOperation();
    if (operation != null && !operation.equals("list")) {
      throw new IllegalArgumentException(PositionMessages.notListing(operation));
    }
    Map<String, Object> given = endpoint.givenArguments();
    refuse(given.keySet(), endpoint.extraQuery().keySet());
    UNSTEADY.stream()
        .filter(given::containsKey)
        .forEach(option -> LOG.warn(PositionMessages.unsteady(option)));
    InstantlyConsumerOptions options = endpoint.getConsumerOptions();
    StartPoint.of("startFrom", options.getStartFrom());
    if (options.getStateReset() != null) {
      StartPoint.of("stateReset", options.getStateReset());
    }
    String key = key(endpoint);
    return new PolledEmails(source(endpoint, given), store(options, key), key);
  }

  /** The same in {@code query.} would pass every check, and contradict what the consumer sends. */
  private static void refuse(Set<String> options, Set<String> queryNames) {
    Operation list = OperationTable.operation("emails", "list");
    REFUSED.stream()
        .filter(options::contains)
        .findFirst()
        .ifPresent(
            option -> {
              throw new IllegalArgumentException(PositionMessages.refused(option));
            });
    REFUSED.stream()
        .flatMap(option -> list.argument(option).stream())
        .map(Parameter::name)
        .filter(queryNames::contains)
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(PositionMessages.refused("query." + name));
            });
  }

  private static EmailSource source(InstantlyEndpoint endpoint, Map<String, Object> given) {
    Operation list = OperationTable.operation("emails", "list");
    Map<String, Object> arguments =
        new HashMap<>(
            new ArgumentReader(endpoint).checkOptions(list, Map.of("emailType", EmailSource.ALL)));
    if (EmailSource.ALL.equals(given.get("emailType"))) {
      arguments.put("email_type", EmailSource.ALL);
    }
    return new EmailSource(endpoint::consumerClient, arguments, endpoint.extraQuery());
  }

  private static PositionStore store(InstantlyConsumerOptions options, String key) {
    return options.getStateFile() == null
        ? new MemoryPositionStore(key)
        : new FilePositionStore(Path.of(options.getStateFile()), key);
  }

  private static String key(InstantlyEndpoint endpoint) {
    String workspace = endpoint.getConfiguration().getWorkspaceId();
    return String.join(
        "/",
        componentName(endpoint),
        workspace == null ? "-" : workspace,
        endpoint.getResource(),
        "list");
  }

  /** The name that the component is registered by is what its URIs begin with. */
  private static String componentName(InstantlyEndpoint endpoint) {
    return endpoint.getEndpointUri().split(":", 2)[0];
  }
}
