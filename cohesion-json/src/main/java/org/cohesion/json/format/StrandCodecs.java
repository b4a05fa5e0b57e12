package org.cohesion.json.format;

import static org.cohesion.json.format.CommunityCodecs.SCOPE;
import static org.cohesion.json.format.CommunityCodecs.THEME;
import static org.cohesion.json.format.ReviewCodecs.FREQUENCY;
import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** The tables of aims and procedures. */
public final class StrandCodecs {

  private static final EnumCodec<AimStrand> STRAND = new EnumCodec<>(AimStrand.values());
  private static final EnumCodec<ProcedureStatus> PROCEDURE_STATUS =
      new EnumCodec<>(ProcedureStatus.values());

  private static final ObjectCodec<Aim> AIM =
      new ObjectCodec<>(Aim.class, Aim.builder().statement("").build()) {
        @Override
        protected Aim copy(Aim of, Members m) {
          return Aim.builder()
              .id(m.optional("id", TEXT, of.getId()))
              .statement(m.required("statement", TEXT, of.getStatement()))
              .themes(m.list("themes", THEME, of.getThemes()))
              .build();
        }
      };

  private static final ObjectCodec<StrandAims> STRAND_AIMS =
      new ObjectCodec<>(
          StrandAims.class, StrandAims.builder().strand(AimStrand.EQUITY_AND_EXCELLENCE).build()) {
        @Override
        protected StrandAims copy(StrandAims of, Members m) {
          return StrandAims.builder()
              .strand(m.required("strand", STRAND, of.getStrand()))
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .aims(m.list("aims", AIM, of.getAims()))
              .build();
        }
      };

  /** JSON form of {@link Aims}. */
  static final ObjectCodec<Aims> AIMS =
      new ObjectCodec<>(Aims.class, Aims.builder().build()) {
        @Override
        protected Aims copy(Aims of, Members m) {
          return Aims.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .general(m.list("general", AIM, of.getGeneral()))
              .strands(m.list("strands", STRAND_AIMS, of.getStrands()))
              .build();
        }
      };

  private static final ObjectCodec<Procedure> PROCEDURE =
      new ObjectCodec<>(Procedure.class, Procedure.builder().statement("").build()) {
        @Override
        protected Procedure copy(Procedure of, Members m) {
          return Procedure.builder()
              .id(m.optional("id", TEXT, of.getId()))
              .statement(m.required("statement", TEXT, of.getStatement()))
              .details(m.list("details", TEXT, of.getDetails()))
              .supports(m.list("supports", TEXT, of.getSupports()))
              .dimensions(m.list("dimensions", SCOPE, of.getDimensions()))
              .forGroups(m.list("forGroups", TEXT, of.getForGroups()))
              .owner(m.optional("owner", PARTY, of.getOwner()))
              .frequency(m.optional("frequency", FREQUENCY, of.getFrequency()))
              .baseline(m.optional("baseline", TEXT, of.getBaseline()))
              .due(m.optional("due", PARTIAL_DATE, of.getDue()))
              .resources(m.optional("resources", TEXT, of.getResources()))
              .measure(m.optional("measure", TEXT, of.getMeasure()))
              .status(m.optional("status", PROCEDURE_STATUS, of.getStatus()))
              .progress(m.optional("progress", TEXT, of.getProgress()))
              .extensions(m.extensions(of.getExtensions()))
              .build();
        }
      };

  private static final ObjectCodec<ProcedureGroup> PROCEDURE_GROUP =
      new ObjectCodec<>(ProcedureGroup.class, ProcedureGroup.builder().heading("").build()) {
        @Override
        protected ProcedureGroup copy(ProcedureGroup of, Members m) {
          return ProcedureGroup.builder()
              .heading(m.required("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .procedures(m.list("procedures", PROCEDURE, of.getProcedures()))
              .build();
        }
      };

  private static final ObjectCodec<StrandProcedures> STRAND_PROCEDURES =
      new ObjectCodec<>(
          StrandProcedures.class,
          StrandProcedures.builder().strand(AimStrand.EQUITY_AND_EXCELLENCE).build()) {
        @Override
        protected StrandProcedures copy(StrandProcedures of, Members m) {
          return StrandProcedures.builder()
              .strand(m.required("strand", STRAND, of.getStrand()))
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .procedures(m.list("procedures", PROCEDURE, of.getProcedures()))
              .groups(m.list("groups", PROCEDURE_GROUP, of.getGroups()))
              .build();
        }
      };

  /** JSON form of {@link Procedures}. */
  static final ObjectCodec<Procedures> PROCEDURES =
      new ObjectCodec<>(Procedures.class, Procedures.builder().build()) {
        @Override
        protected Procedures copy(Procedures of, Members m) {
          return Procedures.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .general(m.list("general", PROCEDURE, of.getGeneral()))
              .strands(m.list("strands", STRAND_PROCEDURES, of.getStrands()))
              .build();
        }
      };

  private StrandCodecs() {}
}
