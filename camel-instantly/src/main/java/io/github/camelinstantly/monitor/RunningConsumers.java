package io.github.camelinstantly.monitor;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.poll.PollStatus;
import io.github.camelinstantly.position.PositionStoreException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;

/** The consumers of a CamelContext that run at present. */
public final class RunningConsumers {

  private final List<Running> all = new CopyOnWriteArrayList<>();
  private final Set<String> keys = ConcurrentHashMap.newKeySet();

  private RunningConsumers() {}

  /** Those of a context. */
  public static RunningConsumers of(CamelContext context) {
    ExtendedCamelContext extension = context.getCamelContextExtension();
    RunningConsumers running = extension.getContextPlugin(RunningConsumers.class);
    if (running == null) {
      running = new RunningConsumers();
      extension.addContextPlugin(RunningConsumers.class, running);
    }
    return running;
  }

  /** A consumer starts. */
  public void add(Running consumer) {
    all.add(consumer);
  }

  /** A consumer stops. */
  public void remove(Running consumer) {
    all.remove(consumer);
  }

  /** All of them, in the order in which they started. */
  public List<Running> all() {
    return List.copyOf(all);
  }

  /**
   * Takes the key of a position that others could reach as well.
   *
   * @throws PositionStoreException if another consumer has it
   */
  public void takeKey(String key) {
    if (!keys.add(key)) {
      throw new PositionStoreException(StoreMessages.keyInUse(key), null);
    }
  }

  /** Gives a key back. */
  public void giveKeyBack(String key) {
    keys.remove(key);
  }

  /**
   * A consumer that runs.
   *
   * @param name its route, or its position's key if it has no route
   * @param status how far it has come
   */
  public record Running(String name, Supplier<PollStatus> status) {}
}
