package org.cohesion.json.format;

import static org.cohesion.json.format.CommunityCodecs.SCOPE;
import static org.cohesion.json.format.CommunityCodecs.THEME;
import static org.cohesion.json.format.ReviewCodecs.FREQUENCY;
import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimBuilder;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.AimsBuilder;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.ProcedureGroupBuilder;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.ProceduresBuilder;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandAimsBuilder;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.strand.StrandProceduresBuilder;

/** The tables of aims and procedures. */
public final class StrandCodecs {

  private static final EnumCodec<AimStrand> STRAND = new EnumCodec<>(AimStrand.values());

  private static final ObjectCodec<Aim> AIM =
      ObjectCodec.of(Aim.class, Aim::builder, AimBuilder::build)
          .optional("id", TEXT, Aim::getId, AimBuilder::id)
          .required("statement", TEXT, Aim::getStatement, AimBuilder::statement)
          .list("themes", THEME, Aim::getThemes, AimBuilder::addThemes)
          .codec();

  private static final ObjectCodec<StrandAims> STRAND_AIMS =
      ObjectCodec.of(StrandAims.class, StrandAims::builder, StrandAimsBuilder::build)
          .required("strand", STRAND, StrandAims::getStrand, StrandAimsBuilder::strand)
          .optional("heading", TEXT, StrandAims::getHeading, StrandAimsBuilder::heading)
          .optional(
              "introduction", TEXT, StrandAims::getIntroduction, StrandAimsBuilder::introduction)
          .list("aims", AIM, StrandAims::getAims, StrandAimsBuilder::addAims)
          .codec();

  /** JSON form of {@link Aims}. */
  static final ObjectCodec<Aims> AIMS =
      ObjectCodec.of(Aims.class, Aims::builder, AimsBuilder::build)
          .optional("heading", TEXT, Aims::getHeading, AimsBuilder::heading)
          .optional("introduction", TEXT, Aims::getIntroduction, AimsBuilder::introduction)
          .list("general", AIM, Aims::getGeneral, AimsBuilder::addGeneral)
          .list("strands", STRAND_AIMS, Aims::getStrands, AimsBuilder::addStrands)
          .codec();

  private static final ObjectCodec<Procedure> PROCEDURE =
      ObjectCodec.of(Procedure.class, Procedure::builder, ProcedureBuilder::build)
          .optional("id", TEXT, Procedure::getId, ProcedureBuilder::id)
          .required("statement", TEXT, Procedure::getStatement, ProcedureBuilder::statement)
          .list("details", TEXT, Procedure::getDetails, ProcedureBuilder::addDetails)
          .list("supports", TEXT, Procedure::getSupports, ProcedureBuilder::addSupports)
          .list("dimensions", SCOPE, Procedure::getDimensions, ProcedureBuilder::addDimensions)
          .optional("owner", PARTY, Procedure::getOwner, ProcedureBuilder::owner)
          .optional("frequency", FREQUENCY, Procedure::getFrequency, ProcedureBuilder::frequency)
          .optional("due", PARTIAL_DATE, Procedure::getDue, ProcedureBuilder::due)
          .optional("resources", TEXT, Procedure::getResources, ProcedureBuilder::resources)
          .optional("measure", TEXT, Procedure::getMeasure, ProcedureBuilder::measure)
          .optional(
              "status",
              new EnumCodec<>(ProcedureStatus.values()),
              Procedure::getStatus,
              ProcedureBuilder::status)
          .extensions(Procedure::getExtensions, ProcedureBuilder::extensions)
          .codec();

  private static final ObjectCodec<ProcedureGroup> PROCEDURE_GROUP =
      ObjectCodec.of(ProcedureGroup.class, ProcedureGroup::builder, ProcedureGroupBuilder::build)
          .required("heading", TEXT, ProcedureGroup::getHeading, ProcedureGroupBuilder::heading)
          .optional(
              "introduction",
              TEXT,
              ProcedureGroup::getIntroduction,
              ProcedureGroupBuilder::introduction)
          .list(
              "procedures",
              PROCEDURE,
              ProcedureGroup::getProcedures,
              ProcedureGroupBuilder::addProcedures)
          .codec();

  private static final ObjectCodec<StrandProcedures> STRAND_PROCEDURES =
      ObjectCodec.of(
              StrandProcedures.class, StrandProcedures::builder, StrandProceduresBuilder::build)
          .required("strand", STRAND, StrandProcedures::getStrand, StrandProceduresBuilder::strand)
          .optional("heading", TEXT, StrandProcedures::getHeading, StrandProceduresBuilder::heading)
          .optional(
              "introduction",
              TEXT,
              StrandProcedures::getIntroduction,
              StrandProceduresBuilder::introduction)
          .list(
              "procedures",
              PROCEDURE,
              StrandProcedures::getProcedures,
              StrandProceduresBuilder::addProcedures)
          .list(
              "groups",
              PROCEDURE_GROUP,
              StrandProcedures::getGroups,
              StrandProceduresBuilder::addGroups)
          .codec();

  /** JSON form of {@link Procedures}. */
  static final ObjectCodec<Procedures> PROCEDURES =
      ObjectCodec.of(Procedures.class, Procedures::builder, ProceduresBuilder::build)
          .optional("heading", TEXT, Procedures::getHeading, ProceduresBuilder::heading)
          .optional(
              "introduction", TEXT, Procedures::getIntroduction, ProceduresBuilder::introduction)
          .list("general", PROCEDURE, Procedures::getGeneral, ProceduresBuilder::addGeneral)
          .list("strands", STRAND_PROCEDURES, Procedures::getStrands, ProceduresBuilder::addStrands)
          .codec();

  private StrandCodecs() {}
}
