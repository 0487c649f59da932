package io.github.camelinstantly;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.poll.PositionStoreException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;

/** The positions that consumers of a CamelContext use at present. */
final class RunningKeys {

  private final Set<String> keys = ConcurrentHashMap.newKeySet();

  private RunningKeys() {}

  static RunningKeys of(CamelContext context) {
    ExtendedCamelContext extension = context.getCamelContextExtension();
    RunningKeys running = extension.getContextPlugin(RunningKeys.class);
    if (running == null) {
      running = new RunningKeys();
      extension.addContextPlugin(RunningKeys.class, running);
    }
    return running;
  }

  /**
   * Takes a key.
   *
   * @throws PositionStoreException if another consumer has it
   */
  void take(String key) {
    if (!keys.add(key)) {
      throw new PositionStoreException(StoreMessages.keyInUse(key), null);
    }
  }

  void giveBack(String key) {
    keys.remove(key);
  }
}
