package org.cohesion.validation.rule.strand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Which strands have aims, and which have procedures; an entry without any has none. */
final class CoveredStrands {

  private CoveredStrands() {}

  /** {@return the strands under which an aim stands} */
  static Set<AimStrand> withAims(Policy policy) {
    Set<AimStrand> strands = EnumSet.noneOf(AimStrand.class);
    for (StrandAims entry : aims(policy)) {
      if (!entry.getAims().isEmpty()) {
        strands.add(entry.getStrand());
      }
    }
    return strands;
  }

  /** {@return the strands under which a procedure stands, in a group or outside} */
  static Set<AimStrand> withProcedures(Policy policy) {
    Set<AimStrand> strands = EnumSet.noneOf(AimStrand.class);
    for (StrandProcedures entry : procedures(policy)) {
      if (hasAny(entry)) {
        strands.add(entry.getStrand());
      }
    }
    return strands;
  }

  private static boolean hasAny(StrandProcedures entry) {
    for (ProcedureGroup group : entry.getGroups()) {
      if (!group.getProcedures().isEmpty()) {
        return true;
      }
    }
    return !entry.getProcedures().isEmpty();
  }

  /** {@return what the aims have for strands, in document order; empty if there are no aims} */
  static List<StrandAims> aims(Policy policy) {
    return policy.getAims().isPresent() ? policy.getAims().get().getStrands() : List.of();
  }

  /** {@return what the procedures have for strands, in document order} */
  static List<StrandProcedures> procedures(Policy policy) {
    return policy.getProcedures().isPresent()
        ? policy.getProcedures().get().getStrands()
        : List.of();
  }
}
