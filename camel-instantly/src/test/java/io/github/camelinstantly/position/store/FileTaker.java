package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PositionStoreException;
import java.nio.file.Path;

/** Another process that wants a state file. */
public final class FileTaker {

  static final int TAKEN = 0;
  static final int REFUSED = 77;

  private FileTaker() {}

  /** Arguments: the state file and the consumer's key. */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    FilePositionStore store = new FilePositionStore(file, args[1]);
    try {
      store.open();
    } catch (PositionStoreException e) {
      if (!StoreMessages.locked(file).equals(e.getMessage())) {
        throw e;
      }
      System.exit(REFUSED);
    }
    store.close();
    System.exit(TAKEN);
  }
}
