package org.cohesion.validation.bean;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor might declare: public types with getters, since a module that opens nothing lets
 * providers of Bean Validation see no more.
 */
public interface VendorTypes {

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

  /** Holds policies. */
  record Archive(List<Policy> values) {
    public List<@ConformsToRules Policy> getPolicies() {
      return values;
    }
  }

  /** Is checked as a whole. */
  @ConformsToRules
  record Dossier(@Nullable Policy value) implements HasPolicy {
    @Override
    public @Nullable Policy getPolicy() {
      return value;
    }
  }

  /** Holds something that is checked as a whole, and something else that is checked here. */
  record Cabinet(Dossier first, HasPolicy second) {
    @Valid
    public Dossier getFirst() {
      return first;
    }

    @ConformsToRules
    public HasPolicy getSecond() {
      return second;
    }
  }

  /** A vendor's own endpoint. */
  record Inbox() {
    /** Takes a policy. */
    public void submit(@ConformsToRules Policy policy) {}

    /** Gives a policy. */
    @ConformsToRules
    public Policy fetch() {
      return Policy.builder().build();
    }
  }
}
