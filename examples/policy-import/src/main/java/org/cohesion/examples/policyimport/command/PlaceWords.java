package org.cohesion.examples.policyimport.command;

import org.cohesion.examples.policyimport.document.Place;

/** Says places as people look them up: by page, row, paragraph or line, whichever there is. */
final class PlaceWords {

  private PlaceWords() {}

  /** {@return the place in words, such as "table 1, row 5"; empty if it is nowhere} */
  static String of(Place place) {
    if (place.table() > 0) {
      String row = "table " + place.table() + ", row " + place.row();
      return place.page() > 0 ? "page " + place.page() + ", " + row : row;
    }
    String unit = unit(place);
    return unit.isEmpty() ? place.selector() : unit + " " + number(place);
  }

  /** {@return where something begins and ends in words, such as "paragraphs 3 to 8"} */
  static String of(Place first, Place last) {
    String unit = unit(first);
    if (first.equals(last) || of(last).isEmpty()) {
      return of(first);
    }
    boolean same = first.table() == 0 && last.table() == 0 && unit.equals(unit(last));
    if (!same || unit.isEmpty()) {
      return of(first).equals(of(last)) ? of(first) : of(first) + " to " + of(last);
    }
    // A part that goes on in a footnote or a box does not end where it began.
    return number(last) > number(first)
        ? unit + "s " + number(first) + " to " + number(last)
        : of(first);
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
    return switch (unit(place)) {
      case "page" -> place.page();
      case "paragraph" -> place.paragraph();
      default -> place.line();
    };
  }
}
