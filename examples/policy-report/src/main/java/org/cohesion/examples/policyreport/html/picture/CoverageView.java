package org.cohesion.examples.policyreport.html.picture;

import java.util.List;
import org.cohesion.coverage.Coverage;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.policy.Policy;

/**
 * What a policy covers, to be drawn.
 *
 * @param grids the communities and the themes; none if the policy has no aims and no procedures
 */
public record CoverageView(List<CoverageGrid> grids) {

  /** {@return whether there is anything to be drawn} */
  public boolean isDrawn() {
    return grids.stream().anyMatch(grid -> !grid.isEmpty());
  }

  /** Works out what a policy covers. */
  public static CoverageView of(Policy policy, PlaceWords places, Words words) {
    if (policy.locatedAims().isEmpty() && policy.locatedProcedures().isEmpty()) {
      return new CoverageView(List.of());
    }
    Coverage coverage = Coverage.of(policy);
    return new CoverageView(
        List.of(
            CoverageGrid.of("dimensions", coverage.getDimensions(), places, words),
            CoverageGrid.of("themes", coverage.getThemes(), places, words)));
  }
}
