package org.cohesion.examples.misservice.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.cohesion.examples.misservice.store.NotAsExpectedException.Reason;
import org.cohesion.examples.misservice.store.PolicyStore.Saved;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores versions. Its caller begins the transaction, which lets the writers of a school come one
 * after the other, and ends it.
 */
final class PolicyWriter {

  private final JdbcClient database;
  private final Clock clock;
  private final String json;

  PolicyWriter(JdbcClient database, Dialect dialect, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.json = dialect.json();
  }

  /** As {@link PolicyStore#put}. */
  Saved put(NewPolicy policy, Expected expected, String by) {
    String urn = policy.urn().value();
    String digest = PolicyJson.digest(policy.policy());
    Expected wanted = expected instanceof Expected.Not not ? not.otherwise() : expected;
    lock(urn, wanted);
    @Nullable PolicyVersion current = newest(urn);
    if (current != null
        && expected instanceof Expected.Not not
        && not.digests().contains(current.digest())) {
      throw new NotAsExpectedException(Reason.EXISTS, current.digest());
    }
    if (current != null && current.digest().equals(digest) && !(wanted instanceof Expected.None)) {
      return new Saved(current, false);
    }
    require(wanted, current == null ? null : current.digest());
    PolicyVersion next =
        new PolicyVersion(
            current == null ? 1 : current.number() + 1,
            digest,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            by);
    insert(urn, next, PolicyJson.encode(policy.policy()));
    update(policy, next.number());
    return new Saved(next, true);
  }

  private static void require(Expected expected, @Nullable String current) {
    @Nullable Reason reason = null;
    if (current == null) {
      boolean replaces = expected instanceof Expected.Any || expected instanceof Expected.OneOf;
      reason = replaces ? Reason.MISSING : null;
    } else if (expected instanceof Expected.Unstated) {
      reason = Reason.UNSTATED;
    } else if (expected instanceof Expected.None) {
      reason = Reason.EXISTS;
    } else if (expected instanceof Expected.OneOf one && !one.digests().contains(current)) {
      reason = Reason.CHANGED;
    }
    if (reason != null) {
      throw new NotAsExpectedException(reason, current);
    }
  }

  /** Lets the writers of a school come one after the other, those of its first version as well. */
  private void lock(String urn, Expected expected) {
    if (!(expected instanceof Expected.Any || expected instanceof Expected.OneOf)) {
      database
          .sql(
              "insert into school (urn, version, warnings) values (?, 0, 0) on conflict do nothing")
          .param(urn)
          .update();
    }
    database
        .sql("select urn from school where urn = ? for update")
        .param(urn)
        .query(String.class)
        .optional();
  }

  private @Nullable PolicyVersion newest(String urn) {
    return database
        .sql("select " + Rows.VERSION + "where v.urn = ? order by v.version desc limit 1")
        .param(urn)
        .query(Rows::version)
        .optional()
        .orElse(null);
  }

  private void insert(String urn, PolicyVersion version, byte[] canonical) {
    database
        .sql(
            "insert into policy_version"
                + " (urn, version, digest, stored_at, stored_by, canonical, content)"
                + " values (:urn, :version, :digest, :at, :by, :canonical, "
                + json
                + ")")
        .param("urn", urn)
        .param("version", version.number())
        .param("digest", version.digest())
        .param("at", OffsetDateTime.ofInstant(version.storedAt(), ZoneOffset.UTC))
        .param("by", version.storedBy())
        .param("canonical", canonical)
        .param("content", QueryableJson.of(canonical))
        .update();
  }

  private void update(NewPolicy stored, int version) {
    Policy policy = stored.policy();
    database
        .sql(
            "update school set version = :version, name = :name, title = :title, status = :status,"
                + " next_review = :next, due_by = :due, warnings = :warnings where urn = :urn")
        .param("version", version)
        .param("name", QueryableJson.textOrNull(name(policy, stored.urn())))
        .param("title", QueryableJson.textOrNull(policy.getTitle().orElse(null)))
        .param(
            "status",
            policy
                .getControl()
                .flatMap(Control::getStatus)
                .map(PolicyStatus::getJsonName)
                .orElse(null))
        .param(
            "next",
            policy
                .getReview()
                .flatMap(ReviewSchedule::getNextReview)
                .map(PartialDate::toString)
                .orElse(null))
        .param("due", stored.dueBy())
        .param("warnings", stored.warnings())
        .param("urn", stored.urn().value())
        .update();
  }

  /** The name of the school itself, where a policy is that of several. */
  private static @Nullable String name(Policy policy, Urn urn) {
    return Stream.concat(policy.getSchool().stream(), policy.getAlsoFor().stream())
        .filter(school -> school.getUrn().filter(urn::equals).isPresent())
        .findFirst()
        .or(policy::getSchool)
        .flatMap(School::getName)
        .orElse(null);
  }
}
