package io.github.camelinstantly.position.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** A database of which a test hears before and after each statement. */
public final class WatchedDatabase {

  private static final Set<String> STATEMENTS = Set.of("executeUpdate", "executeQuery");

  private final Watcher watcher;

  private WatchedDatabase(Watcher watcher) {
    this.watcher = watcher;
  }

  /** The database, watched. */
  public static DataSource of(DataSource database, Watcher watcher) {
    return new WatchedDatabase(watcher).watched(DataSource.class, database);
  }

  private <T> T watched(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean statement = STATEMENTS.contains(method.getName());
              if (statement) {
                watcher.before();
              }
              try {
                Object result = method.invoke(target, arguments);
                if (statement) {
                  watcher.after();
                }
                return watchedToo(result);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private Object watchedToo(Object result) {
    if (result instanceof Connection connection) {
      return watched(Connection.class, connection);
    }
    return result instanceof PreparedStatement statement
        ? watched(PreparedStatement.class, statement)
        : result;
  }

  /** Hears of statements. */
  public interface Watcher {

    /** A statement is about to be made. */
    void before() throws SQLException;

    /** It was made; its answer is not there yet. */
    void after() throws SQLException;
  }
}
