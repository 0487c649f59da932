package io.github.camelinstantly.position.store;

/**
 * What a writer has to hold: that this owner has the position of this key still, in this epoch.
 *
 * @param key the consumer that the position belongs to
 * @param owner the token of the owner
 * @param epoch grows with each owner, with each position in place of another, and after a write of
 *     unclear outcome, so that one that comes to the database late does nothing
 */
record Lease(String key, String owner, long epoch) {

  /** The one that follows, of the same owner. */
  Lease next() {
    return new Lease(key, owner, epoch + 1);
  }
}
