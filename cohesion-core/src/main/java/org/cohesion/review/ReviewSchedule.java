package org.cohesion.review;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.extension.Extensions;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.school.Party;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * How a policy is kept up to date: how often it is reviewed, by whom, and when next.
 *
 * <p>Dates may be known to the year or the month only; see {@link PartialDate}.
 */
@Value.Immutable
@CohesionStyle
public interface ReviewSchedule extends JsonFormed {

  /** {@return the heading the school prints above it} */
  Optional<@NotBlankText String> getHeading();

  /** {@return what the policy says about its review, in its own words} */
  Optional<@NotBlankText String> getStatement();

  /** {@return how often the policy is reviewed; empty if it does not say} */
  Optional<Frequency> getFrequency();

  /** {@return the term in which it is reviewed; empty if it does not say} */
  Optional<Term> getTerm();

  /** {@return who reviews it; empty if nobody is named as such} */
  Optional<@Valid Party> getReviewer();

  /** {@return when it was last reviewed, as stated} */
  Optional<PartialDate> getLastReview();

  /**
   * {@return when the next review falls due, as stated; never computed, see {@link
   * #dueBy(PartialDate)}}
   */
  Optional<PartialDate> getNextReview();

  /** {@return what happens with the result of a review, in the policy's own words} */
  Optional<@NotBlankText String> getOutcome();

  /** {@return the plans that the outcome flows into, such as "School Development Plan"} */
  List<@NotBlankText String> getFeedsInto();

  /** {@return what vendors keep with it; none by default} */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.NONE;
  }

  /**
   * The last day on which a review counts as on time, for a policy whose approval is not dated.
   *
   * @return the last day that the stated next review can mean, else the last review and the
   *     frequency added; empty if neither can be told
   */
  default Optional<LocalDate> dueBy() {
    if (getNextReview().isPresent()) {
      return Optional.of(getNextReview().get().latest());
    }
    return getLastReview().isPresent() ? dueAfter(getLastReview().get()) : Optional.empty();
  }

  /**
   * The last day on which a review counts as on time: the stated next review, else the last review,
   * else the approval, and the frequency added.
   *
   * @param approval when the policy was approved
   * @return the day, the last that a date known to the month or year can mean; empty if no next
   *     review is stated and the frequency is not stated or has no fixed interval
   */
  default Optional<LocalDate> dueBy(PartialDate approval) {
    return getNextReview().isPresent()
        ? Optional.of(getNextReview().get().latest())
        : dueAfter(getLastReview().orElse(approval));
  }

  private Optional<LocalDate> dueAfter(PartialDate start) {
    return getFrequency().isPresent() ? start.latestAfter(getFrequency().get()) : Optional.empty();
  }

  /** {@return an empty builder} */
  static ReviewScheduleBuilder builder() {
    return new ReviewScheduleBuilder();
  }

  /** {@return a builder that holds this schedule's values} */
  default ReviewScheduleBuilder toBuilder() {
    return builder().from(this);
  }
}
