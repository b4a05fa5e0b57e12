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
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    PolicyRule rule =
        OwnRule.of("acme.us", (context, f) -> found.addAll(context.found(phrases)))
            .lookingFor(phrases);

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
  void readTheWordsOfThePolicy() {
    List<String> words = new ArrayList<>();
    OwnRule rule =
        OwnRule.of(
            "acme.words",
            (context, finding) -> {
              for (int i = 0; i < context.texts().size(); i++) {
                TextReading reading = context.reading(i);
                assertThat(reading).isSameAs(context.reading(i));
                assertThat(reading.text()).isEqualTo(context.texts().get(i).value());
                assertThat(reading.position()).isEqualTo(i);
                words.add(reading.size() + " " + reading.word(0));
              }
            });

    ValidationReport report =
        draftWith(rule).validate(Policy.builder().title("Our aims").reference("R-2").build());

    assertThat(report.rulesThat(RuleOutcome.PASSED)).contains("acme.words");
    assertThat(words).containsExactly("2 our", "3 r");
  }

  @ParameterizedTest
  @CsvSource({"Here: all of us, true", "All of them, false"})
  void areNotRunUnlessOneOfTheirPhrasesOccursIfTheySaySo(String title, boolean occurs) {
    PhraseList none = PhraseList.of(Language.ENGLISH, List.of("none of us"));
    PhraseList phrases = PhraseList.of(Language.ENGLISH, List.of("all of us"));
    OwnRule rule = OwnRule.of("acme.us", RuleContext::report).lookingFor(none, phrases);
    Policy policy = Policy.builder().title(title).build();

    ValidationReport report = draftWith(rule.onFoundPhrase()).validate(policy);

    assertThat(report.rulesThat(occurs ? RuleOutcome.FOUND : RuleOutcome.PASSED))
        .contains("acme.us");
    assertThat(ids(report).contains("acme.us")).isEqualTo(occurs);
    assertThat(ids(draftWith(rule).validate(policy))).contains("acme.us");
  }

  @Test
  void areNotRunForAPhraseInAnotherLanguage() {
    PhraseList phrases = PhraseList.of(Language.WELSH, List.of("pawb"));
    OwnRule rule = OwnRule.of("acme.us", RuleContext::report).lookingFor(phrases).onFoundPhrase();
    Policy policy = Policy.builder().title("Pawb").build();

    assertThat(draftWith(rule).validate(policy).rulesThat(RuleOutcome.PASSED)).contains("acme.us");
    assertThat(ids(draftWith(rule).validate(policy.toBuilder().language(Language.WELSH).build())))
        .contains("acme.us");
  }

  @Test
  void sayWhatTheyNeed() {
    RuleInfo info = RuleInfo.of(ALWAYS.info().kind());

    assertThat(info.needsPhrase()).isFalse();
    assertThat(info.onFoundPhrase())
        .isEqualTo(new RuleInfo(info.kind(), false, false, false, true, Optional.empty()));
    assertThat(info.onFoundPhrase().alsoInDraft().onGivenDay().onGivenPrevious())
        .isEqualTo(new RuleInfo(info.kind(), true, true, true, true, Optional.empty()))
        .isEqualTo(info.alsoInDraft().onGivenDay().onGivenPrevious().onFoundPhrase());
  }

  @Test
  void sayWhatTheyMissOfAFrame() {
    RuleInfo info = RuleInfo.of(ALWAYS.info().kind());

    assertThat(info.framePart()).isEmpty();
    assertThat(info.inFrame(FramePart.STRANDS).onGivenDay().alsoInDraft().framePart())
        .contains(FramePart.STRANDS);
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
