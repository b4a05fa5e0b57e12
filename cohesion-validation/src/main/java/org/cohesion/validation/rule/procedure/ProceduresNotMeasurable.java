package org.cohesion.validation.rule.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Nothing about a procedure tells whether it was carried out: no number, interval or date. */
final class ProceduresNotMeasurable implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("procedures.not-measurable", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("procedure/measurable_en");
  private static final Set<String> NOT_MEASURES = Set.copyOf(LISTS.phrases("aside"));

  /**
   * What stands aside is in the same list, since of phrases that begin alike the longest counts.
   */
  private static final PhraseList MEASURES =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("numbers", "intervals", "dates", "aside"));

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(MEASURES);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!policy.writtenIn(Language.ENGLISH)) {
      return;
    }
    PolicyProcedures procedures = PolicyProcedures.of(policy, context);
    Set<String> measurable = null;
    for (int i = 0; i < procedures.all().size(); i++) {
      Procedure procedure = procedures.all().get(i);
      if (!isMeasurable(procedure)) {
        measurable = measurable == null ? measurable(context) : measurable;
        if (!isMeasurable(procedure, measurable)) {
          context.report(Finding.of(KIND, procedures.pointer(i)));
        }
      }
    }
  }

  /** The texts that have a number, an interval or a date. */
  private static Set<String> measurable(RuleContext context) {
    Set<String> measurable = new HashSet<>();
    int last = -1;
    for (PhraseMatch match : context.found(MEASURES)) {
      if (match.reading().position() != last && !NOT_MEASURES.contains(match.phrase())) {
        last = match.reading().position();
        measurable.add(match.text().value());
      }
    }
    return measurable;
  }

  private static boolean isMeasurable(Procedure procedure) {
    return procedure.getMeasure().isPresent()
        || procedure.getFrequency().isPresent()
        || procedure.getDue().isPresent();
  }

  private static boolean isMeasurable(Procedure procedure, Set<String> measurable) {
    if (measurable.contains(procedure.getStatement())) {
      return true;
    }
    for (String detail : procedure.getDetails()) {
      if (measurable.contains(detail)) {
        return true;
      }
    }
    return false;
  }
}
