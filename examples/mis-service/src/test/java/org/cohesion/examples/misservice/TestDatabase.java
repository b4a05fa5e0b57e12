package org.cohesion.examples.misservice;

import java.util.Map;

/** The database that the tests run on, as the profile of the build says. */
public final class TestDatabase {

  private TestDatabase() {}

  /** {@return whether it is PostgreSQL; if not it is H2} */
  public static boolean isPostgres() {
    return System.getProperty("mis.database", "h2").equals("postgresql");
  }

  /** {@return what the service is told of it} */
  static Map<String, Object> properties() {
    return Map.of("mis.data", TestService.folder());
  }
}
