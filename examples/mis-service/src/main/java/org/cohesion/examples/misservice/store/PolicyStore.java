package org.cohesion.examples.misservice.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cohesion.examples.misservice.store.NotAsExpectedException.Reason;
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
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every version of the policies of schools. What was stored is on the disk when the method
 * that stored it returns. All methods may be called from any number of threads.
 */
@Repository
@Transactional(readOnly = true)
public class PolicyStore {

  private static final String VERSION =
      "v.urn, v.version, v.digest, v.stored_at, v.stored_by from policy_version v ";

  private final JdbcClient database;
  private final Clock clock;
  private final String json;

  /**
   * @param database where it keeps them
   * @param source the same
   * @param clock tells the time of storing
   */
  public PolicyStore(JdbcClient database, DataSource source, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.json = Dialect.of(source).json();
  }

  /**
   * Stores a policy as the next version, unless it is the current one already.
   *
   * @param policy what to store
   * @param expected what the writer believes to be the current version
   * @param by the name of the user
   * @return the version that is current now
   * @throws NotAsExpectedException if another version is current
   */
  // A writer who is refused has changed nothing. H2 can lose what others stored where somebody who
  // only held a row rolls back.
  @Transactional(noRollbackFor = NotAsExpectedException.class)
  public Saved put(NewPolicy policy, Expected expected, String by) {
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

  /**
   * What came of storing.
   *
   * @param version the version that is current now
   * @param isNew whether it was stored; false if it was current already
   */
  public record Saved(PolicyVersion version, boolean isNew) {}

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
        .sql("select " + VERSION + "where v.urn = ? order by v.version desc limit 1")
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

  /** {@return the current version of a school's policy; empty if there is none} */
  public Optional<StoredPolicy> current(Urn urn) {
    return database
        .sql("select v.canonical, " + VERSION + "where v.urn = ? order by v.version desc limit 1")
        .param(urn.value())
        .query(Rows::policy)
        .optional();
  }

  /** {@return one version of a school's policy; empty if there is none of this number} */
  public Optional<StoredPolicy> version(Urn urn, int number) {
    return database
        .sql("select v.canonical, " + VERSION + "where v.urn = ? and v.version = ?")
        .params(urn.value(), number)
        .query(Rows::policy)
        .optional();
  }

  /** {@return the versions of a school's policy, the newest first; none if there is no policy} */
  public Page<PolicyVersion> history(Urn urn, Page.Request page) {
    return page.of(
        database
            .sql("select " + VERSION + "where v.urn = ? order by v.version desc limit ? offset ?")
            .params(urn.value(), page.size(), page.offset())
            .query(Rows::version)
            .list(),
        database
            .sql("select count(*) from policy_version where urn = ?")
            .param(urn.value())
            .query(Long.class)
            .single());
  }

  /** {@return the school at a glance; empty if it has no policy} */
  public Optional<SchoolState> school(Urn urn) {
    return database
        .sql(Rows.STATE + "where s.urn = ?")
        .param(urn.value())
        .query(Rows::state)
        .optional();
  }

  /** {@return the schools, by URN} */
  public Page<SchoolState> schools(Page.Request page) {
    return page.of(
        database
            .sql(Rows.STATE + "order by s.urn limit ? offset ?")
            .params(page.size(), page.offset())
            .query(Rows::state)
            .list(),
        database.sql("select count(*) from school").query(Long.class).single());
  }

  /** {@return the schools whose review is past on a day, those that wait longest first} */
  public Page<SchoolState> overdue(LocalDate day, Page.Request page) {
    return due(LocalDate.of(1, 1, 1), day.minusDays(1), page);
  }

  /**
   * The schools whose next review falls due between two days, the earliest first.
   *
   * @param from the first day
   * @param to the last day, part of the span
   */
  public Page<SchoolState> due(LocalDate from, LocalDate to, Page.Request page) {
    return page.of(
        database
            .sql(
                Rows.STATE
                    + "where s.due_by between ? and ? order by s.due_by, s.urn limit ? offset ?")
            .params(from, to, page.size(), page.offset())
            .query(Rows::state)
            .list(),
        database
            .sql("select count(*) from school where due_by between ? and ?")
            .params(from, to)
            .query(Long.class)
            .single());
  }
}
