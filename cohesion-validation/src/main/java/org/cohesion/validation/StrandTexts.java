package org.cohesion.validation;

import java.util.List;
import java.util.Optional;
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
    aims(aims.getGeneral(), at.child("general"));
    JsonPointer strands = at.child("strands");
    for (int i = 0; i < aims.getStrands().size(); i++) {
      strandAims(aims.getStrands().get(i), strands.child(i));
    }
  }

  private void strandAims(StrandAims strand, JsonPointer at) {
    texts.label(strand.getHeading(), at, "heading");
    texts.prose(strand.getIntroduction(), at, "introduction", !strand.getAims().isEmpty());
    aims(strand.getAims(), at.child("aims"));
  }

  private void aims(List<Aim> aims, JsonPointer at) {
    for (int i = 0; i < aims.size(); i++) {
      aim(aims.get(i), at.child(i), i + 1 < aims.size());
    }
  }

  private void aim(Aim aim, JsonPointer at, boolean followed) {
    texts.label(aim.getId(), at, "id");
    texts.item(Optional.of(aim.getStatement()), at.child("statement"), false, followed);
  }

  void procedures(Procedures procedures, JsonPointer at) {
    texts.label(procedures.getHeading(), at, "heading");
    boolean hasProcedures =
        !procedures.getGeneral().isEmpty() || !procedures.getStrands().isEmpty();
    texts.prose(procedures.getIntroduction(), at, "introduction", hasProcedures);
    procedures(procedures.getGeneral(), at.child("general"));
    JsonPointer strands = at.child("strands");
    for (int i = 0; i < procedures.getStrands().size(); i++) {
      strandProcedures(procedures.getStrands().get(i), strands.child(i));
    }
  }

  private void strandProcedures(StrandProcedures strand, JsonPointer at) {
    texts.label(strand.getHeading(), at, "heading");
    boolean hasProcedures = !strand.getProcedures().isEmpty() || !strand.getGroups().isEmpty();
    texts.prose(strand.getIntroduction(), at, "introduction", hasProcedures);
    procedures(strand.getProcedures(), at.child("procedures"));
    JsonPointer groups = at.child("groups");
    for (int i = 0; i < strand.getGroups().size(); i++) {
      procedureGroup(strand.getGroups().get(i), groups.child(i));
    }
  }

  private void procedureGroup(ProcedureGroup group, JsonPointer at) {
    texts.label(Optional.of(group.getHeading()), at, "heading");
    texts.prose(group.getIntroduction(), at, "introduction", !group.getProcedures().isEmpty());
    procedures(group.getProcedures(), at.child("procedures"));
  }

  private void procedures(List<Procedure> procedures, JsonPointer at) {
    for (int i = 0; i < procedures.size(); i++) {
      procedure(procedures.get(i), at.child(i), i + 1 < procedures.size());
    }
  }

  private void procedure(Procedure procedure, JsonPointer at, boolean followed) {
    texts.label(procedure.getId(), at, "id");
    texts.item(
        Optional.of(procedure.getStatement()),
        at.child("statement"),
        !procedure.getDetails().isEmpty(),
        followed);
    details(procedure.getDetails(), at.child("details"));
    texts.labels(procedure.getSupports(), at.child("supports"));
    texts.party(procedure.getOwner(), at.child("owner"));
    texts.prose(procedure.getResources(), at, "resources", false);
    texts.prose(procedure.getMeasure(), at, "measure", false);
  }

  private void details(List<String> details, JsonPointer at) {
    for (int i = 0; i < details.size(); i++) {
      texts.item(Optional.of(details.get(i)), at.child(i), false, i + 1 < details.size());
    }
  }
}
