package org.cohesion.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Finds the aims and procedures of a policy with the headings they stand under. */
final class CoverageItems {

  private CoverageItems() {}

  /** The aims in document order, then the procedures. */
  static List<CoverageItem> of(Policy policy) {
    List<StrandAims> aimStrands =
        policy.getAims().isPresent() ? policy.getAims().get().getStrands() : List.of();
    List<StrandProcedures> procedureStrands =
        policy.getProcedures().isPresent() ? policy.getProcedures().get().getStrands() : List.of();
    List<CoverageItem> items = new ArrayList<>();
    for (Located<Aim> located : policy.locatedAims()) {
      Aim aim = located.value();
      items.add(
          item(CoverageKind.AIM, located.pointer(), i -> aimStrands.get(i).getStrand())
              .id(aim.getId())
              .statement(aim.getStatement())
              .build());
    }
    for (Located<Procedure> located : policy.locatedProcedures()) {
      Procedure procedure = located.value();
      items.add(
          item(CoverageKind.PROCEDURE, located.pointer(), i -> procedureStrands.get(i).getStrand())
              .id(procedure.getId())
              .statement(procedure.getStatement())
              .build());
    }
    return items;
  }

  private static CoverageItemBuilder item(
      CoverageKind kind, JsonPointer pointer, IntFunction<AimStrand> strands) {
    // /aims/general/0 or /aims/strands/2/aims/0
    List<String> tokens = pointer.tokens();
    Optional<AimStrand> strand =
        tokens.get(1).equals("strands")
            ? Optional.of(strands.apply(Integer.parseInt(tokens.get(2))))
            : Optional.empty();
    return new CoverageItemBuilder().kind(kind).pointer(pointer).strand(strand);
  }
}
