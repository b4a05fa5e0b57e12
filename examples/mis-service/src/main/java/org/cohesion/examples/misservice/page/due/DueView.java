package org.cohesion.examples.misservice.page.due;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.finding.Finding;
import org.cohesion.review.PartialDate;

/**
 * What falls due in a term, in words.
 *
 * @param lead which term it is, with its days
 * @param basis where the days of the term come from
 * @param entries what falls due, by day
 * @param notes what is not listed
 */
public record DueView(String lead, String basis, List<DueEntry> entries, List<String> notes) {

  /** So much is shown. */
  public static final int MOST_ENTRIES = 200;

  /**
   * Makes one.
   *
   * @param areConfigured whether the days of terms are set up; otherwise they are those of the law
   * @param entries what falls due, by day
   * @param routine how many things that are done every week or month are left out
   * @param schoolsLeft whether there are more schools than were looked at
   * @param schools how many were looked at
   */
  public static DueView of(
      TermSpan span,
      boolean areConfigured,
      List<DueEntry> entries,
      int routine,
      boolean schoolsLeft,
      int schools,
      PageWords words) {
    List<String> notes = new ArrayList<>();
    if (entries.size() > MOST_ENTRIES) {
      notes.add(words.counted("due.more", entries.size() - MOST_ENTRIES));
    }
    if (routine > 0) {
      notes.add(words.counted("due.routine", routine));
    }
    if (schoolsLeft) {
      notes.add(words.counted("due.schools-more", schools));
    }
    Finding lead =
        words
            .of("due.lead")
            .with("of", words.report().heading(span.term()))
            .with("from", PartialDate.of(span.dates().first()))
            .with("to", PartialDate.of(span.dates().last()));
    return new DueView(
        lead.text(words.locale()),
        words.text(areConfigured ? "due.configured" : "due.usual"),
        List.copyOf(entries.subList(0, Math.min(entries.size(), MOST_ENTRIES))),
        List.copyOf(notes));
  }
}
