package org.cohesion.validation.rule.control;

import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Policy;

/** The places that the rules about document control point at. */
final class ControlPlaces {

  static final JsonPointer CONTROL = JsonPointer.of("control");
  static final JsonPointer APPROVAL = CONTROL.child("approval");

  private ControlPlaces() {}

  /** The control block, or the policy that lacks it. */
  static JsonPointer ofControl(Policy policy) {
    return policy.getControl().isPresent() ? CONTROL : JsonPointer.ROOT;
  }

  /** The approval, or the innermost object that lacks it. */
  static JsonPointer ofApproval(Policy policy) {
    return approval(policy).isPresent() ? APPROVAL : ofControl(policy);
  }

  static Optional<Approval> approval(Policy policy) {
    return policy.getControl().isPresent()
        ? policy.getControl().get().getApproval()
        : Optional.empty();
  }
}
