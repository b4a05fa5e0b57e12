package org.cohesion.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.internal.ResultStyle;
import org.cohesion.review.Frequency;
import org.cohesion.school.Party;
import org.immutables.value.Value;

/**
 * Something that falls due under a policy, once.
 *
 * <p>It has all the days from {@link #getFirstDay()} to {@link #getLastDay()}: a review that is due
 * in September 2026 can be held on any day of it, and is late from 1 October on.
 */
@Value.Immutable
@ResultStyle
public interface Duty {

  /** {@return what it is that falls due} */
  DutyKind getKind();

  /**
   * {@return the first day that the date can mean, or the first of the term, month or other period
   * in which it is to be done; the last day itself if the date is known to the day}
   */
  LocalDate getFirstDay();

  /** {@return the last day on which it is on time, whole; never before the first day} */
  LocalDate getLastDay();

  /**
   * {@return who does it: the reviewer, the actor of the activity, the owner of the procedure, or
   * for the end of the policy the owner of the policy; empty if not stated}
   */
  Optional<Party> getActor();

  /** {@return who is told of the result; empty if not stated} */
  Optional<Party> getReportsTo();

  /** {@return what is to be done, in the words of the policy; empty if it has none for it} */
  @Value.Redacted
  Optional<String> getStatement();

  /**
   * {@return how often it falls due, as the policy says; empty if it falls due once, or if only a
   * term is stated, so that it falls due every year}
   */
  Optional<Frequency> getFrequency();

  /**
   * {@return the member that states the date, such as {@code /review/nextReview}, or if the date is
   * worked out, the object it is worked out from, such as {@code /monitoring/activities/0}}
   */
  JsonPointer getPointer();

  /**
   * A short text that tells this duty from all others of the policy, today and when the calendar is
   * made again: {@link #getSeriesKey()}, and for what repeats a hyphen and the last day as {@code
   * 20260831}. What falls due once keeps its key when its date changes.
   *
   * @return letters, digits and hyphens; not unique among several policies
   */
  String getKey();

  /**
   * A short text that the occurrences of one duty have in common. It stays the same when the parts
   * of the policy change places: made of the kind and the id of the activity or procedure, or of
   * its statement if it has no id or shares it.
   *
   * <p>What is done every week fills a calendar with little news. The duties of such a series are
   * seven days apart but for holidays, so that one recurring event can stand for a run of them.
   *
   * @return 16 hexadecimal digits
   */
  String getSeriesKey();
}
