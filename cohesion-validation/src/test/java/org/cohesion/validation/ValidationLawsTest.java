package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cohesion.community.Context;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.VersionEntry;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.rule.PolicyRule;
import org.junit.jupiter.api.Test;

/**
 * What holds for every policy, day and profile. The policies are put together from parts of all
 * there are, so that every rule has something to find.
 */
class ValidationLawsTest {

  private static final int THREADS = 16;
  private static final int VALIDATIONS = 100_000;

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theReportDependsOnPolicyDayAndSettingsOnly(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today, @ForAll Profile profile) {
    ValidationReport report = validator(profile).validate(policy, today);

    assertThat(validator(profile).validate(policy.toBuilder().build(), today)).isEqualTo(report);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheRulesDoesNotMatter(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today, @ForAll long seed) {
    List<PolicyRule> shuffled = new ArrayList<>(RuleCatalogue.rules());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(findings(shuffled, policy, today))
        .isEqualTo(findings(RuleCatalogue.rules(), policy, today));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aSectionAboutSomethingElseChangesNoFinding(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    Policy longer =
        policy.toBuilder()
            .addSections(
                Narrative.builder()
                    .heading("Our garden")
                    .addParagraphs("Beans grow along the southern wall.")
                    .build())
            .build();

    assertThat(validator(Profile.ADOPTED).validate(longer, today).getFindings())
        .isEqualTo(validator(Profile.ADOPTED).validate(policy, today).getFindings());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theReportOfAPolicyIsThatOfItsDocument(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    Policy decoded = PolicyJson.decode(PolicyJson.encode(policy)).orThrow();

    assertThat(validator(Profile.ADOPTED).validate(decoded, policy, today))
        .isEqualTo(validator(Profile.ADOPTED).validate(policy, policy, today));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void noRuleEverFails(
      @ForAll("policies") Policy policy,
      @ForAll("policies") Policy previous,
      @ForAll("anyDay") LocalDate today) {
    assertThat(validator(Profile.ADOPTED).validate(policy, previous, today).getFindings())
        .extracting(Finding::getKind)
        .doesNotContain(ValidationFindingKinds.RULE_FAILED);
  }

  @Property(tries = 300)
  void noRuleFailsForAnyDate(
      @ForAll("dates") List<PartialDate> dates,
      @ForAll Frequency frequency,
      @ForAll Term term,
      @ForAll PolicyStatus status,
      @ForAll @IntRange(min = 1000, max = 9998) int year,
      @ForAll("anyDay") LocalDate today) {
    Policy policy = dated(dates, frequency, term, status, year);

    ValidationReport report = validator(Profile.ADOPTED).validate(policy, policy, today);

    assertThat(report.rulesThat(RuleOutcome.FAILED)).isEmpty();
    assertThat(report.getFindings())
        .allSatisfy(
            finding -> assertThat(finding.text(Locale.ENGLISH)).isNotBlank().doesNotContain("  "));
  }

  private static Policy dated(
      List<PartialDate> dates, Frequency frequency, Term term, PolicyStatus status, int year) {
    Iterator<PartialDate> date = dates.iterator();
    return Policy.builder()
        .control(
            Control.builder()
                .academicYear(AcademicYear.of(year))
                .status(status)
                .version("2")
                .effectiveFrom(next(date))
                .approval(Approval.builder().date(next(date)).build())
                .addHistory(VersionEntry.builder().version("1").date(next(date)).build())
                .addHistory(VersionEntry.builder().version("2").date(next(date)).build())
                .build())
        .context(Context.builder().asOf(next(date)).addParagraphs("50 pupils").build())
        .procedures(
            Procedures.builder()
                .addGeneral(Procedure.builder().statement("Sing.").due(next(date)).build())
                .build())
        .review(
            ReviewSchedule.builder()
                .frequency(frequency)
                .term(term)
                .lastReview(next(date))
                .nextReview(next(date))
                .build())
        .build();
  }

  private static Optional<PartialDate> next(Iterator<PartialDate> dates) {
    return dates.hasNext() ? Optional.of(dates.next()) : Optional.empty();
  }

  @Test
  void manyThreadsGetTheReportsThatOneGets() throws Exception {
    PolicyValidator shared = validator(Profile.ADOPTED);
    LocalDate today = LocalDate.of(2026, 11, 22);
    List<Policy> policies = PolicyParts.all();
    List<ValidationReport> expected =
        policies.stream().map(policy -> shared.validate(policy, today)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        results.add(
            threads.submit(
                () -> {
                  int different = 0;
                  for (int i = first; i < VALIDATIONS; i += THREADS) {
                    int number = i % policies.size();
                    ValidationReport report = shared.validate(policies.get(number), today);
                    different += report.equals(expected.get(number)) ? 0 : 1;
                  }
                  return different;
                }));
      }

      for (Future<Integer> result : results) {
        assertThat(result.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Provide
  Arbitrary<Policy> policies() {
    Arbitrary<Policy> one = Arbitraries.of(PolicyParts.all());
    return Combinators.combine(one, one, one, one, one, one, one, one).as(PolicyParts::mixed);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 30 * 365)
        .map(day -> LocalDate.of(2005, 1, 1).plusDays(day));
  }

  @Provide
  Arbitrary<LocalDate> anyDay() {
    return Arbitraries.oneOf(
        days(),
        Arbitraries.of(
            LocalDate.MIN,
            LocalDate.MIN.plusDays(1),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(0, 1, 1),
            LocalDate.of(999, 12, 31),
            LocalDate.of(1000, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.MAX.minusDays(1),
            LocalDate.MAX));
  }

  @Provide
  Arbitrary<List<PartialDate>> dates() {
    Arbitrary<PartialDate> any =
        Combinators.combine(
                Arbitraries.integers().between(1000, 9999),
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 28))
            .as(ValidationLawsTest::date);
    Arbitrary<PartialDate> edge =
        Arbitraries.of(
                "1000", "1000-01-01", "9999", "9999-12", "9999-12-31", "9998-12-31", "2024-02-29")
            .map(PartialDate::parse);
    return Arbitraries.oneOf(any, edge).list().ofMaxSize(8);
  }

  private static PartialDate date(int year, int month, int day) {
    if (month == 0) {
      return PartialDate.of(year);
    }
    return day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
  }

  private static PolicyValidator validator(Profile profile) {
    return PolicyValidator.builder().profile(profile).build();
  }

  private static List<Finding> findings(List<PolicyRule> rules, Policy policy, LocalDate today) {
    RuleVocabulary vocabulary =
        new RuleVocabulary(
            rules.stream().flatMap(rule -> rule.phrases().stream()).toList(), LegalRegister.uk());
    Set<String> ids =
        rules.stream().map(rule -> rule.info().id()).collect(Collectors.toUnmodifiableSet());
    Inspection inspection =
        new Inspection(policy, policy, today, null, LegalRegister.uk(), null, vocabulary, ids);
    for (PolicyRule rule : rules) {
      inspection.run(new ConfiguredRule(rule, Profile.ADOPTED, null, false));
    }
    return inspection.findings();
  }
}
