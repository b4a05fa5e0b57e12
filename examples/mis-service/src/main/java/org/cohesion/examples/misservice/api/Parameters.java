package org.cohesion.examples.misservice.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;

/** Reads what stands in addresses; what is not right is a problem that says what to write. */
final class Parameters {

  private Parameters() {}

  static Urn urn(String text) {
    try {
      return Urn.of(text);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.BAD_URN);
    }
  }

  static Page.Request page(String page, String size) {
    return new Page.Request(
        number("page", page, 0, Page.Request.LAST), number("size", size, 1, Page.Request.MOST));
  }

  static int version(String name, String text) {
    return number(name, text, 1, Integer.MAX_VALUE);
  }

  static boolean flag(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw bad(name, Answers.said("expected.flag"));
    };
  }

  static LocalDate day(String name, @Nullable String text, LocalDate otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1000 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Said below.
    }
    throw bad(name, Answers.said("expected.day"));
  }

  /** {@return a problem: what is expected is said in the language of the request} */
  static ProblemException bad(String name, String expected) {
    return new ProblemException(Problem.BAD_PARAMETER)
        .with("parameter", name)
        .with("expected", expected);
  }

  private static int number(String name, String text, int least, int most) {
    try {
      int number = text.matches("[0-9]{1,10}") ? Integer.parseInt(text) : -1;
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw bad(
        name,
        Answers.said("expected.number")
            .replace("{least}", Integer.toString(least))
            .replace("{most}", Integer.toString(most)));
  }
}
