package org.cohesion.examples.policyreport;

import java.util.Comparator;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;

/** Where in a document findings stand; for those that have been located. */
public final class FindingPlaces {

  public static final Comparator<Finding> TOP_TO_BOTTOM =
      Comparator.comparing(
          FindingPlaces::of,
          Comparator.comparingInt(SourcePosition::startLine)
              .thenComparingInt(SourcePosition::startColumn));

  private FindingPlaces() {}

  public static SourcePosition of(Finding finding) {
    return finding.getPosition().orElseThrow();
  }
}
