package org.cohesion.validation.rule.strand;

import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.AimsBuilder;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.ProceduresBuilder;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Policies of strands. */
final class Strands {

  private Strands() {}

  static StrandAims aims(AimStrand strand, String heading) {
    return StrandAims.builder().strand(strand).heading(heading).build();
  }

  static StrandProcedures procedures(AimStrand strand, String heading) {
    return StrandProcedures.builder().strand(strand).heading(heading).build();
  }

  static Aims aims(AimStrand... strands) {
    AimsBuilder aims = Aims.builder();
    for (AimStrand strand : strands) {
      aims.addStrands(StrandAims.builder().strand(strand).build());
    }
    return aims.build();
  }

  static Procedures procedures(AimStrand... strands) {
    ProceduresBuilder procedures = Procedures.builder();
    for (AimStrand strand : strands) {
      procedures.addStrands(StrandProcedures.builder().strand(strand).build());
    }
    return procedures.build();
  }

  static Aims aims(AimStrand strand, Aim first, Aim... more) {
    return Aims.builder()
        .addStrands(StrandAims.builder().strand(strand).addAims(first).addAims(more).build())
        .build();
  }

  static Procedures procedures(AimStrand strand, Procedure first, Procedure... more) {
    return Procedures.builder()
        .addStrands(
            StrandProcedures.builder()
                .strand(strand)
                .addProcedures(first)
                .addProcedures(more)
                .build())
        .build();
  }

  static Policy policy(Aims aims, Procedures procedures) {
    return Policy.builder().aims(aims).procedures(procedures).build();
  }
}
