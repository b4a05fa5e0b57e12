package org.cohesion.validation.rule.control;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about what identifies a policy and who stands behind it. */
public final class ControlRules {

  private ControlRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new ControlTitleMissing(),
        new ControlSchoolMissing(),
        new ControlOwnerMissing(),
        new ControlApprovalMissing(),
        new ControlApproverMissing(),
        new ControlApprovalInFuture(),
        new ControlExpired(),
        new ControlYearApprovalGap(),
        new ControlStatusConflict(),
        new ControlPersonWithoutRole(),
        new ControlVersionOrder(),
        new ControlHistoryInFuture(),
        new ControlEffectiveBeforeApproval(),
        new ControlTitlePeriodEnded(),
        new ControlTitlePeriodConflict());
  }
}
