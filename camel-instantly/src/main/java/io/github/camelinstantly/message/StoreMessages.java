package io.github.camelinstantly.message;

import java.nio.file.Path;

/** What is said about the places where positions are kept: files, databases and repositories. */
public final class StoreMessages {

  private static final String NO_INTAKE =
      " Until then nothing new is read; exchanges that end meanwhile are recorded as soon as"
          + " possible.";

  private StoreMessages() {}

  /** A file that cannot be read or written. */
  public static String unusable(Path file, Exception cause) {
    return "`stateFile` %s cannot be used: %s. Its folder must exist and be writable; nothing new"
            .formatted(Quoted.value(file), Quoted.cause(cause))
        + " is read until it can be used.";
  }

  /** A write after the consumer stopped. */
  public static String closed(Path file) {
    return "`stateFile` %s was released when the consumer stopped: exchanges that ended since then"
            .formatted(Quoted.value(file))
        + " count as not completed and their items are delivered again, unless this consumer starts"
        + " again before its process ends.";
  }

  /** A file that another consumer has locked. */
  public static String locked(Path file) {
    return "`stateFile` %s is in use by another consumer: give each consumer a file of its own, and"
            .formatted(Quoted.value(file))
        + " run only one process with it at a time.";
  }

  /** A file that is none of ours. */
  public static String foreign(Path file) {
    return "`stateFile` %s must be a file that this component wrote, but it begins with something"
            .formatted(Quoted.value(file))
        + " else: name another file.";
  }

  /** A file of a later release. */
  public static String newer(Path file, int version, int known) {
    return "`stateFile` %s was written by a newer version of this component (format %d; this"
            .formatted(Quoted.value(file), version)
        + " version knows up to %d): use that version, or another file.".formatted(known);
  }

  /** A file whose content was damaged. */
  public static String corrupt(Path file, int line, Exception cause) {
    return "`stateFile` %s is corrupt in line %d (%s). Restore it from a backup, or move it away:"
            .formatted(Quoted.value(file), line, Quoted.cause(cause))
        + " the consumer then begins at `startFrom`.";
  }

  /** A file without content, such as a full disk or a crash of the system leaves. */
  public static String empty(Path file) {
    return "`stateFile` %s is empty, so the position in it is lost: it is never empty after a write"
            .formatted(Quoted.value(file))
        + " of this component. Restore it from a backup, or delete it (also if you made it"
        + " yourself): the consumer then begins at `startFrom`.";
  }

  /** Part of {@link #unusable}: a link where an own file must be. */
  public static String link(Path file) {
    return "%s is a symbolic link, which is not followed; delete it".formatted(Quoted.value(file));
  }

  /** A file that keeps the position of something else. */
  public static String otherConsumer(Path file, String found, String expected) {
    return "`stateFile` %s keeps the position of %s, not of `%s`: give each consumer a file of"
            .formatted(Quoted.value(file), Quoted.value(found), expected)
        + " its own.";
  }

  /** A database that cannot be used at present. */
  public static String databaseDown(String table, Exception cause) {
    return "The position in table %s cannot be read or written (%s); the next poll tries again."
            .formatted(Quoted.value(table), Quoted.cause(cause))
        + NO_INTAKE;
  }

  /** A table that is missing or may not be used. */
  public static String noTable(String table, String ddl, Exception cause) {
    return "`stateTable` %s, or the table of its items, cannot be used (%s): create them with `%s`, or"
            .formatted(Quoted.value(table), Quoted.cause(cause), ddl)
        + " set `createStateTable=true`.";
  }

  /** A table as it was before the first release. */
  public static String earlierFormat(String table) {
    return "`stateTable` %s has the columns of an earlier format (`line`, `content`), which can no"
            .formatted(Quoted.value(table))
        + " longer be read. It was left untouched: name another `stateTable`, or rename or drop this"
        + " one. The consumer then begins at `startFrom`, which takes a time.";
  }

  /** A name that no table can have. */
  public static String wrongTableName(String table) {
    return "`stateTable` must consist of letters, digits and `_`, optionally after a schema and a"
        + " dot, but was %s.".formatted(Quoted.value(table));
  }

  /** A position that a later release wrote. */
  public static String newer(String table, String key, int version, int known) {
    return "The position of `%s` in %s was written by a newer version of this component (format %d;"
            .formatted(key, Quoted.value(table), version)
        + " this version knows up to %d): use that version, or another `stateKey`."
            .formatted(known);
  }

  /** A position that was damaged. */
  public static String corrupt(String store, String key, String where) {
    return "The position of `%s` in %s is corrupt (%s). Restore it from a backup, or delete"
            .formatted(key, Quoted.value(store), where)
        + " everything stored under this key: the consumer then begins at `startFrom`.";
  }

  /** A position that no longer exists. */
  public static String gone(String table, String key) {
    return "The position of `%s` in %s was deleted while the consumer was running: restart its"
            .formatted(key, Quoted.value(table))
        + " route to begin at `startFrom`.";
  }

  /** A position that too many write to. */
  public static String contended(String table, String key) {
    return "The position of `%s` in %s was repeatedly changed by others while it was being written."
            .formatted(key, Quoted.value(table))
        + NO_INTAKE;
  }

  /** A store that is used before it was opened. */
  public static String notOpened(String store, String key) {
    return "The position of `%s` in %s is not open.".formatted(key, Quoted.value(store));
  }

  /** A repository that fails. */
  public static String repositoryDown(String key, Exception cause) {
    return "The `stateRepository` cannot read or write the position of `%s` (%s); the next poll"
            .formatted(key, Quoted.cause(cause))
        + " tries again."
        + NO_INTAKE;
  }

  /** Options that exclude each other. */
  public static String severalStores(String given) {
    return "A position is kept in one place, but %s are set: keep one of them.".formatted(given);
  }

  /** Two consumers with one position. */
  public static String keyInUse(String key) {
    return "The position `%s` belongs to another consumer running in this CamelContext: give each a"
            .formatted(key)
        + " `stateKey` of its own.";
  }

  /** A database that tells of a commit before it is on disk. */
  public static String lazyCommits(String setting, String value, String wayOut) {
    return "The database of the `dataSource` reports commits before they are on disk (`%s` is `%s`):"
            .formatted(setting, value)
        + " after a crash, items that were done are delivered again. To prevent that, "
        + wayOut
        + ".";
  }
}
