package org.cohesion.validation;

import org.cohesion.finding.JsonPointer;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Walks the aims and the procedures of a policy in document order. */
final class StrandTexts {

  private final TextList texts;

  StrandTexts(TextList texts) {
    this.texts = texts;
  }

  void aims(Aims aims, JsonPointer at) {
    texts.label(aims.getHeading(), at, "heading");
    boolean hasAims = !aims.getGeneral().isEmpty() || !aims.getStrands().isEmpty();
    texts.prose(aims.getIntroduction(), at, "introduction", hasAims);
    texts.items(aims.getGeneral(), at, "general", this::aim);
    texts.each(aims.getStrands(), at, "strands", this::strandAims);
  }

  private void strandAims(StrandAims strand, JsonPointer at) {
    texts.label(strand.getHeading(), at, "heading");
    texts.prose(strand.getIntroduction(), at, "introduction", !strand.getAims().isEmpty());
    texts.items(strand.getAims(), at, "aims", this::aim);
  }

  private void aim(Aim aim, JsonPointer at, boolean followed) {
    texts.label(aim.getId(), at, "id");
    texts.item(aim.getStatement(), at.child("statement"), false, followed);
  }

  void procedures(Procedures procedures, JsonPointer at) {
    texts.label(procedures.getHeading(), at, "heading");
    boolean hasProcedures =
        !procedures.getGeneral().isEmpty() || !procedures.getStrands().isEmpty();
    texts.prose(procedures.getIntroduction(), at, "introduction", hasProcedures);
    texts.items(procedures.getGeneral(), at, "general", this::procedure);
    texts.each(procedures.getStrands(), at, "strands", this::strandProcedures);
  }

  private void strandProcedures(StrandProcedures strand, JsonPointer at) {
    texts.label(strand.getHeading(), at, "heading");
    boolean hasProcedures = !strand.getProcedures().isEmpty() || !strand.getGroups().isEmpty();
    texts.prose(strand.getIntroduction(), at, "introduction", hasProcedures);
    texts.items(strand.getProcedures(), at, "procedures", this::procedure);
    texts.each(strand.getGroups(), at, "groups", this::procedureGroup);
  }

  private void procedureGroup(ProcedureGroup group, JsonPointer at) {
    texts.label(group.getHeading(), at, "heading");
    texts.prose(group.getIntroduction(), at, "introduction", !group.getProcedures().isEmpty());
    texts.items(group.getProcedures(), at, "procedures", this::procedure);
  }

  private void procedure(Procedure procedure, JsonPointer at, boolean followed) {
    texts.label(procedure.getId(), at, "id");
    boolean hasDetails = !procedure.getDetails().isEmpty();
    texts.item(procedure.getStatement(), at.child("statement"), hasDetails, followed);
    texts.details(procedure.getDetails(), at);
    texts.labels(procedure.getSupports(), at, "supports");
    texts.labels(procedure.getForGroups(), at, "forGroups");
    texts.party(procedure.getOwner(), at, "owner");
    texts.prose(procedure.getBaseline(), at, "baseline", false);
    texts.prose(procedure.getResources(), at, "resources", false);
    texts.prose(procedure.getMeasure(), at, "measure", false);
    texts.prose(procedure.getProgress(), at, "progress", false);
  }
}
