package org.cohesion.validation.law;

import java.util.List;
import java.util.OptionalInt;

/** Where something stands: an instrument, and sections of it, or none for the whole. */
record LegalPlace(String name, OptionalInt year, List<String> sections) {

  static LegalPlace of(String title, String provision) {
    int space = title.lastIndexOf(' ');
    String last = title.substring(space + 1);
    boolean dated =
        space > 0 && last.length() == 4 && last.chars().allMatch(c -> c >= '0' && c <= '9');
    return new LegalPlace(
        dated ? title.substring(0, space) : title,
        dated ? OptionalInt.of(Integer.parseInt(last)) : OptionalInt.empty(),
        LegalRegister.sectionsIn(provision));
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
