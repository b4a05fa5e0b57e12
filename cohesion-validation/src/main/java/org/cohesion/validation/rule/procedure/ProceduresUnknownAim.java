package org.cohesion.validation.rule.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.text.ReadableText;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A procedure says that it serves an aim, and the policy has no aim of that id. */
final class ProceduresUnknownAim implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("procedures.unknown-aim", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    PolicyProcedures procedures = PolicyProcedures.of(policy, context);
    Set<String> ids = null;
    for (int i = 0; i < procedures.all().size(); i++) {
      List<String> aims = procedures.all().get(i).getSupports();
      for (int j = 0; j < aims.size(); j++) {
        ids = ids == null ? aimIds(context) : ids;
        if (!ids.contains(aims.get(j)) && !ReadableText.isBlank(aims.get(j))) {
          // Blank text is found as such.
          context.report(Finding.of(KIND, procedures.pointer(i).child("supports").child(j)));
        }
      }
    }
  }

  private static Set<String> aimIds(RuleContext context) {
    Set<String> ids = new HashSet<>();
    for (PolicyText text : context.texts()) {
      if (text.pointer().isNamed("id") && text.pointer().section().equals("aims")) {
        ids.add(text.value());
      }
    }
    return ids;
  }
}
