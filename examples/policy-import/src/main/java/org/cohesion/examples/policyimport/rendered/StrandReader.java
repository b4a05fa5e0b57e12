package org.cohesion.examples.policyimport.rendered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleBuilder;
import org.cohesion.community.Principles;
import org.cohesion.community.PrinciplesBuilder;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyreport.document.PrintedWords;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.MonitoringActivityBuilder;
import org.cohesion.review.MonitoringBuilder;
import org.cohesion.review.Term;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.ResponsibilitiesBuilder;
import org.cohesion.school.Responsibility;
import org.cohesion.school.ResponsibilityBuilder;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.AimsBuilder;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.ProceduresBuilder;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.strand.StrandProceduresBuilder;

/** Reads the parts that are lists, with what stands below an entry. */
final class StrandReader {

  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,4}): (\\S.*)");

  private final PrintedWords words;
  private final PrintedValues values;
  private final Policy draft;

  StrandReader(PrintedWords words, PrintedValues values, Policy draft) {
    this.words = words;
    this.values = values;
    this.draft = draft;
  }

  Principles principles(Optional<String> heading, Cursor nodes) {
    PrinciplesBuilder principles =
        Principles.builder().heading(heading).introduction(nodes.paragraph());
    while (nodes.isAtItem(0)) {
      Matcher name = NAME.matcher(nodes.peek().text());
      PrincipleBuilder principle = Principle.builder();
      if (name.matches()) {
        principle.name(name.group(1)).statement(name.group(2));
      } else {
        principle.statement(nodes.peek().text());
      }
      nodes.next();
      principles.addPrinciples(principle.addAllDetails(details(nodes)).build());
    }
    return principles.build();
  }

  private static List<String> details(Cursor nodes) {
    List<String> details = new ArrayList<>();
    while (nodes.isAtItem(1)) {
      details.add(nodes.next().text());
    }
    return details;
  }

  Aims aims(Optional<String> heading, Cursor nodes) {
    AimsBuilder aims = Aims.builder().heading(heading).introduction(nodes.paragraph());
    aims.addAllGeneral(aims(nodes));
    while (nodes.isAtHeading(3)) {
      String name = nodes.next().text();
      aims.addStrands(
          StrandAims.builder()
              .strand(strand(name))
              .heading(own(name))
              .introduction(nodes.paragraph())
              .addAllAims(aims(nodes))
              .build());
    }
    return aims.build();
  }

  private static List<Aim> aims(Cursor nodes) {
    List<Aim> aims = new ArrayList<>();
    while (nodes.isAtItem(0)) {
      aims.add(Aim.builder().statement(nodes.next().text()).build());
    }
    return aims;
  }

  /** {@return the heading, unless it is only the name of the strand} */
  private Optional<String> own(String heading) {
    boolean name = values.value(heading, AimStrand.values()).isPresent();
    return name ? Optional.empty() : Optional.of(heading);
  }

  private AimStrand strand(String heading) {
    return values
        .value(heading, AimStrand.values())
        .or(() -> Arrays.stream(AimStrand.values()).filter(it -> isCalled(it, heading)).findFirst())
        .orElseThrow(() -> new NotRendered("no strand"));
  }

  private boolean isCalled(AimStrand strand, String heading) {
    Optional<String> wanted = Optional.of(heading);
    return Stream.concat(
            draft.getAims().stream()
                .flatMap(aims -> aims.getStrands().stream())
                .filter(it -> it.getHeading().equals(wanted))
                .map(StrandAims::getStrand),
            draft.getProcedures().stream()
                .flatMap(procedures -> procedures.getStrands().stream())
                .filter(it -> it.getHeading().equals(wanted))
                .map(StrandProcedures::getStrand))
        .anyMatch(strand::equals);
  }

  Procedures procedures(Optional<String> heading, Cursor nodes) {
    ProceduresBuilder procedures =
        Procedures.builder().heading(heading).introduction(nodes.paragraph());
    procedures.addAllGeneral(procedures(nodes));
    while (nodes.isAtHeading(3)) {
      String name = nodes.next().text();
      StrandProceduresBuilder strand =
          StrandProcedures.builder()
              .strand(strand(name))
              .heading(own(name))
              .introduction(nodes.paragraph())
              .addAllProcedures(procedures(nodes));
      while (nodes.isAtHeading(4)) {
        strand.addGroups(
            ProcedureGroup.builder()
                .heading(nodes.next().text())
                .introduction(nodes.paragraph())
                .addAllProcedures(procedures(nodes))
                .build());
      }
      procedures.addStrands(strand.build());
    }
    return procedures.build();
  }

  private List<Procedure> procedures(Cursor nodes) {
    List<Procedure> procedures = new ArrayList<>();
    while (nodes.isAtItem(0)) {
      ProcedureBuilder procedure = Procedure.builder().statement(nodes.next().text());
      while (nodes.isAtItem(1) && !isFact(nodes.peek().text())) {
        procedure.addDetails(nodes.next().text());
      }
      below(nodes, "forGroups")
          .ifPresent(text -> procedure.addAllForGroups(PrintedValues.list(text)));
      procedure.owner(below(nodes, "owner").map(values::party));
      procedure.frequency(
          below(nodes, "frequency").flatMap(text -> values.value(text, Frequency.values())));
      procedure.baseline(below(nodes, "baseline"));
      procedure.due(below(nodes, "due").flatMap(values::date));
      procedure.resources(below(nodes, "resources"));
      procedure.measure(below(nodes, "measure"));
      procedure.status(
          below(nodes, "procedureStatus")
              .flatMap(text -> values.value(text, ProcedureStatus.values())));
      procedure.progress(below(nodes, "progress"));
      procedures.add(procedure.build());
    }
    return procedures;
  }

  private Optional<String> below(Cursor nodes, String label) {
    return nodes.below(words.of("label." + label));
  }

  private boolean isFact(String text) {
    return Stream.of(
            "forGroups",
            "owner",
            "frequency",
            "baseline",
            "due",
            "resources",
            "measure",
            "procedureStatus",
            "progress")
        .anyMatch(label -> text.startsWith(words.of("label." + label) + ": "));
  }

  Responsibilities responsibilities(Optional<String> heading, Cursor nodes) {
    ResponsibilitiesBuilder responsibilities =
        Responsibilities.builder().heading(heading).introduction(nodes.paragraph());
    while (nodes.isAtItem(0)) {
      String text = nodes.next().text();
      int colon = text.indexOf(':');
      if (colon < 1) {
        throw new NotRendered("nobody answers for it");
      }
      String statement = text.substring(colon + 1).strip();
      ResponsibilityBuilder one =
          Responsibility.builder()
              .party(values.party(text.substring(0, colon)))
              .statement(Optional.of(statement).filter(it -> !it.isEmpty()));
      responsibilities.addResponsibilities(one.addAllDetails(details(nodes)).build());
    }
    return responsibilities.build();
  }

  Monitoring monitoring(Optional<String> heading, Cursor nodes) {
    MonitoringBuilder monitoring =
        Monitoring.builder().heading(heading).introduction(nodes.paragraph());
    while (nodes.isAt(BlockKind.ITEM)) {
      MonitoringActivityBuilder activity =
          MonitoringActivity.builder().statement(nodes.next().text());
      activity.actor(below(nodes, "owner").map(values::party));
      activity.frequency(
          below(nodes, "frequency").flatMap(text -> values.value(text, Frequency.values())));
      activity.term(below(nodes, "term").flatMap(text -> values.value(text, Term.values())));
      activity.reportsTo(below(nodes, "reportsTo").map(values::party));
      below(nodes, "feedsInto")
          .ifPresent(text -> activity.addAllFeedsInto(PrintedValues.list(text)));
      monitoring.addActivities(activity.build());
    }
    return monitoring.build();
  }
}
