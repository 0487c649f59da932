package io.github.camelinstantly;

import io.github.camelinstantly.message.Quoted;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.poll.FilePositionStore;
import io.github.camelinstantly.poll.JdbcPositionStore;
import io.github.camelinstantly.poll.MemoryPositionStore;
import io.github.camelinstantly.poll.OwnerWatch;
import io.github.camelinstantly.poll.PositionStore;
import io.github.camelinstantly.poll.RepositoryPositionStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.camel.spi.StateRepository;

/** Chooses the store of a position by the options of an endpoint. */
final class PositionStores {

  private PositionStores() {}

  /**
   * The store.
   *
   * @throws IllegalArgumentException if the options name several
   */
  static PositionStore of(InstantlyEndpoint endpoint, String key) {
    InstantlyConsumerOptions options = endpoint.getConsumerOptions();
    String file = options.getStateFile();
    DataSource dataSource = options.getDataSource();
    StateRepository<String, String> repository = options.getStateRepository();
    List<String> given = new ArrayList<>();
    if (file != null) {
      given.add("stateFile");
    }
    if (dataSource != null) {
      given.add("dataSource");
    }
    if (repository != null) {
      given.add("stateRepository");
    }
    if (given.size() > 1) {
      throw new IllegalArgumentException(StoreMessages.severalStores(Quoted.names(given)));
    }
    if (file != null) {
      return new FilePositionStore(Path.of(file), key);
    }
    if (dataSource != null) {
      return new JdbcPositionStore(
          dataSource,
          options.getStateTable(),
          options.isCreateStateTable(),
          key,
          ownerWatch(endpoint));
    }
    return repository == null
        ? new MemoryPositionStore(key)
        : new RepositoryPositionStore(repository, key);
  }

  /** One that lives polls at least so often, and whatever a poll does is watched itself. */
  private static OwnerWatch ownerWatch(InstantlyEndpoint endpoint) {
    Duration timeout = Duration.ofMillis(endpoint.getConsumerOptions().getWatchdogTimeout());
    Duration delay = Duration.of(endpoint.getDelay(), endpoint.getTimeUnit().toChronoUnit());
    return new OwnerWatch(
        timeout.isZero() ? timeout : timeout.plus(delay),
        ContextWaitingRoom.of(endpoint.getCamelContext()).time()::nanos);
  }

  /** Names a consumer: by default component, workspace, resource and operation. */
  static String key(InstantlyEndpoint endpoint) {
    String given = endpoint.getConsumerOptions().getStateKey();
    if (given != null) {
      return given;
    }
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
