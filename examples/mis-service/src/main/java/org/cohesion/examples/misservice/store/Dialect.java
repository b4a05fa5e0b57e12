package org.cohesion.examples.misservice.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the two databases say differently. */
enum Dialect {
  /** Takes a text as JSON only if told so: by itself it makes a JSON string of it. */
  H2(":content format json"),

  /** Takes a text as JSON only if it is cast. */
  POSTGRESQL(":content::jsonb");

  private final String json;

  Dialect(String json) {
    this.json = json;
  }

  /** {@return the parameter {@code content}, which is JSON} */
  String json() {
    return json;
  }

  /**
   * Asks a database what it speaks.
   *
   * @throws IllegalStateException if it is neither of the two
   */
  static Dialect of(DataSource source) {
    try (Connection connection = source.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return switch (product) {
        case "H2" -> H2;
        case "PostgreSQL" -> POSTGRESQL;
        default -> throw new IllegalStateException(product + " is neither PostgreSQL nor H2");
      };
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached", e);
    }
  }
}
