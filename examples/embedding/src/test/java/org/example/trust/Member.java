package org.example.trust;

import java.util.Objects;
import java.util.Optional;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.jspecify.annotations.Nullable;

/** A school of a trust. */
public class Member {

  private Optional<ReviewSchedule> review = Optional.empty();
  private @Nullable School school;

  /** Makes a member that is still to be filled in. */
  public Member() {}

  /** {@return the review of the policy, if the school has its own} */
  public Optional<ReviewSchedule> getReview() {
    return review;
  }

  /**
   * Says how the school reviews the policy.
   *
   * @param review the review, if the school has its own
   */
  public void setReview(Optional<ReviewSchedule> review) {
    this.review = review;
  }

  /** {@return the school} */
  public @Nullable School getSchool() {
    return school;
  }

  /**
   * Says which school it is.
   *
   * @param school the school
   */
  public void setSchool(School school) {
    this.school = school;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Member that
        && review.equals(that.review)
        && Objects.equals(school, that.school);
  }

  @Override
  public int hashCode() {
    return Objects.hash(review, school);
  }
}
