package org.cohesion.examples.misservice.checking;

import java.util.List;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a document.
 *
 * @param decoded the document
 * @param findings everything found, each with its position, from top to bottom
 * @param policy the policy; null if the document is none
 */
public record Checked(Decoded decoded, List<Finding> findings, @Nullable CheckedPolicy policy) {

  /** Takes the findings as they are now. */
  public Checked {
    findings = List.copyOf(findings);
  }

  /** {@return how many findings have a severity} */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.getSeverity() == severity).count();
  }

  /** {@return whether there is a policy that holds all the document says, without errors} */
  public boolean isSound() {
    return policy != null && decoded.isComplete() && count(Severity.ERROR) == 0;
  }
}
