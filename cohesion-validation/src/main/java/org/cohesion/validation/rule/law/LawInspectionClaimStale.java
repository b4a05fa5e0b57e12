package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.school.Nation;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.Tokens;
import org.cohesion.validation.internal.WordSet;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy says that inspectors judge community cohesion, which they do no more. */
final class LawInspectionClaimStale implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("law.inspection-claim-stale", RuleTexts.TEXTS);

  private static final String KEY = "ofsted-cohesion-report";
  private static final WordSet INSPECTORS = LawWords.set("inspectors");
  private static final WordSet JUDGING = LawWords.set("judging");
  private static final WordSet JUDGED = LawWords.set("judged");
  private static final WordSet LINKS = LawWords.set("inspector-links");
  private static final WordSet BE = LawWords.set("be");
  private static final WordSet BY = LawWords.set("by");
  private static final WordSet NO_CLAIM = LawWords.set("no-inspection-claim");
  private static final int MOST_LINKS = 8;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    LawReading reading = LawReading.of(policy, context);
    Optional<LegalInstrument> report = context.law().find(KEY);
    Optional<LocalDate> day = reading.day();
    if (report.isEmpty()
        || day.isEmpty()
        || reading.nation() != Nation.ENGLAND
        || !report.get().hasEnded(day.get())) {
      return;
    }
    for (LawText text : reading.texts()) {
      if (isClaimedIn(text) && !cites(text, report.get())) {
        Finding finding = Finding.of(KIND, text.pointer());
        context.report(
            report
                .get()
                .getInForceUntil()
                .map(ended -> finding.with("ended", ended))
                .orElse(finding));
      }
    }
  }

  /** Then the section cited is the mistake, and has a finding of its own. */
  private static boolean cites(LawText text, LegalInstrument report) {
    return text.sentences().stream()
        .flatMap(s -> s.citations().stream())
        .anyMatch(report::isCitedBy);
  }

  static boolean isClaimedIn(LawText text) {
    for (Sentence sentence : text.sentences()) {
      if (isClaimedIn(sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClaimedIn(Sentence sentence) {
    int cohesion = sentence.indexOf("cohesion", sentence.from());
    return cohesion >= 0
        && sentence.has(INSPECTORS)
        && !sentence.has(NO_CLAIM)
        && (inspectorsJudge(sentence) || isJudgedByInspectors(sentence, cohesion));
  }

  /** "Ofsted will report on community cohesion". */
  private static boolean inspectorsJudge(Sentence sentence) {
    Tokens words = sentence.words();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (words.isIn(i, INSPECTORS)) {
        int verb = i + 1;
        while (verb <= i + MOST_LINKS && words.isIn(verb, LINKS)) {
          verb++;
        }
        int cohesion = words.isIn(verb, JUDGING) ? sentence.indexOf("cohesion", verb) : -1;
        if (cohesion >= 0 && !isNounPhrase(sentence, verb, cohesion)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Ofsted reports on community cohesion are kept in the office" says nothing of the kind. */
  private static boolean isNounPhrase(Sentence sentence, int verb, int cohesion) {
    return (sentence.words().is(verb, "reports") || sentence.words().is(verb, "report"))
        && (sentence.words().find(cohesion, sentence.to(), BE) >= 0
            || !sentence.words().is(verb + 1, "on"));
  }

  /** "Community cohesion is inspected by Ofsted". */
  private static boolean isJudgedByInspectors(Sentence sentence, int cohesion) {
    Tokens words = sentence.words();
    int judged = words.find(cohesion, sentence.to(), JUDGED);
    int be = words.find(cohesion, sentence.to(), BE);
    if (judged < 0 || be < 0 || be >= judged) {
      return false;
    }
    int by = words.find(judged, sentence.to(), BY);
    return by >= 0 && words.find(by, Math.min(by + 4, sentence.to()), INSPECTORS) >= 0;
  }
}
