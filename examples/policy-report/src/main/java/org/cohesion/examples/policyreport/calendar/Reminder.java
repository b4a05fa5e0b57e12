package org.cohesion.examples.policyreport.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.calendar.Duty;
import org.cohesion.review.Frequency;

/** How long before something falls due its reader is reminded. */
public enum Reminder {
  TWO_MONTHS_BEFORE(Period.ofMonths(2)),
  ONE_MONTH_BEFORE(Period.ofMonths(1)),
  ONE_WEEK_BEFORE(Period.ofWeeks(1)),
  ON_THE_DAY(Period.ZERO);

  /** About a half term, which has no fixed length. */
  private static final Period HALF_TERM = Period.ofWeeks(6);

  private final Period before;

  Reminder(Period before) {
    this.before = before;
  }

  /**
   * Those for something that falls due: all four, but none before the same was due the last time.
   *
   * @return the earliest first; never none
   */
  public static List<Reminder> of(Duty duty) {
    LocalDate due = duty.getLastDay();
    LocalDate lastTime =
        duty.getFrequency().map(Reminder::interval).map(due::minus).orElse(LocalDate.MIN);
    return Stream.of(values()).filter(reminder -> reminder.on(due).isAfter(lastTime)).toList();
  }

  private static Period interval(Frequency frequency) {
    return switch (frequency) {
      case HALF_TERMLY -> HALF_TERM;
      case AS_NEEDED -> Period.ofYears(1);
      default -> frequency.getInterval().orElse(HALF_TERM);
    };
  }

  /** {@return the day of the reminder} */
  public LocalDate on(LocalDate due) {
    return due.minus(before);
  }

  /** {@return how many days before something is due that is} */
  int daysBefore(LocalDate due) {
    return (int) ChronoUnit.DAYS.between(on(due), due);
  }
}
