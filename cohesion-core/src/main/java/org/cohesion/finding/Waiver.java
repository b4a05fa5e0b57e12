package org.cohesion.finding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * Somebody's decision to live with the findings of one rule at one place until a day. What it
 * covers stays in the report, marked.
 */
@Value.Immutable
@CohesionStyle
public interface Waiver extends JsonFormed {

  /** {@return the id of the rule, such as {@code review.interval-mismatch}} */
  @NotBlankText
  String getRule();

  /** {@return the place; findings inside it are covered too, so that the root covers the policy} */
  JsonPointer getPointer();

  /** {@return why the school lives with it; {@code toString()} leaves it out} */
  @Value.Redacted
  @NotBlankText
  String getReason();

  /** {@return who decided so} */
  Party getApprovedBy();

  /** {@return the last day on which it holds; of a month or a year, its last day} */
  PartialDate getUntil();

  /**
   * Tells whether it is about a finding, whatever the day.
   *
   * @param finding the finding
   * @return true if the finding is of the rule, and at the place or inside it
   */
  default boolean covers(Finding finding) {
    return finding.getKind().getId().equals(getRule())
        && finding.getPointer().startsWith(getPointer());
  }

  /**
   * Tells whether it has ended.
   *
   * @param day a day
   * @return true if the day is after the last one on which it holds
   */
  default boolean isExpired(LocalDate day) {
    return getUntil().isCertainlyBefore(day);
  }

  /**
   * Says until when it holds, for a mark behind the sentence of a finding.
   *
   * @param locale the language; English where it is not to be had
   * @return such as {@code waived until 30 November 2026}
   */
  default String text(Locale locale) {
    return MessageFormatter.shared("waived", locale, Map.of("until", getUntil()));
  }

  /** {@return an empty builder} */
  static WaiverBuilder builder() {
    return new WaiverBuilder();
  }

  /** {@return a builder that holds this waiver's values} */
  default WaiverBuilder toBuilder() {
    return builder().from(this);
  }
}
