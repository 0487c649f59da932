package io.github.camelinstantly.consumer;

import io.github.camelinstantly.message.Quoted;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.option.EndpointOptions;
import io.github.camelinstantly.option.InstantlyConsumerOptions;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.store.FilePositionStore;
import io.github.camelinstantly.position.store.JdbcPositionStore;
import io.github.camelinstantly.position.store.MemoryPositionStore;
import io.github.camelinstantly.position.store.OwnerHeartbeat;
import io.github.camelinstantly.position.store.RepositoryPositionStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.apache.camel.spi.StateRepository;

/** Chooses the store of a position by the options of an endpoint. */
final class PositionStoreFactory {

  private PositionStoreFactory() {}

  /**
   * The store.
   *
   * @param nanos a clock that only runs on, in nanoseconds
   * @throws IllegalArgumentException if the options name several
   */
  static PositionStore create(EndpointOptions options, String key, LongSupplier nanos) {
    InstantlyConsumerOptions consumer = options.consumer();
    rejectSeveral(consumer);
    String file = consumer.getStateFile();
    DataSource dataSource = consumer.getDataSource();
    StateRepository<String, String> repository = consumer.getStateRepository();
    if (file != null) {
      return new FilePositionStore(Path.of(file), key);
    }
    if (dataSource != null) {
      return new JdbcPositionStore(
          dataSource,
          consumer.getStateTable(),
          consumer.isCreateStateTable(),
          key,
          new OwnerHeartbeat(patience(options), nanos));
    }
    return repository == null
        ? new MemoryPositionStore(key)
        : new RepositoryPositionStore(repository, key);
  }

  private static void rejectSeveral(InstantlyConsumerOptions options) {
    List<String> given = new ArrayList<>();
    if (options.getStateFile() != null) {
      given.add("stateFile");
    }
    if (options.getDataSource() != null) {
      given.add("dataSource");
    }
    if (options.getStateRepository() != null) {
      given.add("stateRepository");
    }
    if (given.size() > 1) {
      throw new IllegalArgumentException(StoreMessages.severalStores(Quoted.names(given)));
    }
  }

  /** An owner that lives polls at least so often, and whatever a poll does is watched itself. */
  private static Duration patience(EndpointOptions options) {
    Duration timeout = Duration.ofMillis(options.consumer().getWatchdogTimeout());
    return timeout.isZero() ? timeout : timeout.plus(options.pollInterval());
  }

  /** Names a consumer: by default component, workspace, resource and operation. */
  static String key(EndpointOptions options) {
    String given = options.consumer().getStateKey();
    if (given != null) {
      return given;
    }
    String workspace = options.workspaceId();
    return String.join(
        "/",
        options.target().component(),
        workspace == null ? "-" : workspace,
        options.resource(),
        "list");
  }
}
