package org.cohesion.validation.rule.procedure;

import java.util.HashSet;
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

/** Two procedures have the same id, or two of the aims that procedures refer to. */
final class ProceduresDuplicateId implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("procedures.duplicate-id", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    // An aim and a procedure may have the same id: only aims are looked up by "supports".
    Set<String> ofAims = new HashSet<>();
    Set<String> ofProcedures = new HashSet<>();
    for (PolicyText text : context.texts()) {
      if (text.pointer().isNamed("id")) {
        String section = text.pointer().section();
        boolean isRepeated =
            (section.equals("aims") && !ofAims.add(text.value()))
                || (section.equals("procedures") && !ofProcedures.add(text.value()));
        // Blank text is found as such.
        if (isRepeated && !ReadableText.isBlank(text.value())) {
          context.report(Finding.of(KIND, text.pointer()));
        }
      }
    }
  }
}
