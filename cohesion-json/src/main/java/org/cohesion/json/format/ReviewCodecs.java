package org.cohesion.json.format;

import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;

/** The tables of monitoring and review. */
public final class ReviewCodecs {

  static final EnumCodec<Frequency> FREQUENCY = new EnumCodec<>(Frequency.values());
  static final EnumCodec<Term> TERM = new EnumCodec<>(Term.values());

  private static final ObjectCodec<MonitoringActivity> MONITORING_ACTIVITY =
      new ObjectCodec<>(
          MonitoringActivity.class, MonitoringActivity.builder().statement("").build()) {
        @Override
        protected MonitoringActivity copy(MonitoringActivity of, Members m) {
          return MonitoringActivity.builder()
              .id(m.optional("id", TEXT, of.getId()))
              .statement(m.required("statement", TEXT, of.getStatement()))
              .actor(m.optional("actor", PARTY, of.getActor()))
              .frequency(m.optional("frequency", FREQUENCY, of.getFrequency()))
              .term(m.optional("term", TERM, of.getTerm()))
              .reportsTo(m.optional("reportsTo", PARTY, of.getReportsTo()))
              .feedsInto(m.list("feedsInto", TEXT, of.getFeedsInto()))
              .extensions(m.extensions(of.getExtensions()))
              .build();
        }
      };

  /** JSON form of {@link Monitoring}. */
  static final ObjectCodec<Monitoring> MONITORING =
      new ObjectCodec<>(Monitoring.class, Monitoring.builder().build()) {
        @Override
        protected Monitoring copy(Monitoring of, Members m) {
          return Monitoring.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .activities(m.list("activities", MONITORING_ACTIVITY, of.getActivities()))
              .build();
        }
      };

  /** JSON form of {@link ReviewSchedule}. */
  static final ObjectCodec<ReviewSchedule> REVIEW_SCHEDULE =
      new ObjectCodec<>(ReviewSchedule.class, ReviewSchedule.builder().build()) {
        @Override
        protected ReviewSchedule copy(ReviewSchedule of, Members m) {
          return ReviewSchedule.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .statement(m.optional("statement", TEXT, of.getStatement()))
              .frequency(m.optional("frequency", FREQUENCY, of.getFrequency()))
              .term(m.optional("term", TERM, of.getTerm()))
              .reviewer(m.optional("reviewer", PARTY, of.getReviewer()))
              .lastReview(m.optional("lastReview", PARTIAL_DATE, of.getLastReview()))
              .nextReview(m.optional("nextReview", PARTIAL_DATE, of.getNextReview()))
              .outcome(m.optional("outcome", TEXT, of.getOutcome()))
              .feedsInto(m.list("feedsInto", TEXT, of.getFeedsInto()))
              .extensions(m.extensions(of.getExtensions()))
              .build();
        }
      };

  private ReviewCodecs() {}
}
