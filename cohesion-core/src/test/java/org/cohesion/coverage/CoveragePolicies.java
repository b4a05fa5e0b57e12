package org.cohesion.coverage;

import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimBuilder;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandAimsBuilder;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.strand.StrandProceduresBuilder;

/** Policies of a few aims and procedures. */
final class CoveragePolicies {

  private CoveragePolicies() {}

  static ProcedureBuilder procedure(String id) {
    return Procedure.builder().id(id).statement("We do " + id + ".");
  }

  static AimBuilder aim(String id) {
    return Aim.builder().id(id).statement("We want " + id + ".");
  }

  static Aims aims(AimStrand strand, AimBuilder... aims) {
    StrandAimsBuilder entry = StrandAims.builder().strand(strand);
    for (AimBuilder aim : aims) {
      entry.addAims(aim.build());
    }
    return Aims.builder().addStrands(entry.build()).build();
  }

  static Procedures procedures(AimStrand strand, ProcedureBuilder... procedures) {
    StrandProceduresBuilder entry = StrandProcedures.builder().strand(strand);
    for (ProcedureBuilder procedure : procedures) {
      entry.addProcedures(procedure.build());
    }
    return Procedures.builder().addStrands(entry.build()).build();
  }

  static Policy with(Aims aims, Procedures procedures) {
    return Policy.builder().aims(aims).procedures(procedures).build();
  }

  static Policy of(AimStrand strand, ProcedureBuilder procedure) {
    return Policy.builder().procedures(procedures(strand, procedure)).build();
  }

  static Policy of(AimStrand strand, AimBuilder aim) {
    return Policy.builder().aims(aims(strand, aim)).build();
  }
}
