package org.cohesion.validation.rule.procedure;

import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Policies of procedures. */
final class ProcedureLists {

  private ProcedureLists() {}

  static ProcedureBuilder procedure() {
    return Procedure.builder().statement("Sing together");
  }

  static Aim aim(String id) {
    return Aim.builder().id(id).statement("Everybody belongs").build();
  }

  /** A policy whose procedures stand outside the strands. */
  static Policy policy(Procedure... procedures) {
    return Policy.builder().procedures(Procedures.builder().addGeneral(procedures).build()).build();
  }

  /** A policy with one procedure outside the strands, one in a strand and one in a group. */
  static Policy everywhere(Procedure outside, Procedure inStrand, Procedure inGroup) {
    return Policy.builder()
        .procedures(
            Procedures.builder()
                .addGeneral(outside)
                .addStrands(
                    StrandProcedures.builder()
                        .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                        .addProcedures(inStrand)
                        .addGroups(
                            ProcedureGroup.builder()
                                .heading("Choir")
                                .addProcedures(inGroup)
                                .build())
                        .build())
                .build())
        .build();
  }

  /** The same policy with one aim outside the strands and one in a strand. */
  static Policy withAims(Policy policy, Aim outside, Aim inStrand) {
    return policy.toBuilder()
        .aims(
            Aims.builder()
                .addGeneral(outside)
                .addStrands(
                    StrandAims.builder()
                        .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                        .addAims(inStrand)
                        .build())
                .build())
        .build();
  }
}
