package org.cohesion.validation;

import java.util.Optional;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;

/**
 * What a vendor might declare: public types with getters, since a module that opens nothing lets
 * providers of Bean Validation see no more.
 */
public interface VendorTypes {

  // Vendors' types; public with getters, since a module that opens nothing lets providers see no
  // more.

  /** Holds everything that is found. */
  record Submission(Policy value) {
    @ConformsToRules
    public Policy getPolicy() {
      return value;
    }
  }

  /** Holds the errors of a draft. */
  record Strict(Policy value) {
    @ConformsToRules(@RuleFindings(severity = Severity.ERROR, profile = Profile.DRAFT))
    public Policy getPolicy() {
      return value;
    }
  }

  /** Holds a policy, perhaps. */
  record Box(Optional<Policy> value) {
    public Optional<@ConformsToRules Policy> getPolicy() {
      return value;
    }
  }

  /** A vendor's own endpoint. */
  record Inbox() {
    /** Takes a policy. */
    public void submit(@ConformsToRules Policy policy) {}
  }
}
