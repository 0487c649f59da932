package io.github.camelinstantly.option;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.api.table.RawOperation;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint was told, made once when it starts; consumers and producers ask this instead of
 * the endpoint.
 *
 * @param target what is worked on
 * @param arguments the arguments that options give, by option name
 * @param extraQuery the query parameters that the operation table does not know
 * @param configuration the connection options
 * @param consumer the options of a consumer
 * @param producer the options of a producer
 * @param pollInterval the time between two polls
 */
public record EndpointOptions(
    Target target,
    Map<String, Object> arguments,
    Map<String, String> extraQuery,
    InstantlyConfiguration configuration,
    InstantlyConsumerOptions consumer,
    InstantlyProducerOptions producer,
    Duration pollInterval) {

  /** Copies the maps, in their order, so that they stay as they are. */
  public EndpointOptions {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    extraQuery = Collections.unmodifiableMap(new LinkedHashMap<>(extraQuery));
  }

  /** The resource of the API that is worked on. */
  public String resource() {
    return target.resource();
  }

  /** The operation that the URI names, if any. */
  public @Nullable String operation() {
    return target.operation();
  }

  /** The sub-workspace to act in; {@code null} for the one that the API key belongs to. */
  public @Nullable String workspaceId() {
    return configuration.getWorkspaceId();
  }

  /**
   * What an endpoint works on.
   *
   * @param component the name that the component is registered by
   * @param resource the resource of the API
   * @param operation the operation that the URI names; {@code null} for none
   * @param rawPath the path of an operation that the table does not know; {@code null} for none
   */
  public record Target(
      String component, String resource, @Nullable String operation, @Nullable String rawPath) {

    /**
     * An operation of the resource.
     *
     * @throws IllegalArgumentException if the resource does not have it
     */
    public Operation operation(String name) {
      return isRaw()
          ? RawOperation.of(name, String.valueOf(rawPath))
          : OperationTable.operation(resource, name);
    }

    /** The names of all operations of the resource. */
    public List<String> operationNames() {
      return isRaw()
          ? RawOperation.names()
          : OperationTable.operations(resource).stream().map(Operation::name).toList();
    }

    private boolean isRaw() {
      return resource.equals(RawOperation.RESOURCE);
    }
  }
}
