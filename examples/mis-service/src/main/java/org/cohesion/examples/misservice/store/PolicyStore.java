package org.cohesion.examples.misservice.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
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

  private final JdbcClient database;
  private final PolicyWriter writer;

  /**
   * @param database where it keeps them
   * @param source the same
   * @param clock tells the time of storing
   */
  public PolicyStore(JdbcClient database, DataSource source, Clock clock) {
    this.database = database;
    this.writer = new PolicyWriter(database, Dialect.of(source), clock);
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
    return writer.put(policy, expected, by);
  }

  /**
   * What came of storing.
   *
   * @param version the version that is current now
   * @param isNew whether it was stored; false if it was current already
   */
  public record Saved(PolicyVersion version, boolean isNew) {}

  /**
   * Corrects when the review of a policy is due, unless another version is current.
   *
   * @param urn whose policy it is
   * @param version the number of the version that was looked at
   * @param dueBy the last day on which it is on time; null if it is never overdue
   */
  @Transactional
  public void setDueBy(Urn urn, int version, @Nullable LocalDate dueBy) {
    database
        .sql("update school set due_by = :due where urn = :urn and version = :version")
        .param("due", dueBy)
        .param("urn", urn.value())
        .param("version", version)
        .update();
  }

  /** {@return the current version of a school's policy; empty if there is none} */
  public Optional<StoredPolicy> current(Urn urn) {
    return database
        .sql(
            "select v.canonical, "
                + Rows.VERSION
                + "where v.urn = ? order by v.version desc limit 1")
        .param(urn.value())
        .query(Rows::policy)
        .optional();
  }

  /** {@return one version of a school's policy; empty if there is none of this number} */
  public Optional<StoredPolicy> version(Urn urn, int number) {
    return database
        .sql("select v.canonical, " + Rows.VERSION + "where v.urn = ? and v.version = ?")
        .params(urn.value(), number)
        .query(Rows::policy)
        .optional();
  }

  /** {@return the versions of a school's policy, the newest first; none if there is no policy} */
  public Page<PolicyVersion> history(Urn urn, Page.Request page) {
    return page.of(
        database
            .sql(
                "select "
                    + Rows.VERSION
                    + "where v.urn = ? order by v.version desc limit ? offset ?")
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
