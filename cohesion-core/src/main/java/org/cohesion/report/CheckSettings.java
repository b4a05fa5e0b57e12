package org.cohesion.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.finding.FindingKind;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.SchoolTerm;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.ReadableText;
import org.immutables.value.Value;

/**
 * How a school or a trust has its policies checked: decisions that hold for all of them and change
 * seldom, so that they are kept in one place and each report says what they changed.
 *
 * <p>The library looks for no settings by itself: whoever has some hands them to the validator. The
 * validator takes no notice of the names of files, which are for programs that read files.
 */
@Value.Immutable
@CohesionStyle
public interface CheckSettings extends JsonFormed {

  /** {@return the profile whose rules are run; empty if whoever checks chooses} */
  Optional<Profile> getProfile();

  /** {@return the ids of the rules that are switched off, each once} */
  List<String> getRulesOff();

  /**
   * {@return the rules whose findings matter more or less than usual, each once and none of those
   * switched off}
   */
  List<RuleSeverity> getSeverities();

  /**
   * {@return the school's own terms, of any school years, each once and none sharing a day with
   * another; what a calendar of them says of days between them and of other years, see {@link
   * org.cohesion.review.TermCalendar#of}. Empty if the school has none of its own}
   */
  List<SchoolTerm> getTermDates();

  /** {@return the files of waivers, relative to the file that the settings stand in} */
  List<String> getWaivers();

  /**
   * {@return patterns of the files in a folder that are not to be checked, such as {@code
   * archive/**}}
   */
  List<String> getExclude();

  /** Refuses what could be written as JSON, but not be read again. */
  @Value.Check
  default void check() {
    if (!getRulesOff().stream().allMatch(FindingKind::isId)) {
      throw new IllegalStateException("rules that are off need ids such as links.insecure");
    }
    if (Stream.concat(getWaivers().stream(), getExclude().stream())
        .anyMatch(ReadableText::isBlank)) {
      throw new IllegalStateException("the name of a file needs something that can be read");
    }
  }

  /** {@return an empty builder} */
  static CheckSettingsBuilder builder() {
    return new CheckSettingsBuilder();
  }

  /** {@return a builder that holds these settings} */
  default CheckSettingsBuilder toBuilder() {
    return builder().from(this);
  }
}
