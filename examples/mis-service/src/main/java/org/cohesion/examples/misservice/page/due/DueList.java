package org.cohesion.examples.misservice.page.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cohesion.calendar.Duty;
import org.cohesion.calendar.DutyKind;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.TermCalendar;
import org.cohesion.school.Party;
import org.jspecify.annotations.Nullable;

/**
 * What falls due in a term, what is done every week or month left out.
 *
 * @param entries what does, by day
 * @param routine how many things are left out
 */
public record DueList(List<DueEntry> entries, int routine) {

  private static final int LONGEST_STATEMENT = 160;

  /** By day, and within a day by school. */
  public static final Comparator<DueEntry> BY_DAY =
      Comparator.comparing(DueEntry::day)
          .thenComparing(DueEntry::school)
          .thenComparing(DueEntry::kind);

  /**
   * Works out what falls due under a policy.
   *
   * @param policy the policy
   * @param urn the number of the school
   * @param dueBy the last day on which the next review is on time; null if it is never overdue
   * @param span the term
   * @param today the day from which on things are still to come
   * @param terms when the terms of the school begin and end
   */
  public static DueList of(
      Policy policy,
      String urn,
      @Nullable LocalDate dueBy,
      TermSpan span,
      LocalDate today,
      TermCalendar terms,
      PageWords words) {
    Maker maker = new Maker(policy, urn, today, words);
    ReviewCalendar calendar =
        ReviewCalendar.of(policy, span.dates().first(), span.dates().last(), terms);
    List<DueEntry> entries = new ArrayList<>();
    boolean isOverdue = dueBy != null && dueBy.isBefore(today);
    if (dueBy != null && isOverdue) {
      entries.add(maker.overdue(dueBy));
    }
    for (Duty duty : calendar.getDuties()) {
      boolean told =
          isOverdue && duty.getKind() == DutyKind.REVIEW && duty.getLastDay().isBefore(today);
      if (!told && !CalendarPolicy.isRoutine(duty)) {
        entries.add(maker.entry(duty));
      }
    }
    entries.sort(BY_DAY);
    int routine =
        (int)
            calendar.getDuties().stream()
                .filter(CalendarPolicy::isRoutine)
                .map(Duty::getSeriesKey)
                .distinct()
                .count();
    return new DueList(List.copyOf(entries), routine);
  }

  /** Says the things of one policy in words. */
  private static final class Maker {

    private final Policy policy;
    private final String urn;
    private final String school;
    private final String language;
    private final LocalDate today;
    private final Words words;
    private final PlaceWords places;

    Maker(Policy policy, String urn, LocalDate today, PageWords pageWords) {
      this.policy = policy;
      this.urn = urn;
      this.today = today;
      this.words = pageWords.report();
      this.places = new PlaceWords(DocumentTree.of(policy), words);
      this.school =
          policy
              .getSchool()
              .flatMap(s -> s.getName())
              .map(ShownText::of)
              .orElseGet(() -> pageWords.text("school.unnamed", urn));
      this.language = policy.getLanguage().orElse(Language.ENGLISH).getJsonName();
    }

    DueEntry overdue(LocalDate due) {
      Party reviewer = policy.getReview().flatMap(ReviewSchedule::getReviewer).orElse(null);
      return new DueEntry(
          urn,
          school,
          due,
          words.day(due),
          DueEntry.State.OVERDUE,
          words.heading(DutyKind.REVIEW),
          places.whole(JsonPointer.of("review")),
          null,
          language,
          reviewer == null ? "" : party(reviewer));
    }

    DueEntry entry(Duty duty) {
      return new DueEntry(
          urn,
          school,
          duty.getLastDay(),
          words.day(duty.getLastDay()),
          duty.getLastDay().isBefore(today) ? DueEntry.State.PAST : DueEntry.State.COMING,
          words.heading(duty.getKind()),
          places.whole(duty.getPointer()),
          duty.getStatement().map(Maker::shortened).orElse(null),
          language,
          duty.getActor().map(this::party).orElse(""));
    }

    private String party(Party party) {
      String name = party.getName().map(ShownText::of).orElse("");
      String role = party.getRole().map(words::label).orElse("");
      return Words.capital(
          name.isEmpty() || role.isEmpty() ? name + role : role + " (" + name + ")");
    }

    private static String shortened(String statement) {
      String shown = ShownText.of(statement);
      return shown.codePointCount(0, shown.length()) <= LONGEST_STATEMENT
          ? shown
          : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_STATEMENT - 1)) + "…";
    }
  }
}
