package org.example.rules;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.RuleCatalogue;

/** A program of somebody else that uses the rules, and no Bean Validation. */
public final class RulesProgram {

  private RulesProgram() {}

  /**
   * Prints where the library is, how many rules found something or broke off, and the errors.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    System.out.println(PolicyValidator.class.getModule().isNamed() ? "module" : "class path");
    PolicyValidator validator = PolicyValidator.builder().build();
    List<Finding> findings = validator.validate(policy()).getFindings();
    boolean all = validator.getRules().size() == RuleCatalogue.all().size();
    System.out.println(all ? "all rules" : "some rules");
    findings.stream()
        .filter(finding -> finding.getKind().getId().matches("(text|rule)\\..*"))
        .forEach(System.out::println);
    System.out.println(isThere("jakarta.validation.Validation") ? "Bean Validation" : "rules only");
  }

  private static Policy policy() {
    MonitoringActivity activity =
        MonitoringActivity.builder().statement("Walk round").addFeedsInto("\u00a0").build();
    return Policy.builder()
        .title(" ")
        .monitoring(Monitoring.builder().addActivities(activity).build())
        .build();
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
