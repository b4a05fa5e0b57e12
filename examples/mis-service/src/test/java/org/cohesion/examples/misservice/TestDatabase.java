package org.cohesion.examples.misservice;

import java.util.Map;

/** The database that the tests run on, as the profile of the build says. */
public final class TestDatabase {

  private TestDatabase() {}

  private static final class Started {
    static final Postgres POSTGRES = Postgres.start();
  }

  /** {@return whether it is PostgreSQL; if not it is H2} */
  public static boolean isPostgres() {
    return System.getProperty("mis.database", "h2").equals("postgresql");
  }

  /** {@return what the service is told of it; with H2 of a new one each time} */
  public static Map<String, Object> properties() {
    return isPostgres()
        ? Map.of("spring.datasource.url", Started.POSTGRES.url())
        : Map.of("mis.data", TestService.folder());
  }
}
