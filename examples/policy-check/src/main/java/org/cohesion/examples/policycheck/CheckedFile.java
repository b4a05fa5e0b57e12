package org.cohesion.examples.policycheck;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;

/**
 * A file that was checked.
 *
 * @param path the path as the user would type it
 * @param findings what was found in it, each with its position, from top to bottom
 */
record CheckedFile(String path, List<Finding> findings) {

  List<Finding> atLeast(Severity level) {
    return findings.stream().filter(f -> f.getSeverity().isAtLeast(level)).toList();
  }

  static SourcePosition position(Finding finding) {
    return finding.getPosition().orElseThrow();
  }
}
