package org.cohesion.comparison;

import java.util.Optional;
import org.cohesion.comparison.ListPart.Movable;
import org.cohesion.finding.JsonPointer;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Aims and procedures, under the strands and in general, as trees of parts. */
final class StrandParts {

  private StrandParts() {}

  static Part aims(JsonPointer at, Aims aims) {
    return new ObjectPart(at, aims)
        .value("heading", aims.getHeading())
        .value("introduction", aims.getIntroduction())
        .list("general", Movable.AIM, aims.getGeneral(), StrandParts::aim)
        .list("strands", aims.getStrands(), StrandParts::strandAims);
  }

  private static Part strandAims(JsonPointer at, StrandAims strand) {
    return new ObjectPart(at, strand)
        .key(Optional.of(strand.getStrand()))
        .value("strand", strand.getStrand())
        .value("heading", strand.getHeading())
        .value("introduction", strand.getIntroduction())
        .list("aims", Movable.AIM, strand.getAims(), StrandParts::aim);
  }

  private static Part aim(JsonPointer at, Aim aim) {
    return new ObjectPart(at, aim)
        .key(aim.getId())
        .value("id", aim.getId())
        .value("statement", aim.getStatement())
        .values("themes", aim.getThemes());
  }

  static Part procedures(JsonPointer at, Procedures procedures) {
    return new ObjectPart(at, procedures)
        .value("heading", procedures.getHeading())
        .value("introduction", procedures.getIntroduction())
        .list("general", Movable.PROCEDURE, procedures.getGeneral(), StrandParts::procedure)
        .list("strands", procedures.getStrands(), StrandParts::strandProcedures);
  }

  private static Part strandProcedures(JsonPointer at, StrandProcedures strand) {
    return new ObjectPart(at, strand)
        .key(Optional.of(strand.getStrand()))
        .value("strand", strand.getStrand())
        .value("heading", strand.getHeading())
        .value("introduction", strand.getIntroduction())
        .list("procedures", Movable.PROCEDURE, strand.getProcedures(), StrandParts::procedure)
        .list("groups", strand.getGroups(), StrandParts::procedureGroup);
  }

  private static Part procedureGroup(JsonPointer at, ProcedureGroup group) {
    return new ObjectPart(at, group)
        .key(Optional.of(group.getHeading()))
        .value("heading", group.getHeading())
        .value("introduction", group.getIntroduction())
        .list("procedures", Movable.PROCEDURE, group.getProcedures(), StrandParts::procedure);
  }

  private static Part procedure(JsonPointer at, Procedure procedure) {
    return new ObjectPart(at, procedure)
        .key(procedure.getId())
        .value("id", procedure.getId())
        .value("statement", procedure.getStatement())
        .values("details", procedure.getDetails())
        .values("supports", procedure.getSupports())
        .values("dimensions", procedure.getDimensions())
        .values("forGroups", procedure.getForGroups())
        .part("owner", procedure.getOwner(), PolicyParts::party)
        .value("frequency", procedure.getFrequency())
        .value("baseline", procedure.getBaseline())
        .value("due", procedure.getDue())
        .value("resources", procedure.getResources())
        .value("measure", procedure.getMeasure())
        .value("status", procedure.getStatus())
        .value("progress", procedure.getProgress())
        .extensions(procedure.getExtensions());
  }
}
