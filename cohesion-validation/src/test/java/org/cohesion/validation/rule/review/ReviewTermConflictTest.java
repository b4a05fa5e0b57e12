package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTermConflictTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.term-conflict");

  /** Terms of three weeks each, so that most days are in none. */
  private static final TermCalendar SHORT_TERMS =
      (term, year) -> {
        LocalDate first = TermCalendar.statutory().dates(term, year).first();
        return new TermDates(first, first.plusWeeks(3).minusDays(1));
      };

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2027-08-18", "AUTUMN, 2027-10-06", "AUTUMN, 2028-01-14",
    "SPRING, 2027-12-18", "SPRING, 2028-02-01", "SPRING, 2028-04-14",
    "SUMMER, 2028-03-18", "SUMMER, 2028-06-30", "SUMMER, 2028-09-14",
  })
  void saysNothingInTheTermAndTwoWeeksEitherSide(Term term, String next) {
    assertThat(RULE.found(policy(term, next))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2027-08-17", "AUTUMN, 2028-01-15", "AUTUMN, 2028-05-01",
    "SPRING, 2027-12-17", "SPRING, 2028-04-15", "SPRING, 2028-10-01",
    "SUMMER, 2028-03-17", "SUMMER, 2028-09-15", "SUMMER, 2028-01-01",
  })
  void warnsAtTheNextReviewFromADayMoreThanTwoWeeksOn(Term term, String next) {
    assertThat(RULE.found(policy(term, next))).containsExactly("warning at /review/nextReview");
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2027-08", // its last two weeks are near enough
    "AUTUMN, 2028-01",
    "SPRING, 2027-12",
    "SPRING, 2028-04",
    "SUMMER, 2028-03",
    "SUMMER, 2028-09",
    "SPRING, 2028",
    "SUMMER, 2028",
    "AUTUMN, 2028",
  })
  void saysNothingWhenSomeDayThatTheDateCanMeanFits(Term term, String next) {
    assertThat(RULE.found(policy(term, next))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2027-07",
    "AUTUMN, 2028-02",
    "SPRING, 2027-11",
    "SPRING, 2028-05",
    "SUMMER, 2028-02",
    "SUMMER, 2028-10",
  })
  void warnsWhenNoDayThatTheDateCanMeanFits(Term term, String next) {
    assertThat(RULE.found(policy(term, next))).hasSize(1);
    assertThat(RULE.arguments(policy(term, next)))
        .containsExactly(entry("next", date(next)), entry("term", term));
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2027-09-01",
    "AUTUMN, 2027-09-21",
    "AUTUMN, 2027-09",
    "AUTUMN, 2027",
    "SPRING, 2028-01-01",
    "SPRING, 2028-01-21",
    "SPRING, 2028-01",
    "SUMMER, 2028-04-01",
    "SUMMER, 2028-04-21",
    "SUMMER, 2028-04",
  })
  void saysNothingInATermOfTheSchoolsOwn(Term term, String next) {
    assertThat(withShortTerms(policy(term, next))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2027-08-31", "AUTUMN, 2027-09-22", "AUTUMN, 2027-08",
    "SPRING, 2027-12-31", "SPRING, 2028-01-22", "SPRING, 2028-02",
    "SUMMER, 2028-03-31", "SUMMER, 2028-04-22", "SUMMER, 2028-05",
  })
  void allowsNothingEitherSideOfATermOfTheSchoolsOwn(Term term, String next) {
    assertThat(withShortTerms(policy(term, next)))
        .containsExactly("warning review.term-conflict /review/nextReview");
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(policy(Term.AUTUMN, "2028-05"))).hasSize(1);
  }

  @Test
  void saysNothingWhenTheDateOrTheTermIsMissing() {
    ReviewSchedule noTerm = ReviewSchedule.builder().nextReview(date("2027-05")).build();
    ReviewSchedule noDate = ReviewSchedule.builder().term(Term.AUTUMN).build();

    assertThat(List.of(RuleUnderTest.with(noTerm), RuleUnderTest.with(noDate)))
        .allSatisfy(policy -> assertThat(RULE.found(policy)).isEmpty());
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-05", "1000", "9999-05-01", "9999"})
  void saysNothingInTheFirstAndTheLastYearThereIs(String next) {
    assertThat(RULE.found(policy(Term.AUTUMN, next))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1001-05", "9998-05-01"})
  void warnsInTheYearsBetween(String next) {
    assertThat(RULE.found(policy(Term.AUTUMN, next))).hasSize(1);
  }

  @Test
  void leavesANextReviewBeforeTheApprovalToAnotherRule() {
    ReviewSchedule review =
        ReviewSchedule.builder().term(Term.AUTUMN).nextReview(date("2024-05")).build();
    Policy policy = RuleUnderTest.with(review, "2025");

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("review.before-approval").found(policy)).hasSize(1);
  }

  @Test
  void leavesANextReviewBeforeTheLastOneToAnotherRule() {
    ReviewSchedule review =
        ReviewSchedule.builder()
            .term(Term.AUTUMN)
            .nextReview(date("2024-05"))
            .lastReview(date("2025"))
            .build();

    assertThat(RULE.found(RuleUnderTest.with(review))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, policy(Term.AUTUMN, "2028-05")))).isEmpty();
  }

  @Test
  void givesTheDateAndTheTerm() {
    assertThat(RULE.says(policy(Term.AUTUMN, "2027-05-12")))
        .containsExactly(
            "the policy says it is reviewed in the autumn term, but the next review is due"
                + " on 12 May 2027; change the date or the term");
  }

  private static Policy policy(Term term, String next) {
    return RuleUnderTest.with(ReviewSchedule.builder().term(term).nextReview(date(next)).build());
  }

  private static List<String> withShortTerms(Policy policy) {
    PolicyValidator validator = PolicyValidator.builder().calendar(SHORT_TERMS).build();
    return validator.validate(policy).getFindings().stream()
        .filter(f -> f.getKind().getId().equals("review.term-conflict"))
        .map(f -> f.getSeverity().getJsonName() + " " + f.getKind() + " " + f.getPointer())
        .toList();
  }
}
