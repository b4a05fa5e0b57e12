package org.cohesion.json.format;

import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.community.Community;
import org.cohesion.community.CommunityBuilder;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityDimensionBuilder;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.ContextBuilder;
import org.cohesion.community.Difference;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleBuilder;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.community.PrinciplesBuilder;
import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.ObjectCodec;

/** The tables of the community that a policy has in mind, and of its principles. */
public final class CommunityCodecs {

  static final EnumCodec<CommunityScope> SCOPE = new EnumCodec<>(CommunityScope.values());
  static final EnumCodec<PrincipleTheme> THEME = new EnumCodec<>(PrincipleTheme.values());

  /** JSON form of {@link Context}. */
  static final ObjectCodec<Context> CONTEXT =
      ObjectCodec.of(Context.class, Context::builder, ContextBuilder::build)
          .optional("heading", TEXT, Context::getHeading, ContextBuilder::heading)
          .list("paragraphs", TEXT, Context::getParagraphs, ContextBuilder::addParagraphs)
          .optional("asOf", PARTIAL_DATE, Context::getAsOf, ContextBuilder::asOf)
          .list(
              "considers",
              new EnumCodec<>(Difference.values()),
              Context::getConsiders,
              ContextBuilder::addConsiders)
          .codec();

  private static final ObjectCodec<CommunityDimension> DIMENSION =
      ObjectCodec.of(
              CommunityDimension.class,
              CommunityDimension::builder,
              CommunityDimensionBuilder::build)
          .required("scope", SCOPE, CommunityDimension::getScope, CommunityDimensionBuilder::scope)
          .required("name", TEXT, CommunityDimension::getName, CommunityDimensionBuilder::name)
          .optional(
              "description",
              TEXT,
              CommunityDimension::getDescription,
              CommunityDimensionBuilder::description)
          .codec();

  /** JSON form of {@link Community}. */
  static final ObjectCodec<Community> COMMUNITY =
      ObjectCodec.of(Community.class, Community::builder, CommunityBuilder::build)
          .optional("heading", TEXT, Community::getHeading, CommunityBuilder::heading)
          .optional(
              "introduction", TEXT, Community::getIntroduction, CommunityBuilder::introduction)
          .list("dimensions", DIMENSION, Community::getDimensions, CommunityBuilder::addDimensions)
          .codec();

  private static final ObjectCodec<Principle> PRINCIPLE =
      ObjectCodec.of(Principle.class, Principle::builder, PrincipleBuilder::build)
          .optional("id", TEXT, Principle::getId, PrincipleBuilder::id)
          .optional("theme", THEME, Principle::getTheme, PrincipleBuilder::theme)
          .required("statement", TEXT, Principle::getStatement, PrincipleBuilder::statement)
          .codec();

  /** JSON form of {@link Principles}. */
  static final ObjectCodec<Principles> PRINCIPLES =
      ObjectCodec.of(Principles.class, Principles::builder, PrinciplesBuilder::build)
          .optional("heading", TEXT, Principles::getHeading, PrinciplesBuilder::heading)
          .optional(
              "introduction", TEXT, Principles::getIntroduction, PrinciplesBuilder::introduction)
          .list(
              "principles", PRINCIPLE, Principles::getPrinciples, PrinciplesBuilder::addPrinciples)
          .codec();

  private CommunityCodecs() {}
}
