package io.github.camelinstantly.position.store;

import io.github.camelinstantly.position.PositionStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Every store does what every store has to do. */
class StoreContractTest {

  @Nested
  class Memory extends PositionStoreContract {

    private final Map<String, PositionStore> stores = new HashMap<>();

    @Override
    PositionStore store(String key) {
      // memory lasts as long as its consumer
      return stores.computeIfAbsent(key, MemoryPositionStore::new);
    }
  }

  @Nested
  class File extends PositionStoreContract {

    @TempDir private Path folder;

    @Override
    PositionStore store(String key) {
      return new FilePositionStore(folder.resolve("emails.state"), key);
    }
  }

  @Nested
  class MemoryRepository extends PositionStoreContract.Shared {

    private final MemoryStateRepository repository = new MemoryStateRepository();

    @Override
    PositionStore store(String key) {
      return new RepositoryPositionStore(repository, key);
    }
  }

  @Nested
  class FileRepository extends PositionStoreContract.Shared {

    @TempDir private Path folder;
    private FileStateRepository repository;

    @BeforeEach
    void start() {
      repository = FileStateRepository.fileStateRepository(folder.resolve("states").toFile());
      repository.start();
    }

    @AfterEach
    void stop() {
      repository.stop();
    }

    @Override
    PositionStore store(String key) {
      repository.stop();
      repository.start();
      return new RepositoryPositionStore(repository, key);
    }
  }

  @Nested
  class H2 extends PositionStoreContract.Shared {

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void create() {
      database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    @Override
    PositionStore store(String key) {
      return new JdbcPositionStore(
          database, "INSTANTLY_POSITION", true, key, PositionStoreContract.patient());
    }
  }
}
