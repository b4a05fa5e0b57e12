package org.cohesion.examples.policyreport.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.calendar.Duty;
import org.cohesion.calendar.DutyKind;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.School;
import org.cohesion.text.PrintableText;

/**
 * What falls due in words. Nothing that a document says is among them unless it is asked for; what
 * names a place in it, and words of the format such as roles, are.
 */
public final class DutyWords {

  private static final int LONGEST_SUMMARY = 72;

  private final Words words;
  private final boolean showsText;

  /**
   * @param locale the language
   * @param showsText whether statements, names and titles of the document may be among the words
   */
  public DutyWords(Locale locale, boolean showsText) {
    this.words = new Words("calendar", locale);
    this.showsText = showsText;
  }

  Words words() {
    return words;
  }

  boolean showsText() {
    return showsText;
  }

  /** {@return where the duties of a policy come from} */
  DutyPlace places(Policy policy, String file, boolean isOneOfSeveral) {
    return new DutyPlace(policy, file, isOneOfSeveral, new Words("html", words.locale()));
  }

  /** {@return how much falls due, and when} */
  public String heading(int duties, LocalDate from, LocalDate to) {
    Finding sentence = words.of(duties == 0 ? "nothing" : "heading");
    if (duties > 0) {
      sentence = sentence.with("due", duties);
    }
    return sentence
        .with("first", PartialDate.of(from))
        .with("last", PartialDate.of(to))
        .text(words.locale());
  }

  /** {@return a day as people write it} */
  public String day(LocalDate day) {
    return words.day(day);
  }

  /** {@return what falls due, in a few words} */
  public String what(Duty duty) {
    Finding sentence = words.of("what." + duty.getKind().getJsonName());
    boolean isRegular =
        duty.getKind() == DutyKind.REPORT
            || duty.getKind() == DutyKind.MONITORING
            || duty.getKind() == DutyKind.PROCEDURE;
    if (isRegular && duty.getFrequency().isPresent()) {
      sentence = sentence.with("frequency", duty.getFrequency().get());
    }
    return sentence.text(words.locale());
  }

  /**
   * {@return what falls due with the beginning of its statement, or with the title of the policy;
   * where they are not to be shown, with its place in the policy}
   */
  String summary(Duty duty, Policy policy, DutyPlace place) {
    Optional<String> text =
        showsText
            ? duty.getStatement().or(policy::getTitle).map(DutyWords::beginning)
            : place.inSection(duty);
    Finding sentence = words.of("titled").with("what", what(duty));
    if (text.isPresent()) {
      sentence = sentence.with("text", text.get());
    }
    Optional<String> file = place.toldApart().map(PrintableText::of);
    if (file.isPresent()) {
      sentence = sentence.with("file", file.get());
    }
    return sentence.text(words.locale());
  }

  /** {@return who does it, and who is told; empty if nobody is named in words that may be shown} */
  public Optional<String> who(Duty duty) {
    Optional<String> actor = duty.getActor().flatMap(this::party);
    Optional<String> told = duty.getReportsTo().flatMap(this::party);
    if (actor.isEmpty() && told.isEmpty()) {
      return Optional.empty();
    }
    Finding sentence = words.of(actor.isEmpty() ? "told" : "who");
    if (actor.isPresent()) {
      sentence = sentence.with("who", actor.get());
    }
    if (told.isPresent()) {
      sentence = sentence.with("to", told.get());
    }
    return Optional.of(sentence.text(words.locale()));
  }

  /** {@return the days on which it can be done; empty if there is one only} */
  public Optional<String> days(Duty duty) {
    return duty.getFirstDay().equals(duty.getLastDay())
        ? Optional.empty()
        : Optional.of(
            words
                .of("days")
                .with("first", PartialDate.of(duty.getFirstDay()))
                .with("last", PartialDate.of(duty.getLastDay()))
                .text(words.locale()));
  }

  /** {@return the statement; empty if there is none, or if none is to be shown} */
  public Optional<String> statement(Duty duty) {
    return duty.getStatement().filter(statement -> showsText).map(PrintableText::of);
  }

  /** {@return all that can be said of it, a line each} */
  List<String> details(Duty duty, Policy policy, DutyPlace place) {
    List<String> lines = new ArrayList<>();
    statement(duty).ifPresent(lines::add);
    days(duty).ifPresent(lines::add);
    who(duty).map(Words::capital).ifPresent(lines::add);
    if (showsText) {
      add("policy", policy.getTitle(), lines);
      add("school", policy.getSchool().flatMap(School::getName), lines);
    }
    lines.add(words.text("place", PrintableText.of(place.exact(duty))));
    return lines;
  }

  private void add(String id, Optional<String> text, List<String> lines) {
    text.map(PrintableText::of).map(shown -> words.text(id, shown)).ifPresent(lines::add);
  }

  private Optional<String> party(Party party) {
    String shown =
        Stream.concat(
                party.getRole().map(words::label).stream(),
                party.getName().filter(name -> showsText).map(PrintableText::of).stream())
            .collect(Collectors.joining(", "));
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
  }

  /** As many whole words as fit into a line. */
  private static String beginning(String text) {
    String shown = PrintableText.of(text.strip());
    if (shown.length() <= LONGEST_SUMMARY) {
      return shown;
    }
    int space = shown.lastIndexOf(' ', LONGEST_SUMMARY);
    int end = space > 0 ? space : shown.offsetByCodePoints(0, LONGEST_SUMMARY / 2);
    return shown.substring(0, end) + "…";
  }
}
