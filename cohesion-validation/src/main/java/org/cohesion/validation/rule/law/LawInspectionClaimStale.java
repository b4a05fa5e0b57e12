package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.school.Nation;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy says that inspectors judge community cohesion, which they do no more. */
final class LawInspectionClaimStale implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("law.inspection-claim-stale", RuleTexts.TEXTS);

  /** What inspectors went by, which outlived their duty in law by some weeks. */
  static final String KEY = "inspection-of-cohesion";

  private static final String DUTY = "ofsted-cohesion-report";
  private static final int MOST_LINKS = 8;

  /** What is judged stands no further from the judging than this. */
  private static final int NEAR = 40;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    LawReading reading = LawReading.of(policy, context);
    Optional<LegalInstrument> report = context.law().find(KEY).or(() -> context.law().find(DUTY));
    Optional<LocalDate> day = reading.day();
    if (report.isEmpty()
        || day.isEmpty()
        || reading.nation() != Nation.ENGLAND
        || !report.get().hasEnded(day.get())) {
      return;
    }
    for (LawText text : reading.texts()) {
      if (isClaimedIn(text) && !citesDuty(text, context)) {
        LawUse.of(context).add(report.get());
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
  private static boolean citesDuty(LawText text, RuleContext context) {
    Optional<LegalInstrument> duty = context.law().find(DUTY);
    return duty.isPresent()
        && text.sentences().stream()
            .flatMap(s -> s.citations().stream())
            .anyMatch(duty.get()::isCitedBy);
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
    return sentence.has(LawWords.COHESION)
        && sentence.has(LawWords.INSPECTORS)
        && !sentence.has(LawWords.NO_INSPECTION_CLAIM)
        && (inspectorsJudge(sentence)
            || isJudgedByInspectors(sentence)
            || schoolsAreJudged(sentence));
  }

  /** "Ofsted will report on community cohesion". */
  private static boolean inspectorsJudge(Sentence sentence) {
    int otherJudge = sentence.find(sentence.from(), sentence.to(), LawWords.OTHER_JUDGES);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.isIn(i, LawWords.INSPECTORS)) {
        int verb = i + 1;
        while (verb <= i + MOST_LINKS && sentence.isIn(verb, LawWords.INSPECTOR_LINKS)) {
          verb++;
        }
        int cohesion = sentence.isIn(verb, LawWords.JUDGING) ? cohesionNear(sentence, verb) : -1;
        if (cohesion >= 0
            && !isNounPhrase(sentence, verb, cohesion)
            && (otherJudge < 0 || otherJudge > cohesion)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int cohesionNear(Sentence sentence, int verb) {
    for (int i = verb; i < Math.min(sentence.to(), verb + NEAR); i++) {
      if (sentence.isIn(i, LawWords.COHESION)) {
        return i;
      }
    }
    return -1;
  }

  /** "Ofsted reports on community cohesion are kept in the office" says nothing of the kind. */
  private static boolean isNounPhrase(Sentence sentence, int verb, int cohesion) {
    TextReading words = sentence.words();
    if (!words.is(verb, "reports") && !words.is(verb, "report")) {
      return false;
    }
    boolean beAfter = false;
    for (int i = cohesion; i < Math.min(sentence.to(), cohesion + NEAR); i++) {
      beAfter |= words.is(i, "are") || words.is(i, "is");
    }
    return !words.is(verb + 1, "on") || (beAfter && !words.is(verb - 1, "inspectors"));
  }

  /** "Community cohesion is inspected by Ofsted". */
  private static boolean isJudgedByInspectors(Sentence sentence) {
    int cohesion = sentence.find(sentence.from(), sentence.to(), LawWords.COHESION);
    int judged = sentence.find(cohesion, sentence.to(), LawWords.JUDGED);
    int be = sentence.find(cohesion, sentence.to(), LawWords.BE);
    boolean byOthers = sentence.find(sentence.from(), sentence.to(), LawWords.OTHER_JUDGES) >= 0;
    if (byOthers || judged < 0 || be < 0 || be >= judged) {
      return false;
    }
    int by = sentence.find(judged, sentence.to(), LawWords.BY);
    return by >= 0 && sentence.find(by, Math.min(by + 4, sentence.to()), LawWords.INSPECTORS) >= 0;
  }

  /** "Schools are judged by Ofsted on community cohesion". */
  private static boolean schoolsAreJudged(Sentence sentence) {
    int judged = sentence.find(sentence.from(), sentence.to(), LawWords.JUDGED);
    int cohesion = judged < 0 ? -1 : cohesionNear(sentence, judged);
    int by = judged < 0 ? -1 : sentence.find(judged, sentence.to(), LawWords.BY);
    return cohesion >= 0
        && by >= 0
        && sentence.isIn(judged - 1, LawWords.BE)
        && sentence.find(judged, sentence.to(), LawWords.OTHER_JUDGES) < 0
        && (sentence.isIn(by + 1, LawWords.INSPECTORS)
            || sentence.isIn(by + 2, LawWords.INSPECTORS));
  }
}
