package org.cohesion.examples.policyreport.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Categories;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.calendar.Duty;
import org.cohesion.examples.policyreport.page.SafeLink;
import org.cohesion.examples.policyreport.wording.Words;

/**
 * What falls due as a calendar of RFC 5545: an event for the last day on which each duty is on
 * time, the whole day, with reminders. Duties that repeat are events of their own, since terms have
 * no fixed length and each occurrence can be moved or ticked off.
 */
public final class CalendarFile {

  private static final String PRODUCT = "-//Cohesion//policy-check//EN";

  /** At which hour of its day a reminder is given. */
  private static final int HOUR = 9;

  private static final int HOURS_OF_DAY = 24;

  private final DutyWords words;
  private final Date stamp;

  /**
   * @param words the words of the events, whose language their texts are marked with
   * @param stamp when the calendar is made; programs take the later of two events with one name
   */
  public CalendarFile(DutyWords words, Instant stamp) {
    this.words = words;
    this.stamp = Date.from(stamp.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * Writes a calendar. If there is the same policy twice, as in an earlier version, what falls due
   * by both is in it once, as the first has it.
   *
   * @param policies at least one of which has something that falls due
   * @return the calendar
   * @throws IllegalStateException if there is nothing in it, or if it would be invalid
   */
  public String of(List<CalendarPolicy> policies) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    Set<String> uids = new HashSet<>();
    List<String> names = FileNames.of(policies.stream().map(CalendarPolicy::file).toList());
    for (int i = 0; i < policies.size(); i++) {
      CalendarPolicy policy = policies.get(i);
      DutyPlace places = words.places(policy.policy(), names.get(i), policies.size() > 1);
      for (Duty duty : policy.duties()) {
        String uid = DutyUid.of(policy.policy(), duty);
        if (uids.add(uid)) {
          calendar.addEvent(event(uid, duty, policy, places));
        }
      }
    }
    return CalendarCheck.require(ContentLines.folded(unfolded(calendar)));
  }

  private VEvent event(String uid, Duty duty, CalendarPolicy policy, DutyPlace place) {
    LocalDate due = duty.getLastDay();
    String language = words.words().locale().getLanguage();
    String summary = words.summary(duty, policy.policy(), place);
    VEvent event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(stamp);
    event.setDateStart(midnight(due), false);
    event.setDateEnd(midnight(due.plusDays(1)), false);
    event.setSummary(summary).setLanguage(language);
    event
        .setDescription(String.join("\n", words.details(duty, policy.policy(), place)))
        .setLanguage(language);
    Categories categories = new Categories(Words.capital(words.words().label(duty.getKind())));
    categories.setLanguage(language);
    event.addCategories(categories);
    event.setClassification(Classification.public_());
    event.setStatus(Status.confirmed());
    event.setTransparency(true);
    if (words.showsText()) {
      policy
          .policy()
          .getControl()
          .flatMap(control -> control.getPublishedAt())
          .flatMap(CalendarFile::address)
          .ifPresent(event::setUrl);
    }
    Reminder.of(duty).forEach(reminder -> event.addAlarm(alarm(reminder, due, summary)));
    return event;
  }

  /** In the morning of its day, not at midnight where the event begins. */
  private static VAlarm alarm(Reminder reminder, LocalDate due, String summary) {
    int days = reminder.daysBefore(due);
    Duration fromMidnight =
        days == 0
            ? Duration.builder().hours(HOUR).build()
            : Duration.builder().prior(true).days(days - 1).hours(HOURS_OF_DAY - HOUR).build();
    return VAlarm.display(new Trigger(fromMidnight, Related.START), summary);
  }

  /** The library writes the day of this moment where the program runs, in the calendar of ours. */
  private static Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  /** The library marks these two in an address as if it were text. */
  private static java.util.Optional<String> address(String url) {
    return SafeLink.of(url)
        .filter(link -> link.regionMatches(true, 0, "http", 0, 4))
        .map(link -> link.replace(",", "%2C").replace(";", "%3B"));
  }

  /** The library counts letters where it folds lines, and octets are what counts. */
  private static String unfolded(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
