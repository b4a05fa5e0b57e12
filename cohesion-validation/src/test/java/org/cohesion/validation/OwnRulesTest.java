package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/** Rules of the embedder's own run beside the library's, and cannot break them. */
class OwnRulesTest {

  private static final Policy EMPTY = Policy.builder().build();
  private static final OwnRule ALWAYS = OwnRule.of("acme.always", RuleContext::report);

  @Test
  void areRunBesideTheLibrarys() {
    ValidationReport report = PolicyValidator.builder().rules(ALWAYS).build().validate(EMPTY);

    assertThat(ids(report)).contains("acme.always", "control.title-missing");
    assertThat(report.rulesThat(RuleOutcome.FOUND)).contains("acme.always");
    assertThat(PolicyValidator.builder().rules(ALWAYS).build().getRules())
        .extracting(RuleInfo::id)
        .endsWith("acme.always")
        .startsWith("review.missing");
  }

  @Test
  void areGivenTheVersionBefore() {
    List<Optional<Policy>> given = new ArrayList<>();
    OwnRule rule = OwnRule.of("acme.before", (context, finding) -> given.add(context.previous()));
    PolicyValidator validator = draftWith(rule);

    validator.validate(EMPTY);
    validator.validate(EMPTY, EMPTY);

    assertThat(given).containsExactly(Optional.empty(), Optional.of(EMPTY));
  }

  @Test
  void findPhrasesOfTheirOwn() {
    PhraseList phrases = PhraseList.of(Language.ENGLISH, List.of("all of us"));
    List<PhraseMatch> found = new ArrayList<>();
    OwnRule inner = OwnRule.of("acme.us", (context, f) -> found.addAll(context.found(phrases)));
    PolicyRule rule =
        new PolicyRule() {
          @Override
          public RuleInfo info() {
            return inner.info();
          }

          @Override
          public List<PhraseList> phrases() {
            return List.of(phrases);
          }

          @Override
          public void check(Policy policy, RuleContext context) {
            inner.check(policy, context);
          }
        };

    draftWith(rule).validate(Policy.builder().title("Here: all of us").build());
    draftWith(rule)
        .validate(Policy.builder().title("Here: all of us").language(Language.WELSH).build());

    assertThat(found)
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.text().pointer()).isEqualTo(JsonPointer.of("title"));
              assertThat(match.start()).isEqualTo(6);
              assertThat(match.end()).isEqualTo(15);
              assertThat(match.phrase()).isEqualTo("all of us");
            });
  }

  @Test
  void areReportedIfTheyThrowAndTheRestRuns() {
    OwnRule throwing =
        OwnRule.of(
            "acme.throwing",
            (context, finding) -> {
              context.report(finding);
              throw new IllegalStateException("with the words of the policy");
            });

    ValidationReport report = draftWith(throwing, ALWAYS).validate(EMPTY);

    assertThat(ids(report)).containsExactly("rule.failed", "acme.always", "acme.throwing");
    assertThat(report.rulesThat(RuleOutcome.FAILED)).containsExactly("acme.throwing");
    assertThat(report.rulesThat(RuleOutcome.FOUND)).containsExactly("acme.always");
    Finding failure = report.getFindings().get(0);
    assertThat(failure.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(failure.text(Locale.ENGLISH))
        .isEqualTo(
            "the rule acme.throwing failed, so it may have missed something; tell whoever"
                + " wrote it");
  }

  @Test
  void areReportedIfTheyCallThemselvesWithoutEnd() {
    OwnRule endless =
        OwnRule.of(
            "acme.endless",
            (context, finding) -> {
              throw new StackOverflowError();
            });

    assertThat(ids(draftWith(endless).validate(EMPTY))).containsExactly("rule.failed");
  }

  @Test
  void areReportedIfTheyReportFindingsOfAnotherRule() {
    OwnRule other =
        OwnRule.of(
            "acme.other",
            (context, finding) ->
                context.report(Finding.of(ALWAYS.info().kind(), JsonPointer.ROOT)));

    assertThat(ids(draftWith(other).validate(EMPTY))).containsExactly("rule.failed");
  }

  @Test
  @SuppressWarnings("NullAway") // rules without null checking
  void areReportedIfTheyReportNothingAtAll() {
    OwnRule careless = OwnRule.of("acme.careless", (context, finding) -> context.report(null));

    assertThat(ids(draftWith(careless).validate(EMPTY))).containsExactly("rule.failed");
  }

  @Test
  void needAnIdOfTheirOwn() {
    PolicyValidator.Builder builder = PolicyValidator.builder().rules(ALWAYS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rules(ALWAYS))
        .withMessage("There is a rule acme.always already: give this one an id of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rules(OwnRule.of("review.missing", RuleContext::report)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rules(OwnRule.of("waiver.unused", RuleContext::report)));
  }

  @Test
  void needAMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyValidator.builder().rules(OwnRule.withoutMessage("acme.silent")))
        .withMessage("Rule acme.silent has no message: its texts must have one with its id");
  }

  private static PolicyValidator draftWith(PolicyRule... rules) {
    return PolicyValidator.builder().profile(Profile.DRAFT).rules(rules).build();
  }

  private static List<String> ids(ValidationReport report) {
    return report.getFindings().stream().map(f -> f.getKind().getId()).toList();
  }
}
