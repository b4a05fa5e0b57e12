package org.cohesion.examples.policyimport.rendered;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.document.PrintedWords;
import org.cohesion.review.PartialDate;
import org.cohesion.school.AgeRange;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.text.JsonNamed;

/** Turns what {@link PrintedWords} makes of values back into values. */
final class PrintedValues {

  private final PrintedWords words;

  PrintedValues(PrintedWords words) {
    this.words = words;
  }

  /** {@return the value that is printed so} */
  <T extends JsonNamed> Optional<T> value(String text, T[] values) {
    return Arrays.stream(values).filter(it -> words.value(it).equals(text)).findFirst();
  }

  /** {@return the date that is printed so} */
  Optional<PartialDate> date(String text) {
    int space = text.lastIndexOf(' ');
    String year = text.substring(space + 1);
    if (!year.matches("[1-9]\\d{3}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year);
    return Stream.concat(
            Stream.of(PartialDate.of(number)),
            Stream.iterate(1, month -> month + 1).limit(12).flatMap(month -> days(number, month)))
        .filter(date -> words.date(date).equals(text))
        .findFirst();
  }

  private static Stream<PartialDate> days(int year, int month) {
    PartialDate whole = PartialDate.of(year, month);
    int last = whole.latest().getDayOfMonth();
    return Stream.concat(
        Stream.of(whole),
        Stream.iterate(1, day -> day + 1).limit(last).map(day -> PartialDate.of(year, month, day)));
  }

  /** {@return the ages that are printed so} */
  Optional<AgeRange> ages(String text) {
    String[] ends = text.split("\\D+", -1);
    if (ends.length != 2 || ends[0].isEmpty() || ends[1].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(AgeRange.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
  }

  /** {@return who is printed so: a role, a name, or both} */
  Party party(String text) {
    for (Role role : Role.values()) {
      if (words.value(role).equals(text)) {
        return Party.builder().role(role).build();
      }
      String behind = " (" + words.plain(role) + ")";
      if (text.endsWith(behind) && text.length() > behind.length()) {
        String name = text.substring(0, text.length() - behind.length());
        return Party.builder().role(role).name(name).build();
      }
    }
    return Party.builder().role(said(text)).name(text).build();
  }

  /** {@return the role that a name says by itself} */
  private Optional<Role> said(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.OTHER && words.says(name, role))
        .max(Comparator.comparingInt(role -> words.plain(role).length()));
  }

  /** {@return the texts of a list that is printed so} */
  static List<String> list(String text) {
    return List.of(text.split("; ", -1));
  }
}
