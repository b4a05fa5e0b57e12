package org.cohesion.examples.misservice.page.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due in a term.
 *
 * @param urn the number of the school
 * @param school the name of the school
 * @param day the last day on which it is on time
 * @param due the same in words
 * @param state whether it is late
 * @param kind what it is
 * @param place where the policy says so
 * @param statement the words of the policy; null if it has none
 * @param language the language of the policy
 * @param who who does it; empty if the policy does not say
 */
public record DueEntry(
    String urn,
    String school,
    LocalDate day,
    String due,
    State state,
    String kind,
    String place,
    @Nullable String statement,
    String language,
    String who) {

  /** Whether something is late. */
  public enum State {
    /** A review that was not held in time. */
    OVERDUE,
    /** Something whose day is past; whether it was done is not known. */
    PAST,
    /** Something still to come. */
    COMING;

    /** {@return its name in the style sheet and in the message bundle} */
    public String id() {
      return switch (this) {
        case OVERDUE -> "overdue";
        case PAST -> "past";
        case COMING -> "coming";
      };
    }
  }
}
