package com.example.notices;

import module java.base;
import module org.cohesion.json;
import org.cohesion.policy.Policy;

/** Tells schools when the review of their policy is due. */
final class Notices {

  /** What is known of a review. */
  sealed interface Review {
    /** It is due on a day. */
    record Due(LocalDate day) implements Review {}

    /** It has a rhythm and no day. */
    record Rhythm(Frequency frequency, Optional<Term> term) implements Review {}

    /** Nothing is known. */
    record Unknown() implements Review {}

    static Review of(Policy policy) {
      Optional<Review> due = policy.reviewDueBy().map(Due::new);
      Optional<ReviewSchedule> stated = policy.getReview();
      return due.or(
              () ->
                  stated.flatMap(
                      review ->
                          review.getFrequency().map(often -> new Rhythm(often, review.getTerm()))))
          .orElseGet(Unknown::new);
    }
  }

  private Notices() {}

  static String notice(Review review, LocalDate day) {
    return switch (review) {
      case Review.Due(LocalDate due) when due.isBefore(day) -> "late since " + due;
      case Review.Due(_) -> "in time";
      case Review.Rhythm(Frequency often, Optional<Term> term) when term.isEmpty() -> rhythm(often);
      case Review.Rhythm(Frequency often, Optional<Term> term) ->
          rhythm(often) + ", in the " + term.orElseThrow().getLabel();
      case Review.Unknown() -> "when is it reviewed?";
    };
  }

  /** A newer version of the library may know more of them. */
  private static String rhythm(Frequency frequency) {
    return switch (frequency) {
      case ANNUAL, TWICE_YEARLY -> "often enough: " + frequency.getLabel();
      case AS_NEEDED -> "say when";
      default -> frequency.getLabel();
    };
  }

  static void main(String[] args) throws IOException {
    Policy policy = PolicyJson.decode(Path.of(args[0])).orThrow();
    IO.println(notice(Review.of(policy), LocalDate.parse(args[1])));
  }
}
