package io.github.camelinstantly.position.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** What a database calls the types that standard SQL has other names for. */
enum SqlTypes {
  /** As in the standard; H2 and others. */
  STANDARD("BIGINT", "CLOB", "TIMESTAMP WITH TIME ZONE"),
  POSTGRESQL("BIGINT", "TEXT", "TIMESTAMP WITH TIME ZONE"),
  MYSQL("BIGINT", "LONGTEXT", "TIMESTAMP"),
  ORACLE("NUMBER(19)", "CLOB", "TIMESTAMP WITH TIME ZONE"),
  SQL_SERVER("BIGINT", "VARCHAR(MAX)", "DATETIMEOFFSET");

  private final String number;
  private final String text;
  private final String time;

  SqlTypes(String number, String text, String time) {
    this.number = number;
    this.text = text;
    this.time = time;
  }

  static SqlTypes of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    if (product.contains("postgresql")) {
      return POSTGRESQL;
    }
    if (product.contains("mysql") || product.contains("mariadb")) {
      return MYSQL;
    }
    if (product.contains("oracle")) {
      return ORACLE;
    }
    return product.contains("sql server") ? SQL_SERVER : STANDARD;
  }

  /** A whole number of 64 bits. */
  String number() {
    return number;
  }

  /** A text of any length. */
  String text() {
    return text;
  }

  /** A moment. */
  String time() {
    return time;
  }
}
