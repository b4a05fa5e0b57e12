package org.cohesion.examples.policyimport.recognition;

import java.io.UncheckedIOException;
import java.util.List;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.finding.Finding;
import org.cohesion.json.Limits;

/** How much a draft may hold, so that whoever gets it can read it: as much as a policy in JSON. */
final class DraftSize {

  /** Letters of one text. */
  private static final int LONGEST_TEXT = Limits.DEFAULT.textLength();

  /** Elements of all lists together, as {@link Limits} counts them. */
  private static final int MOST_VALUES = Limits.DEFAULT.documentBytes() / 64;

  private DraftSize() {}

  /** Refuses a text that is too long. */
  static void checkText(CharSequence text) {
    if (text.length() > LONGEST_TEXT) {
      throw tooLong();
    }
  }

  /** Refuses one element of a list too many. */
  static void checkValues(int count) {
    if (count > MOST_VALUES) {
      throw tooMany();
    }
  }

  /** Refuses a draft of which the format itself says that it is too large. */
  static void check(List<Finding> findings) {
    for (Finding finding : findings) {
      switch (finding.getKind().getId()) {
        case "json.too-long" -> throw tooLong();
        case "json.too-many-values" -> throw tooMany();
        case "json.too-large" -> throw tooLarge("it has more text than a policy");
        default -> {
          // It is a mistake of the program.
        }
      }
    }
  }

  private static UncheckedIOException tooLong() {
    return tooLarge("one part of it has more than " + LONGEST_TEXT + " letters");
  }

  private static UncheckedIOException tooMany() {
    return tooLarge("it has more than " + MOST_VALUES + " paragraphs, entries and rows");
  }

  private static UncheckedIOException tooLarge(String text) {
    return new UncheckedIOException(Budget.tooLarge(text));
  }
}
