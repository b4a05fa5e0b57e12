package org.cohesion.validation.rule.control;

import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleContext;

/** The places that the rules about document control point at. */
final class ControlPlaces {

  static final JsonPointer CONTROL = JsonPointer.of("control");
  static final JsonPointer APPROVAL = CONTROL.child("approval");
  static final JsonPointer HISTORY = CONTROL.child("history");
  static final JsonPointer ALSO_APPROVED = CONTROL.child("alsoApproved");

  private ControlPlaces() {}

  /** The control block, or the policy that lacks it. */
  static JsonPointer ofControl(Policy policy) {
    return policy.getControl().isPresent() ? CONTROL : JsonPointer.ROOT;
  }

  /** The approval, or the innermost object that lacks it. */
  static JsonPointer ofApproval(Policy policy) {
    return approval(policy).isPresent() ? APPROVAL : ofControl(policy);
  }

  /**
   * Whether a policy is called adopted and nothing says by whom or when. A body without a date
   * tells of an approval, too; that the date is missing is another rule's.
   */
  static boolean isAdoptedWithoutApproval(Policy policy) {
    boolean adopted =
        policy.getControl().isPresent()
            && policy.getControl().get().getStatus().orElse(null) == PolicyStatus.ADOPTED;
    return adopted && policy.approvedOn().isEmpty() && !namesApprover(policy);
  }

  /** Whether what is said of the status says already that the approval is missing. */
  static boolean isToldByStatus(Policy policy, RuleContext context) {
    return isAdoptedWithoutApproval(policy) && context.isInUse("control.status-conflict");
  }

  /** Whether the policy says who approved it. */
  static boolean namesApprover(Policy policy) {
    if (approval(policy).isPresent() && approval(policy).get().getBody().isPresent()) {
      return true;
    }
    if (policy.getControl().isPresent()) {
      for (Approval other : policy.getControl().get().getAlsoApproved()) {
        if (other.getBody().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  static Optional<Approval> approval(Policy policy) {
    return policy.getControl().isPresent()
        ? policy.getControl().get().getApproval()
        : Optional.empty();
  }
}
