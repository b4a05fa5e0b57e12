package org.cohesion.validation.rule.strand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Which strands have aims, and which have procedures; an entry without any has none. */
final class CoveredStrands {

  private CoveredStrands() {}

  /** {@return the strands under which an aim stands} */
  static Set<AimStrand> withAims(Policy policy) {
    Set<AimStrand> strands = EnumSet.noneOf(AimStrand.class);
    for (StrandAims entry : policy.getAims().map(Aims::getStrands).orElse(List.of())) {
      if (!entry.getAims().isEmpty()) {
        strands.add(entry.getStrand());
      }
    }
    return strands;
  }

  /** {@return the strands under which a procedure stands, in a group or outside} */
  static Set<AimStrand> withProcedures(Policy policy) {
    Set<AimStrand> strands = EnumSet.noneOf(AimStrand.class);
    for (StrandProcedures entry :
        policy.getProcedures().map(Procedures::getStrands).orElse(List.of())) {
      boolean inGroups = entry.getGroups().stream().anyMatch(g -> !g.getProcedures().isEmpty());
      if (inGroups || !entry.getProcedures().isEmpty()) {
        strands.add(entry.getStrand());
      }
    }
    return strands;
  }
}
