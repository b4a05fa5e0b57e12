package org.cohesion.json.format;

import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.Difference;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;

/** The tables of the community that a policy has in mind, and of its principles. */
public final class CommunityCodecs {

  static final EnumCodec<CommunityScope> SCOPE = new EnumCodec<>(CommunityScope.values());
  static final EnumCodec<PrincipleTheme> THEME = new EnumCodec<>(PrincipleTheme.values());
  private static final EnumCodec<Difference> DIFFERENCE = new EnumCodec<>(Difference.values());

  /** JSON form of {@link Context}. */
  static final ObjectCodec<Context> CONTEXT =
      new ObjectCodec<>(Context.class, Context.builder().build()) {
        @Override
        protected Context copy(Context of, Members m) {
          return Context.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .paragraphs(m.list("paragraphs", TEXT, of.getParagraphs()))
              .asOf(m.optional("asOf", PARTIAL_DATE, of.getAsOf()))
              .considers(m.list("considers", DIFFERENCE, of.getConsiders()))
              .build();
        }
      };

  private static final ObjectCodec<CommunityDimension> DIMENSION =
      new ObjectCodec<>(
          CommunityDimension.class,
          CommunityDimension.builder().scope(CommunityScope.OTHER).name("").build()) {
        @Override
        protected CommunityDimension copy(CommunityDimension of, Members m) {
          return CommunityDimension.builder()
              .scope(m.required("scope", SCOPE, of.getScope()))
              .name(m.required("name", TEXT, of.getName()))
              .description(m.optional("description", TEXT, of.getDescription()))
              .build();
        }
      };

  /** JSON form of {@link Community}. */
  static final ObjectCodec<Community> COMMUNITY =
      new ObjectCodec<>(Community.class, Community.builder().build()) {
        @Override
        protected Community copy(Community of, Members m) {
          return Community.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .dimensions(m.list("dimensions", DIMENSION, of.getDimensions()))
              .build();
        }
      };

  private static final ObjectCodec<Principle> PRINCIPLE =
      new ObjectCodec<>(Principle.class, Principle.builder().statement("").build()) {
        @Override
        protected Principle copy(Principle of, Members m) {
          return Principle.builder()
              .id(m.optional("id", TEXT, of.getId()))
              .theme(m.optional("theme", THEME, of.getTheme()))
              .name(m.optional("name", TEXT, of.getName()))
              .statement(m.required("statement", TEXT, of.getStatement()))
              .details(m.list("details", TEXT, of.getDetails()))
              .build();
        }
      };

  /** JSON form of {@link Principles}. */
  static final ObjectCodec<Principles> PRINCIPLES =
      new ObjectCodec<>(Principles.class, Principles.builder().build()) {
        @Override
        protected Principles copy(Principles of, Members m) {
          return Principles.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .principles(m.list("principles", PRINCIPLE, of.getPrinciples()))
              .build();
        }
      };

  private CommunityCodecs() {}
}
