package org.cohesion.examples.policycheck.calendar;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.calendar.Duty;
import org.cohesion.examples.policycheck.output.WrappedText;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;
import org.cohesion.examples.policyreport.calendar.DutyWords;
import org.cohesion.text.PrintableText;

/** Prints what falls due for people, day by day. */
public final class CalendarText {

  private static final int INDENT = 4;

  private final DutyWords words;
  private final LocalDate from;
  private final LocalDate to;

  /**
   * @param from the first day of the calendar
   * @param to the last day
   */
  public CalendarText(DutyWords words, LocalDate from, LocalDate to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  public void write(List<CalendarPolicy> policies, PrintStream out) {
    List<DueDuty> all = DueDuty.all(policies);
    out.print(words.heading(all.size(), from, to) + "\n");
    all.forEach(due -> write(due, out));
  }

  private void write(DueDuty due, PrintStream out) {
    Duty duty = due.duty();
    String place = PrintableText.of(due.policy().file() + " " + duty.getPointer());
    out.print("\n" + words.day(duty.getLastDay()) + ": " + words.what(duty) + "\n");
    words.statement(duty).ifPresent(text -> out.print(WrappedText.indented(text, INDENT)));
    words.days(duty).ifPresent(text -> out.print(WrappedText.indented(text, INDENT)));
    words.who(duty).ifPresent(text -> out.print(WrappedText.indented(text, INDENT)));
    out.print(WrappedText.indented(place, INDENT));
  }
}
