package io.github.camelinstantly.position.store;

/**
 * What line 0 of a position in a database says: who owns it, and which lines count. Those are the
 * snapshot's, and after them those of each epoch since. An epoch begins with each new owner and
 * each new snapshot; only its owner writes into it, one line after the other.
 *
 * @param owner the token of the owner
 * @param polls how often the owner polled, by which others see that it lives
 * @param epoch the epoch that is written into now
 * @param since the first epoch after the snapshot
 * @param snapshot the number of the snapshot's first line; 0 if there is none yet
 * @param length how many lines the snapshot has
 */
record PositionHead(String owner, long polls, long epoch, long since, long snapshot, int length) {

  /** In place of the owner of a position that nobody owns. */
  private static final String NOBODY = "-";

  /** More lines than are ever written before the next snapshot. */
  private static final long EPOCH = 1_000_000_000L;

  static PositionHead empty(String owner) {
    return new PositionHead(owner, 0, 1, 1, 0, 0);
  }

  static int version(String text) {
    return Integer.parseInt(text.split(" ", 2)[0]);
  }

  static PositionHead parse(String text) {
    String[] parts = text.split(" ");
    return new PositionHead(
        parts[1],
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]),
        Long.parseLong(parts[4]),
        Long.parseLong(parts[5]),
        Integer.parseInt(parts[6]));
  }

  String toText() {
    return String.join(
        " ",
        String.valueOf(PositionTable.VERSION),
        owner,
        String.valueOf(polls),
        String.valueOf(epoch),
        String.valueOf(since),
        String.valueOf(snapshot),
        String.valueOf(length));
  }

  /** The same for a new owner, who begins an epoch. */
  PositionHead takenBy(String newOwner) {
    return new PositionHead(newOwner, polls, epoch + 1, since, snapshot, length);
  }

  PositionHead givenUp() {
    return new PositionHead(NOBODY, polls, epoch, since, snapshot, length);
  }

  boolean isNobodys() {
    return owner.equals(NOBODY);
  }

  /** The same with another snapshot, which begins an epoch. */
  PositionHead with(long newSnapshot, int newLength) {
    return new PositionHead(owner, polls, epoch + 1, epoch + 1, newSnapshot, newLength);
  }

  PositionHead polledOnceMore() {
    return new PositionHead(owner, polls + 1, epoch, since, snapshot, length);
  }

  boolean hasSnapshot() {
    return snapshot != 0;
  }

  /** The epoch that a line belongs to. */
  static long epochOf(long line) {
    return line / EPOCH;
  }

  /** The number of an epoch's first line. */
  static long firstLine(long epoch) {
    return epoch * EPOCH;
  }
}
