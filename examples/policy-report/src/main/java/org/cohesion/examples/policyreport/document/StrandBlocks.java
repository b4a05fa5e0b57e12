package org.cohesion.examples.policyreport.document;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.finding.JsonPointer;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Prints the parts that are lists, with what goes with an entry below it. */
final class StrandBlocks {

  private static final int LEVEL = BlockList.PART_LEVEL;

  private final BlockList blocks;
  private final PrintedWords words;

  StrandBlocks(BlockList blocks, PrintedWords words) {
    this.blocks = blocks;
    this.words = words;
  }

  void principles(Principles principles) {
    JsonPointer at = JsonPointer.of("principles");
    head(at, LEVEL, principles.getHeading(), principles.getIntroduction(), "heading.principles");
    JsonPointer list = at.child("principles");
    for (int i = 0; i < principles.getPrinciples().size(); i++) {
      Principle principle = principles.getPrinciples().get(i);
      blocks.item(list.child(i), 0, principle.getName().orElse(""), principle.getStatement());
      blocks.details(list.child(i).child("details"), principle.getDetails());
    }
  }

  void aims(Aims aims) {
    JsonPointer at = JsonPointer.of("aims");
    head(at, LEVEL, aims.getHeading(), aims.getIntroduction(), "heading.aims");
    aims(at.child("general"), aims.getGeneral());
    JsonPointer strands = at.child("strands");
    for (int i = 0; i < aims.getStrands().size(); i++) {
      StrandAims strand = aims.getStrands().get(i);
      blocks.heading(
          strands.child(i), LEVEL + 1, strand.getHeading(), words.value(strand.getStrand()));
      blocks.paragraph(strands.child(i).child("introduction"), strand.getIntroduction());
      aims(strands.child(i).child("aims"), strand.getAims());
    }
  }

  private void aims(JsonPointer at, List<Aim> aims) {
    for (int i = 0; i < aims.size(); i++) {
      blocks.item(at.child(i), 0, "", aims.get(i).getStatement());
    }
  }

  void procedures(Procedures procedures) {
    JsonPointer at = JsonPointer.of("procedures");
    head(at, LEVEL, procedures.getHeading(), procedures.getIntroduction(), "heading.procedures");
    procedures(at.child("general"), procedures.getGeneral());
    JsonPointer strands = at.child("strands");
    for (int i = 0; i < procedures.getStrands().size(); i++) {
      strand(strands.child(i), procedures.getStrands().get(i));
    }
  }

  private void strand(JsonPointer at, StrandProcedures strand) {
    blocks.heading(at, LEVEL + 1, strand.getHeading(), words.value(strand.getStrand()));
    blocks.paragraph(at.child("introduction"), strand.getIntroduction());
    procedures(at.child("procedures"), strand.getProcedures());
    JsonPointer groups = at.child("groups");
    for (int i = 0; i < strand.getGroups().size(); i++) {
      ProcedureGroup group = strand.getGroups().get(i);
      head(
          groups.child(i),
          LEVEL + 2,
          Optional.of(group.getHeading()),
          group.getIntroduction(),
          "heading.group");
      procedures(groups.child(i).child("procedures"), group.getProcedures());
    }
  }

  private void procedures(JsonPointer at, List<Procedure> procedures) {
    for (int i = 0; i < procedures.size(); i++) {
      procedure(at.child(i), procedures.get(i));
    }
  }

  private void procedure(JsonPointer at, Procedure procedure) {
    blocks.item(at, 0, "", procedure.getStatement());
    blocks.details(at.child("details"), procedure.getDetails());
    blocks.facts(at.child("forGroups"), words.of("label.forGroups"), procedure.getForGroups());
    blocks.fact(at.child("owner"), words.of("label.owner"), procedure.getOwner().map(words::party));
    blocks.fact(
        at.child("frequency"),
        words.of("label.frequency"),
        procedure.getFrequency().map(words::value));
    blocks.fact(at.child("baseline"), words.of("label.baseline"), procedure.getBaseline());
    blocks.fact(at.child("due"), words.of("label.due"), procedure.getDue().map(words::date));
    blocks.fact(at.child("resources"), words.of("label.resources"), procedure.getResources());
    blocks.fact(at.child("measure"), words.of("label.measure"), procedure.getMeasure());
    blocks.fact(
        at.child("status"),
        words.of("label.procedureStatus"),
        procedure.getStatus().map(words::value));
    blocks.fact(at.child("progress"), words.of("label.progress"), procedure.getProgress());
  }

  void responsibilities(Responsibilities responsibilities) {
    JsonPointer at = JsonPointer.of("responsibilities");
    head(
        at,
        LEVEL,
        responsibilities.getHeading(),
        responsibilities.getIntroduction(),
        "heading.responsibilities");
    JsonPointer list = at.child("responsibilities");
    for (int i = 0; i < responsibilities.getResponsibilities().size(); i++) {
      Responsibility one = responsibilities.getResponsibilities().get(i);
      blocks.item(list.child(i), 0, words.party(one.getParty()), one.getStatement().orElse(""));
      blocks.details(list.child(i).child("details"), one.getDetails());
    }
  }

  void monitoring(Monitoring monitoring) {
    JsonPointer at = JsonPointer.of("monitoring");
    head(at, LEVEL, monitoring.getHeading(), monitoring.getIntroduction(), "heading.monitoring");
    JsonPointer list = at.child("activities");
    for (int i = 0; i < monitoring.getActivities().size(); i++) {
      activity(list.child(i), monitoring.getActivities().get(i));
    }
  }

  private void activity(JsonPointer at, MonitoringActivity activity) {
    blocks.item(at, 0, "", activity.getStatement());
    blocks.fact(at.child("actor"), words.of("label.owner"), activity.getActor().map(words::party));
    blocks.fact(
        at.child("frequency"),
        words.of("label.frequency"),
        activity.getFrequency().map(words::value));
    blocks.fact(at.child("term"), words.of("label.term"), activity.getTerm().map(words::value));
    blocks.fact(
        at.child("reportsTo"),
        words.of("label.reportsTo"),
        activity.getReportsTo().map(words::party));
    blocks.facts(at.child("feedsInto"), words.of("label.feedsInto"), activity.getFeedsInto());
  }

  private void head(
      JsonPointer at,
      int level,
      Optional<String> heading,
      Optional<String> introduction,
      String standard) {
    blocks.heading(at, level, heading, words.of(standard));
    blocks.paragraph(at.child("introduction"), introduction);
  }
}
