package org.cohesion.validation.law;

import java.util.List;
import java.util.OptionalInt;

/** Where something stands: an instrument, and sections of it, or none for the whole. */
record LegalPlace(String name, OptionalInt year, List<String> sections) {

  static LegalPlace of(String title, String provision) {
    int space = title.lastIndexOf(' ');
    String last = title.substring(space + 1);
    boolean dated = space > 0 && isYear(last);
    return new LegalPlace(
        dated ? title.substring(0, space) : title,
        dated ? OptionalInt.of(Integer.parseInt(last)) : OptionalInt.empty(),
        LegalRegister.sectionsIn(provision));
  }

  private static boolean isYear(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() == 4;
  }

  boolean isIn(LawCitation citation) {
    return name.equals(citation.name())
        && (year.isEmpty() || citation.year().isEmpty() || year.equals(citation.year()));
  }

  boolean isAt(LawCitation citation) {
    if (!isIn(citation)) {
      return false;
    }
    for (String section : sections) {
      if (citation.cites(section)) {
        return true;
      }
    }
    return sections.isEmpty();
  }
}
