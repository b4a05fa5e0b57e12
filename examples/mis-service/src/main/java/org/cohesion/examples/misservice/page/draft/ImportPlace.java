package org.cohesion.examples.misservice.page.draft;

import java.util.List;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyreport.page.ShownText;

/** Says where in a document something stands, as people look it up. */
final class ImportPlace {

  private static final int LONGEST = 120;

  private ImportPlace() {}

  /** {@return where what led to a member stands: by its words if there is nothing to count} */
  static String of(Guess guess, PageWords words) {
    return guess.place().selector().isEmpty()
        ? of(guess.place(), words)
        : words.text("place.words", quoted(guess));
  }

  /** {@return the words of the document that led to a member, shortened} */
  static String quoted(Guess guess) {
    String text = ShownText.of(guess.text()).strip();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  /** {@return the place in words, such as "page 2"; empty if it is nowhere in particular} */
  static String of(Place place, PageWords words) {
    if (place.table() > 0) {
      String row =
          words
              .of("place.row")
              .with("table", place.table())
              .with("row", place.row())
              .text(words.locale());
      return place.page() > 0 ? words.counted("place.page", place.page()) + ", " + row : row;
    }
    String unit = unit(place);
    return unit.isEmpty() ? "" : words.counted("place." + unit, number(place));
  }

  /** {@return where something that stands in several places begins and ends} */
  static String of(List<Place> places, PageWords words) {
    List<String> known =
        places.stream().map(place -> of(place, words)).filter(w -> !w.isEmpty()).toList();
    if (known.isEmpty()) {
      return "";
    }
    String first = known.get(0);
    String last = known.get(known.size() - 1);
    return first.equals(last)
        ? first
        : words.of("place.range").with("first", first).with("last", last).text(words.locale());
  }

  private static String unit(Place place) {
    if (place.page() > 0) {
      return "page";
    }
    if (place.paragraph() > 0) {
      return "paragraph";
    }
    return place.line() > 0 ? "line" : "";
  }

  private static int number(Place place) {
    if (place.page() > 0) {
      return place.page();
    }
    return place.paragraph() > 0 ? place.paragraph() : place.line();
  }
}
