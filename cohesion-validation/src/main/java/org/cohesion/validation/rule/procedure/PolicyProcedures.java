package org.cohesion.validation.rule.procedure;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;

/** The procedures of a policy, listed once for all rules; where they stand is seldom asked. */
final class PolicyProcedures {

  private final List<PolicyText> texts;
  private final List<Procedure> all = new ArrayList<>();
  private final List<JsonPointer> pointers = new ArrayList<>();

  private PolicyProcedures(Policy policy, List<PolicyText> texts) {
    this.texts = texts;
    if (policy.getProcedures().isPresent()) {
      Procedures procedures = policy.getProcedures().get();
      all.addAll(procedures.getGeneral());
      for (StrandProcedures strand : procedures.getStrands()) {
        all.addAll(strand.getProcedures());
        for (ProcedureGroup group : strand.getGroups()) {
          all.addAll(group.getProcedures());
        }
      }
    }
  }

  static PolicyProcedures of(Policy policy, RuleContext context) {
    return context.shared(
        PolicyProcedures.class, () -> new PolicyProcedures(policy, context.texts()));
  }

  /** {@return those outside the strands and those in groups included, in document order} */
  List<Procedure> all() {
    return all;
  }

  /** {@return where a procedure stands, by its position among all} */
  JsonPointer pointer(int position) {
    if (pointers.isEmpty()) {
      findPointers();
    }
    return pointers.get(position);
  }

  /** Each procedure has one statement, and the texts are in the same order. */
  private void findPointers() {
    for (PolicyText text : texts) {
      JsonPointer pointer = text.pointer();
      if (pointer.isNamed("statement") && pointer.section().equals("procedures")) {
        pointers.add(pointer.parent().orElseThrow());
      }
    }
  }
}
