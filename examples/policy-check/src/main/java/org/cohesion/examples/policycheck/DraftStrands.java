package org.cohesion.examples.policycheck;

import java.util.stream.Stream;
import org.cohesion.review.Frequency;
import org.cohesion.school.Role;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** The aims and procedures to begin with: one of each under every heading of the guidance. */
final class DraftStrands {

  private DraftStrands() {}

  static Aims aims() {
    return Aims.builder()
        .heading("Our aims")
        .addAllStrands(Stream.of(AimStrand.values()).map(DraftStrands::aims).toList())
        .build();
  }

  private static StrandAims aims(AimStrand strand) {
    Aim aim =
        Aim.builder()
            .id(aimId(strand))
            .statement(
                switch (strand) {
                  case TEACHING_LEARNING_AND_CURRICULUM ->
                      "Lessons help pupils to understand lives that differ from their own.";
                  case EQUITY_AND_EXCELLENCE ->
                      "Every group of pupils does well, and gaps between groups become smaller.";
                  case ENGAGEMENT_AND_EXTENDED_SERVICES ->
                      "Families and neighbours of all backgrounds meet and work together through us.";
                })
            .build();
    return StrandAims.builder().strand(strand).heading(strand.wording()).addAims(aim).build();
  }

  private static String aimId(AimStrand strand) {
    return switch (strand) {
      case TEACHING_LEARNING_AND_CURRICULUM -> "aim-curriculum";
      case EQUITY_AND_EXCELLENCE -> "aim-equity";
      case ENGAGEMENT_AND_EXTENDED_SERVICES -> "aim-engagement";
    };
  }

  static Procedures procedures() {
    return Procedures.builder()
        .heading("What we will do")
        .addAllStrands(Stream.of(AimStrand.values()).map(DraftStrands::procedures).toList())
        .build();
  }

  private static StrandProcedures procedures(AimStrand strand) {
    String statement =
        switch (strand) {
          case TEACHING_LEARNING_AND_CURRICULUM ->
              "Each year group plans one unit of work with people from outside the school.";
          case EQUITY_AND_EXCELLENCE ->
              "Leaders compare attainment, exclusions and admissions between groups and act on it.";
          case ENGAGEMENT_AND_EXTENDED_SERVICES ->
              "The school invites local groups to one shared event every year.";
        };
    Procedure procedure =
        Procedure.builder()
            .statement(statement)
            .addSupports(aimId(strand))
            .owner(DraftTemplate.party(Role.SENIOR_LEADERSHIP))
            .frequency(Frequency.ANNUAL)
            .measure("The measure says how governors can tell that this made a difference.")
            .status(ProcedureStatus.PLANNED)
            .build();
    return StrandProcedures.builder()
        .strand(strand)
        .heading(strand.wording())
        .addProcedures(procedure)
        .build();
  }
}
