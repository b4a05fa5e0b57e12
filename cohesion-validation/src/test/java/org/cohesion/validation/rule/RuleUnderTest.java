package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.validation.PolicyValidator;

/** What one rule says about policies, and parts to make such policies of. */
public final class RuleUnderTest {

  /** The day on which policies are checked unless a test names another. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();

  private final String id;

  private RuleUnderTest(String id) {
    this.id = id;
  }

  public static RuleUnderTest of(String id) {
    return new RuleUnderTest(id);
  }

  public List<Finding> findings(Policy policy) {
    return findings(policy, TODAY);
  }

  public List<Finding> findings(Policy policy, LocalDate today) {
    return ofThisRule(VALIDATOR.validate(policy, today));
  }

  public List<Finding> findingsWithoutDay(Policy policy) {
    return ofThisRule(VALIDATOR.validate(policy));
  }

  /** Severity and place of what is found, such as {@code warning at /review}. */
  public List<String> found(Policy policy) {
    return found(policy, TODAY);
  }

  public List<String> found(Policy policy, LocalDate today) {
    return findings(policy, today).stream()
        .map(f -> f.getSeverity().getJsonName() + " at " + f.getPointer())
        .toList();
  }

  /** What is found, in English sentences. */
  public List<String> says(Policy policy) {
    return findings(policy).stream().map(f -> f.text(Locale.ENGLISH)).toList();
  }

  /** The arguments of the one finding. */
  public Map<String, Object> arguments(Policy policy) {
    List<Finding> findings = findings(policy);
    if (findings.size() != 1) {
      throw new AssertionError("One finding expected, but there are " + findings);
    }
    return findings.get(0).getArguments();
  }

  private List<Finding> ofThisRule(ValidationReport report) {
    // Else every rule that fails would pass for one that is silent.
    assertThat(report.rulesThat(RuleOutcome.FAILED)).isEmpty();
    return report.getFindings().stream().filter(f -> f.getKind().getId().equals(id)).toList();
  }

  public static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  public static Party role(Role role) {
    return Party.builder().role(role).build();
  }

  public static Policy with(ReviewSchedule review) {
    return Policy.builder().review(review).build();
  }

  public static Policy with(ReviewSchedule review, String approved) {
    return with(review).toBuilder().control(approvedOn(approved)).build();
  }

  public static Control approvedOn(String date) {
    return Control.builder().approval(Approval.builder().date(date(date)).build()).build();
  }

  /** The same policy with another status. */
  public static Policy of(PolicyStatus status, Policy policy) {
    Control control = policy.getControl().orElseGet(() -> Control.builder().build());
    return policy.toBuilder().control(control.toBuilder().status(status).build()).build();
  }
}
