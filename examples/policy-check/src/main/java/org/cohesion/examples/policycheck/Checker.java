package org.cohesion.examples.policycheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.Decoded;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;

/**
 * Checks documents: first their form, then, if it is sound, the rules. Safe to share between
 * threads.
 */
final class Checker {

  static final Comparator<Finding> TOP_TO_BOTTOM =
      Comparator.comparing(
          Checker::position,
          Comparator.comparingInt(SourcePosition::startLine)
              .thenComparingInt(SourcePosition::startColumn));

  private final PolicyValidator validator;
  private final LocalDate day;
  private final WaiverUse waivers;

  Checker(Profile profile, LocalDate day, WaiverUse waivers) {
    this.validator = rules().profile(profile).waivers(waivers.waivers()).build();
    this.day = day;
    this.waivers = waivers;
  }

  /** The library's rules, and those of jars that stand beside the program's on the class path. */
  static PolicyValidator.Builder rules() {
    return PolicyValidator.builder().installedRules(Thread.currentThread().getContextClassLoader());
  }

  /** Everything found in a document, each with its position, from top to bottom. */
  List<Finding> check(Decoded decoded) {
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    if (decoded.getPolicy().isPresent()) {
      Policy policy = decoded.orThrow();
      List<Finding> found = validator.validate(policy, day).getFindings();
      findings.addAll(decoded.locate(waivers.withoutThoseAboutWaivers(found)));
    }
    findings.sort(TOP_TO_BOTTOM);
    return findings;
  }

  static SourcePosition position(Finding finding) {
    return finding.getPosition().orElseThrow();
  }
}
