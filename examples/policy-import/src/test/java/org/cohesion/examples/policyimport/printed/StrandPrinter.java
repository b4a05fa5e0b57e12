package org.cohesion.examples.policyimport.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.examples.policyimport.printed.Wording.Detail;
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

/**
 * Prints the parts that are lists. What goes with a procedure stands below it in one make, in a
 * table in another, and is left out in the third, whose school has an action plan elsewhere.
 */
final class StrandPrinter {

  private final Wording words;
  private final Make make;
  private final List<Line> lines;

  StrandPrinter(Wording words, Make make, List<Line> lines) {
    this.words = words;
    this.make = make;
    this.lines = lines;
  }

  void principles(Principles principles) {
    head(1, principles.getHeading(), principles.getIntroduction());
    for (Principle principle : principles.getPrinciples()) {
      item(1, principle.getName().map(name -> name + ": ").orElse("") + principle.getStatement());
      principle.getDetails().forEach(detail -> item(2, detail));
    }
  }

  void aims(Aims aims) {
    head(1, aims.getHeading(), aims.getIntroduction());
    statements(aims.getGeneral());
    for (StrandAims strand : aims.getStrands()) {
      head(2, strand.getHeading(), strand.getIntroduction());
      statements(strand.getAims());
    }
  }

  private void statements(List<Aim> aims) {
    aims.forEach(aim -> item(1, aim.getStatement()));
  }

  void procedures(Procedures procedures) {
    head(1, procedures.getHeading(), procedures.getIntroduction());
    list(procedures.getGeneral());
    for (StrandProcedures strand : procedures.getStrands()) {
      head(2, strand.getHeading(), strand.getIntroduction());
      list(strand.getProcedures());
      for (ProcedureGroup group : strand.getGroups()) {
        head(3, Optional.of(group.getHeading()), group.getIntroduction());
        list(group.getProcedures());
      }
    }
  }

  static boolean isTable(Make make, List<Procedure> procedures) {
    return make == Make.LOOKS && procedures.stream().anyMatch(it -> it.getDue().isPresent());
  }

  private void list(List<Procedure> procedures) {
    if (isTable(make, procedures)) {
      table(procedures);
      return;
    }
    for (Procedure procedure : procedures) {
      item(1, procedure.getStatement());
      procedure.getDetails().forEach(detail -> item(2, detail));
      if (make == Make.STYLES) {
        add(Detail.WHO, procedure.getOwner().map(ControlPrinter::name));
        add(Detail.BY, procedure.getDue().map(words::date));
        add(Detail.HOW_OFTEN, procedure.getFrequency().map(it -> frequency(it.getLabel())));
        add(Detail.RESOURCES, procedure.getResources());
        add(Detail.MEASURE, procedure.getMeasure());
        add(Detail.FOR_GROUPS, Optional.of(String.join("; ", procedure.getForGroups())));
        add(Detail.BASELINE, procedure.getBaseline());
        add(Detail.PROGRESS, procedure.getProgress());
      }
    }
  }

  private void table(List<Procedure> procedures) {
    lines.add(
        Line.row(
            words == Wording.CYMRAEG ? "Gweithred" : "Action",
            words.detail(Detail.WHO),
            words.detail(Detail.BY),
            words.detail(Detail.RESOURCES),
            words.detail(Detail.MEASURE)));
    for (Procedure procedure : procedures) {
      List<String> text = new ArrayList<>(List.of(procedure.getStatement()));
      text.addAll(procedure.getDetails());
      lines.add(
          Line.row(
              String.join(" ", text),
              procedure.getOwner().map(ControlPrinter::name).orElse(""),
              procedure.getDue().map(words::date).orElse(""),
              procedure.getResources().orElse(""),
              procedure.getMeasure().orElse("")));
    }
  }

  void responsibilities(Responsibilities responsibilities) {
    head(1, responsibilities.getHeading(), responsibilities.getIntroduction());
    for (Responsibility one : responsibilities.getResponsibilities()) {
      item(
          1,
          ControlPrinter.name(one.getParty())
              + ":"
              + one.getStatement().map(" "::concat).orElse(""));
      one.getDetails().forEach(detail -> item(2, detail));
    }
  }

  void monitoring(Monitoring monitoring) {
    head(1, monitoring.getHeading(), monitoring.getIntroduction());
    for (MonitoringActivity activity : monitoring.getActivities()) {
      item(1, activity.getStatement());
      if (make == Make.STYLES) {
        add(Detail.WHO, activity.getActor().map(ControlPrinter::name));
        add(Detail.HOW_OFTEN, activity.getFrequency().map(it -> frequency(it.getLabel())));
        add(Detail.REPORTS_TO, activity.getReportsTo().map(ControlPrinter::name));
        add(Detail.FEEDS_INTO, Optional.of(String.join("; ", activity.getFeedsInto())));
      }
    }
  }

  /** Welsh documents leave the frequency to their statements: the library has no words for it. */
  private String frequency(String label) {
    return words == Wording.CYMRAEG ? "" : label;
  }

  private void add(Detail detail, Optional<String> text) {
    text.filter(it -> !it.isEmpty()).ifPresent(it -> item(2, words.detail(detail) + ": " + it));
  }

  private void head(int level, Optional<String> heading, Optional<String> introduction) {
    heading.ifPresent(text -> lines.add(Line.heading(level, text)));
    introduction.ifPresent(text -> lines.add(Line.paragraph(text)));
  }

  private void item(int level, String text) {
    lines.add(Line.item(level, text));
  }
}
