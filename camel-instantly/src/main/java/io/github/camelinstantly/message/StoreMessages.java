package io.github.camelinstantly.message;

/** What is said about positions that are kept in databases and repositories. */
public final class StoreMessages {

  private static final String TAKES_NOTHING =
      " Nothing is taken in until then; what ends meanwhile is written as soon as it can be.";

  private StoreMessages() {}

  /** A database that cannot be used at present. */
  public static String databaseDown(String table, Exception cause) {
    return "The position in the table %s cannot be read or written (%s); the next poll tries again."
            .formatted(Quoted.value(table), reason(cause))
        + TAKES_NOTHING;
  }

  /** A table that is missing or may not be used. */
  public static String noTable(String table, String ddl, Exception cause) {
    return "`stateTable` %s cannot be used (%s): create it by `%s`, or set `createStateTable=true`."
        .formatted(Quoted.value(table), reason(cause), ddl);
  }

  /** A name that is none for a table. */
  public static String wrongTableName(String table) {
    return "`stateTable` must be letters, digits and `_`, with a schema and a dot before if needed,"
        + " but was %s.".formatted(Quoted.value(table));
  }

  /** A position that a later release wrote. */
  public static String newer(String table, String key, int version, int known) {
    return "The position of `%s` in %s was written by a newer version of this component (format %d,"
            .formatted(key, Quoted.value(table), version)
        + " this one knows up to %d): use that version, or another `stateKey`.".formatted(known);
  }

  /** A position that was damaged. */
  public static String corrupt(String store, String key, String where) {
    return "The position of `%s` in %s is corrupt (%s). Restore it from a backup, or delete what it"
            .formatted(key, Quoted.value(store), where)
        + " keeps under this key: the consumer then begins at `startFrom`.";
  }

  /** A position that is not there any more. */
  public static String gone(String table, String key) {
    return "The position of `%s` in %s was deleted while the consumer ran: restart its route to begin"
            .formatted(key, Quoted.value(table))
        + " at `startFrom`.";
  }

  /** A position that too many write to. */
  public static String contended(String table, String key) {
    return "The position of `%s` in %s was changed by others again and again while it was written."
            .formatted(key, Quoted.value(table))
        + TAKES_NOTHING;
  }

  /** A store that is used before its time. */
  public static String notOpened(String store, String key) {
    return "The position of `%s` in %s is not open.".formatted(key, Quoted.value(store));
  }

  /** A repository that fails. */
  public static String repositoryDown(String key, Exception cause) {
    return "The `stateRepository` cannot read or write the position of `%s` (%s); the next poll tries"
            .formatted(key, reason(cause))
        + " again."
        + TAKES_NOTHING;
  }

  /** Two options that exclude each other. */
  public static String severalStores(String given) {
    return "A position is kept in one place, but %s are given: leave one of them.".formatted(given);
  }

  /** Two consumers with one position. */
  public static String keyInUse(String key) {
    return "The position `%s` belongs to another consumer that runs in this CamelContext: give each a"
            .formatted(key)
        + " `stateKey` of its own.";
  }

  private static String reason(Exception cause) {
    String text = cause.getMessage();
    String type = cause.getClass().getSimpleName();
    return text == null ? type : type + ": " + Quoted.oneLine(text, 300);
  }
}
