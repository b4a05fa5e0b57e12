package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.cohesion.validation.internal.PhraseIndex;
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
      @ForAll("days") LocalDate today) {
    assertThat(validator(Profile.ADOPTED).validate(policy, previous, today).getFindings())
        .extracting(Finding::getKind)
        .doesNotContain(ValidationFindingKinds.RULE_FAILED);
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

  private static PolicyValidator validator(Profile profile) {
    return PolicyValidator.builder().profile(profile).build();
  }

  private static List<Finding> findings(List<PolicyRule> rules, Policy policy, LocalDate today) {
    PhraseIndex phrases =
        new PhraseIndex(rules.stream().flatMap(rule -> rule.phrases().stream()).toList());
    Inspection inspection =
        new Inspection(policy, policy, today, null, LegalRegister.uk(), phrases);
    for (PolicyRule rule : rules) {
      inspection.run(new ConfiguredRule(rule, Profile.ADOPTED, null, false));
    }
    return inspection.findings();
  }
}
