package org.cohesion.json.format;

import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.MonitoringActivityBuilder;
import org.cohesion.review.MonitoringBuilder;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.ReviewScheduleBuilder;
import org.cohesion.review.Term;

/** The tables of monitoring and review. */
public final class ReviewCodecs {

  static final EnumCodec<Frequency> FREQUENCY = new EnumCodec<>(Frequency.values());
  static final EnumCodec<Term> TERM = new EnumCodec<>(Term.values());

  private static final ObjectCodec<MonitoringActivity> MONITORING_ACTIVITY =
      ObjectCodec.of(
              MonitoringActivity.class,
              MonitoringActivity::builder,
              MonitoringActivityBuilder::build)
          .optional("id", TEXT, MonitoringActivity::getId, MonitoringActivityBuilder::id)
          .required(
              "statement",
              TEXT,
              MonitoringActivity::getStatement,
              MonitoringActivityBuilder::statement)
          .optional("actor", PARTY, MonitoringActivity::getActor, MonitoringActivityBuilder::actor)
          .optional(
              "frequency",
              FREQUENCY,
              MonitoringActivity::getFrequency,
              MonitoringActivityBuilder::frequency)
          .optional("term", TERM, MonitoringActivity::getTerm, MonitoringActivityBuilder::term)
          .optional(
              "reportsTo",
              PARTY,
              MonitoringActivity::getReportsTo,
              MonitoringActivityBuilder::reportsTo)
          .list(
              "feedsInto",
              TEXT,
              MonitoringActivity::getFeedsInto,
              MonitoringActivityBuilder::addFeedsInto)
          .extensions(MonitoringActivity::getExtensions, MonitoringActivityBuilder::extensions)
          .codec();

  /** JSON form of {@link Monitoring}. */
  static final ObjectCodec<Monitoring> MONITORING =
      ObjectCodec.of(Monitoring.class, Monitoring::builder, MonitoringBuilder::build)
          .optional("heading", TEXT, Monitoring::getHeading, MonitoringBuilder::heading)
          .optional(
              "introduction", TEXT, Monitoring::getIntroduction, MonitoringBuilder::introduction)
          .list(
              "activities",
              MONITORING_ACTIVITY,
              Monitoring::getActivities,
              MonitoringBuilder::addActivities)
          .codec();

  /** JSON form of {@link ReviewSchedule}. */
  static final ObjectCodec<ReviewSchedule> REVIEW_SCHEDULE =
      ObjectCodec.of(ReviewSchedule.class, ReviewSchedule::builder, ReviewScheduleBuilder::build)
          .optional("heading", TEXT, ReviewSchedule::getHeading, ReviewScheduleBuilder::heading)
          .optional(
              "statement", TEXT, ReviewSchedule::getStatement, ReviewScheduleBuilder::statement)
          .optional(
              "frequency",
              FREQUENCY,
              ReviewSchedule::getFrequency,
              ReviewScheduleBuilder::frequency)
          .optional("term", TERM, ReviewSchedule::getTerm, ReviewScheduleBuilder::term)
          .optional("reviewer", PARTY, ReviewSchedule::getReviewer, ReviewScheduleBuilder::reviewer)
          .optional(
              "lastReview",
              PARTIAL_DATE,
              ReviewSchedule::getLastReview,
              ReviewScheduleBuilder::lastReview)
          .optional(
              "nextReview",
              PARTIAL_DATE,
              ReviewSchedule::getNextReview,
              ReviewScheduleBuilder::nextReview)
          .optional("outcome", TEXT, ReviewSchedule::getOutcome, ReviewScheduleBuilder::outcome)
          .list(
              "feedsInto", TEXT, ReviewSchedule::getFeedsInto, ReviewScheduleBuilder::addFeedsInto)
          .extensions(ReviewSchedule::getExtensions, ReviewScheduleBuilder::extensions)
          .codec();

  private ReviewCodecs() {}
}
