package org.cohesion.examples.policycheck.draft;

import java.util.stream.Stream;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** The aims and procedures to begin with: one of each under every heading of the guidance. */
final class DraftStrands {

  private final DraftTexts texts;

  DraftStrands(DraftTexts texts) {
    this.texts = texts;
  }

  Aims aims() {
    return Aims.builder()
        .heading(texts.of("aims"))
        .addAllStrands(Stream.of(AimStrand.values()).map(this::aims).toList())
        .build();
  }

  private StrandAims aims(AimStrand strand) {
    Aim aim = Aim.builder().id(aimId(strand)).statement(text(strand, ".aim")).build();
    return StrandAims.builder().strand(strand).heading(text(strand, "")).addAims(aim).build();
  }

  private static String aimId(AimStrand strand) {
    return switch (strand) {
      case TEACHING_LEARNING_AND_CURRICULUM -> "aim-curriculum";
      case EQUITY_AND_EXCELLENCE -> "aim-equity";
      case ENGAGEMENT_AND_EXTENDED_SERVICES -> "aim-engagement";
    };
  }

  Procedures procedures() {
    return Procedures.builder()
        .heading(texts.of("procedures"))
        .addAllStrands(Stream.of(AimStrand.values()).map(this::procedures).toList())
        .build();
  }

  private StrandProcedures procedures(AimStrand strand) {
    Procedure procedure =
        Procedure.builder()
            .statement(text(strand, ".procedure"))
            .addSupports(aimId(strand))
            .measure(texts.of("measure"))
            .build();
    return StrandProcedures.builder()
        .strand(strand)
        .heading(text(strand, ""))
        .addProcedures(procedure)
        .build();
  }

  private String text(AimStrand strand, String part) {
    return texts.of(strand.getJsonName() + part);
  }
}
