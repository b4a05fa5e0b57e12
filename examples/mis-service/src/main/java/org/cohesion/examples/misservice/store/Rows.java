package org.cohesion.examples.misservice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;

/** Reads what the database answers. */
final class Rows {

  /** Selects what {@link #version} reads. */
  static final String VERSION =
      "v.urn, v.version, v.digest, v.stored_at, v.stored_by from policy_version v ";

  /** Selects what {@link #state} reads. */
  static final String STATE =
      "select s.name, s.title, s.status, s.next_review, s.due_by, s.warnings,"
          + " v.urn, v.version, v.digest, v.stored_at, v.stored_by"
          + " from school s join policy_version v on v.urn = s.urn and v.version = s.version ";

  private Rows() {}

  /** The number of the row is not used; Spring hands it over. */
  static PolicyVersion version(ResultSet row, int number) throws SQLException {
    return new PolicyVersion(
        row.getInt("version"),
        row.getString("digest"),
        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
        row.getString("stored_by"));
  }

  static StoredPolicy policy(ResultSet row, int number) throws SQLException {
    return new StoredPolicy(version(row, number), row.getBytes("canonical"));
  }

  static SchoolState state(ResultSet row, int number) throws SQLException {
    return new SchoolState(
        Urn.of(row.getString("urn")),
        row.getString("name"),
        row.getString("title"),
        status(row.getString("status")),
        version(row, number),
        row.getString("next_review"),
        row.getObject("due_by", LocalDate.class),
        row.getInt("warnings"));
  }

  private static @Nullable PolicyStatus status(@Nullable String name) {
    return Arrays.stream(PolicyStatus.values())
        .filter(status -> status.getJsonName().equals(name))
        .findFirst()
        .orElse(null);
  }
}
