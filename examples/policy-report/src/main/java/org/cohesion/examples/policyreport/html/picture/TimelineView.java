package org.cohesion.examples.policyreport.html.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cohesion.calendar.Duty;
import org.cohesion.calendar.DutyKind;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.TermCalendar;
import org.cohesion.school.Party;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * What falls due under a policy, to be drawn.
 *
 * @param lead which time is shown
 * @param months the months, from the first on
 * @param total how many things fall due in them, without what is done every week or month
 * @param entries what falls due, each thing once, by when it does first
 * @param isCut whether there is more than is shown
 */
public record TimelineView(
    String lead, List<Month> months, int total, List<Entry> entries, boolean isCut) {

  private static final int MONTHS = 18;

  private static final int MOST_ENTRIES = 40;

  private static final int LONGEST_STATEMENT = 110;

  /** The width of a month in the drawing. */
  private static final int MONTH_WIDTH = 20;

  /**
   * A month.
   *
   * @param initial the first letter of its name
   * @param year its year, for the first month shown and each January; empty for others
   * @param count how many things fall due in it
   * @param hasReview whether a review of the policy is among them, or its end
   */
  public record Month(String initial, String year, int count, boolean hasReview) {}

  /**
   * Something that falls due, once or again and again.
   *
   * @param due when it does, or does first
   * @param isOverdue whether that is past
   * @param kind what it is
   * @param place where the policy says so
   * @param statement the words of the policy; null if there are none or they are not to be shown
   * @param who who does it, and who is told; empty if the policy does not say
   * @param often how often, and until when it is shown; empty if once
   */
  public record Entry(
      String due,
      boolean isOverdue,
      String kind,
      String place,
      @Nullable String statement,
      String who,
      String often) {}

  /** Works out what falls due from a day on. */
  public static TimelineView of(
      Policy policy,
      LocalDate day,
      TermCalendar terms,
      PlaceWords places,
      boolean showText,
      Words words) {
    LocalDate last = day.withDayOfMonth(1).plusMonths(MONTHS).minusDays(1);
    ReviewCalendar calendar = ReviewCalendar.of(policy, day, last, terms);
    Map<String, List<Duty>> series = new LinkedHashMap<>();
    for (Duty duty : calendar.getDuties()) {
      series.computeIfAbsent(duty.getSeriesKey(), key -> new ArrayList<>()).add(duty);
    }
    List<Duty> drawn =
        calendar.getDuties().stream().filter(Predicate.not(CalendarPolicy::isRoutine)).toList();
    List<Entry> entries = new ArrayList<>();
    overdue(policy, day, places, words).ifPresent(entries::add);
    for (List<Duty> duties : series.values()) {
      if (entries.size() < MOST_ENTRIES) {
        entries.add(entry(duties, places, showText, words));
      }
    }
    return new TimelineView(
        words
            .of("timeline.lead")
            .with("from", PartialDate.of(day))
            .with("to", PartialDate.of(last))
            .text(words.locale()),
        months(drawn, day, words),
        drawn.size(),
        entries,
        !calendar.isComplete() || series.size() >= MOST_ENTRIES);
  }

  /** A review that should have been is not in the calendar of what is to come. */
  private static Optional<Entry> overdue(
      Policy policy, LocalDate day, PlaceWords places, Words words) {
    LocalDate due = policy.retired() ? null : policy.reviewDueBy().orElse(null);
    if (due == null || !due.isBefore(day)) {
      return Optional.empty();
    }
    Party reviewer = policy.getReview().flatMap(ReviewSchedule::getReviewer).orElse(null);
    return Optional.of(
        new Entry(
            words.day(due),
            true,
            words.heading(DutyKind.REVIEW),
            places.whole(JsonPointer.of("review")),
            null,
            reviewer == null ? "" : party(reviewer, false, words),
            ""));
  }

  private static Entry entry(List<Duty> duties, PlaceWords places, boolean showText, Words words) {
    Duty first = duties.get(0);
    String actor = first.getActor().map(who -> party(who, showText, words)).orElse("");
    String told = first.getReportsTo().map(who -> party(who, showText, words)).orElse("");
    return new Entry(
        words.day(first.getLastDay()),
        false,
        words.heading(first.getKind()),
        places.whole(first.getPointer()),
        showText ? first.getStatement().map(TimelineView::shortened).orElse(null) : null,
        actor.isEmpty() || told.isEmpty()
            ? actor + told
            : words
                .of("timeline.reports")
                .with("actor", actor)
                .with("reports", told)
                .text(words.locale()),
        often(duties, words));
  }

  /** {@return as much of a statement as it takes to know which it is} */
  private static String shortened(String statement) {
    String shown = ShownText.of(statement);
    if (shown.length() <= LONGEST_STATEMENT) {
      return shown;
    }
    int space = shown.lastIndexOf(' ', LONGEST_STATEMENT);
    int end = space > LONGEST_STATEMENT / 2 ? space : LONGEST_STATEMENT;
    end -= Character.isHighSurrogate(shown.charAt(end - 1)) ? 1 : 0;
    return shown.substring(0, end) + "…";
  }

  private static String often(List<Duty> duties, Words words) {
    Frequency frequency = duties.get(0).getFrequency().orElse(null);
    if (duties.size() == 1) {
      return frequency == null ? "" : words.heading(frequency);
    }
    return Words.capital(
        words
            .of("timeline.repeated")
            .with("frequency", frequency == null ? Frequency.ANNUAL : frequency)
            .with("n", duties.size())
            .with("last", PartialDate.of(duties.get(duties.size() - 1).getLastDay()))
            .text(words.locale()));
  }

  /** People have names, which are text of the document. */
  private static String party(Party party, boolean showText, Words words) {
    String name = showText ? party.getName().map(PrintableText::of).orElse("") : "";
    String role = party.getRole().map(words::label).orElse("");
    return Words.capital(name.isEmpty() || role.isEmpty() ? name + role : role + " (" + name + ")");
  }

  private static List<Month> months(List<Duty> drawn, LocalDate day, Words words) {
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      LocalDate month = day.withDayOfMonth(1).plusMonths(i);
      int count = 0;
      boolean review = false;
      for (Duty duty : drawn) {
        LocalDate due = duty.getLastDay();
        if (due.getYear() == month.getYear() && due.getMonth() == month.getMonth()) {
          count++;
          review |= duty.getKind() == DutyKind.REVIEW || duty.getKind() == DutyKind.EXPIRY;
        }
      }
      String name = words.date(PartialDate.of(month.getYear(), month.getMonthValue()));
      // In December the year after it would stand in the way.
      boolean named = (i == 0 && month.getMonthValue() < 11) || month.getMonthValue() == 1;
      months.add(
          new Month(
              name.substring(0, 1), named ? Integer.toString(month.getYear()) : "", count, review));
    }
    return months;
  }

  /** {@return the width of the drawing} */
  public int width() {
    return months.size() * MONTH_WIDTH;
  }

  /** {@return the middle of a month} */
  public int x(int month) {
    return month * MONTH_WIDTH + MONTH_WIDTH / 2;
  }
}
