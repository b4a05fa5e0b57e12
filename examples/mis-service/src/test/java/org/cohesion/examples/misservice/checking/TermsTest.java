package org.cohesion.examples.misservice.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.misservice.store.Expected;
import org.cohesion.examples.misservice.store.NewPolicy;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.CheckSettings;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.cohesion.school.Urn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** Whether the terms that are configured are those of checks, calendars, reports and lists. */
class TermsTest {

  private static final String URN = "999417";
  private static final String OVERDUE = ">review.overdue</code> <code>/review/nextReview<";
  private static final LocalDate FIRST = LocalDate.of(2027, 4, 19);
  private static final LocalDate LAST = LocalDate.of(2027, 7, 21);
  private static final CheckSettings NONE = CheckSettings.builder().build();
  private static final CheckSettings OWN =
      CheckSettings.builder()
          .addTermDates(new SchoolTerm(Term.SUMMER, new TermDates(FIRST, LAST)))
          .build();

  /** To be reviewed in the summer term of 2027. */
  private final Policy policy = policy(2027);

  private static Policy policy(int year) {
    Policy sound = Policies.of("sound", URN);
    return sound.toBuilder()
        .review(
            sound.getReview().orElseGet(() -> ReviewSchedule.builder().build()).toBuilder()
                .term(Term.SUMMER)
                .nextReview(PartialDate.of(year))
                .build())
        .build();
  }

  private static PolicyChecking checking(CheckSettings settings, LocalDate day) {
    return new PolicyChecking(
        Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC), settings);
  }

  private List<String> findings(CheckSettings settings, LocalDate day) {
    return checking(settings, day).findings(policy).stream()
        .map(Finding::getKind)
        .map(kind -> kind.getId())
        .toList();
  }

  @Test
  void aReviewIsOverdueFromTheDayAfterTheTermOn() {
    assertThat(findings(OWN, LAST)).doesNotContain("review.overdue");
    assertThat(findings(OWN, LAST.plusDays(1))).contains("review.overdue");
    assertThat(findings(NONE, LAST.plusDays(1))).doesNotContain("review.overdue");
    assertThat(checking(OWN, FIRST).dueBy(policy)).isEqualTo(LAST);
    assertThat(checking(NONE, FIRST).dueBy(policy)).isEqualTo(LocalDate.of(2027, 9, 14));
  }

  @Test
  void aTermThatIsNotConfiguredIsThatOfTheLaw() {
    assertThat(checking(OWN, FIRST).dueBy(policy(2028))).isEqualTo(LocalDate.of(2028, 9, 14));
  }

  private String calendar(CheckSettings settings) {
    return new PolicyViews(checking(settings, FIRST), Clock.systemUTC())
        .calendar(
            policy,
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 31),
            false,
            false,
            Locale.ENGLISH)
        .orElseThrow();
  }

  @Test
  void theCalendarHasTheDaysOfTheTerm() {
    assertThat(calendar(OWN)).containsPattern("20270722\\R.*:Review of the policy");
    assertThat(calendar(NONE)).containsPattern("20270901\\R.*:Review of the policy");
  }

  private String report(CheckSettings settings) {
    return new String(
        new PolicyViews(checking(settings, LAST.plusDays(1)), Clock.systemUTC())
            .report(PolicyJson.encode(policy), "a", false, Locale.ENGLISH),
        StandardCharsets.UTF_8);
  }

  @Test
  void theReportGoesByTheTerm() {
    assertThat(report(OWN)).contains(OVERDUE);
    assertThat(report(NONE)).doesNotContain(OVERDUE);
  }

  @Test
  void whatIsStoredGoesByTheTermsOfTheNextStart() {
    TestService.shared().clear();
    PolicyStore store = TestService.shared().bean(PolicyStore.class);
    Urn urn = Urn.of(URN);
    LocalDate before = checking(NONE, FIRST).dueBy(policy);
    store.put(new NewPolicy(urn, policy, before, 0), Expected.none(), "writer");

    new DueDays(store, checking(OWN, FIRST)).run(new DefaultApplicationArguments());

    assertThat(store.school(urn).orElseThrow().dueBy()).isEqualTo(LAST);
    new DueDays(store, checking(NONE, FIRST)).run(new DefaultApplicationArguments());
    assertThat(store.school(urn).orElseThrow().dueBy()).isEqualTo(before);
    store.setDueBy(urn, 2, LAST);
    assertThat(store.school(urn).orElseThrow().dueBy()).isEqualTo(before);
  }
}
