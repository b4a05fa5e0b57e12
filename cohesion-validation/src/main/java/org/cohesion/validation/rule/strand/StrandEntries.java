package org.cohesion.validation.rule.strand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleContext;

/** The entries for strands in a policy, listed once for all rules: the aims', the procedures'. */
final class StrandEntries {

  private final List<StrandEntry> all = new ArrayList<>();

  private StrandEntries(Policy policy) {
    if (policy.getAims().isPresent()) {
      List<StrandAims> aims = policy.getAims().get().getStrands();
      for (int i = 0; i < aims.size(); i++) {
        StrandAims entry = aims.get(i);
        boolean isEmpty = entry.getAims().isEmpty();
        all.add(StrandEntry.of(StrandPart.AIMS, i, entry.getStrand(), entry.getHeading(), isEmpty));
      }
    }
    if (policy.getProcedures().isPresent()) {
      List<StrandProcedures> procedures = policy.getProcedures().get().getStrands();
      for (int i = 0; i < procedures.size(); i++) {
        StrandProcedures entry = procedures.get(i);
        all.add(
            StrandEntry.of(
                StrandPart.PROCEDURES,
                i,
                entry.getStrand(),
                entry.getHeading(),
                !hasProcedure(entry)));
      }
    }
  }

  private static boolean hasProcedure(StrandProcedures entry) {
    for (ProcedureGroup group : entry.getGroups()) {
      if (!group.getProcedures().isEmpty()) {
        return true;
      }
    }
    return !entry.getProcedures().isEmpty();
  }

  private static StrandEntries of(Policy policy, RuleContext context) {
    return context.shared(StrandEntries.class, () -> new StrandEntries(policy));
  }

  /** {@return the entries of a policy in document order} */
  static List<StrandEntry> all(Policy policy, RuleContext context) {
    return of(policy, context).all;
  }

  /** {@return the strands of the frame that have something in the other part, but not in one} */
  static Set<AimStrand> lacking(StrandPart part, Policy policy, RuleContext context) {
    Set<AimStrand> lacking = EnumSet.noneOf(AimStrand.class);
    for (StrandEntry entry : all(policy, context)) {
      if (!entry.isEmpty() && entry.part() != part) {
        lacking.add(entry.strand());
      }
    }
    for (StrandEntry entry : all(policy, context)) {
      if (!entry.isEmpty() && entry.part() == part) {
        lacking.remove(entry.strand());
      }
    }
    lacking.retainAll(context.frame().getStrands());
    return lacking;
  }

  /** {@return the strand's own entry in a part if there is an empty one, else the part, if any} */
  static JsonPointer place(StrandPart part, AimStrand strand, Policy policy, RuleContext context) {
    for (StrandEntry entry : all(policy, context)) {
      if (entry.part() == part && entry.strand() == strand) {
        return entry.pointer();
      }
    }
    return part.of(policy);
  }
}
