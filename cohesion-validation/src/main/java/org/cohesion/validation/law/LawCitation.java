package org.cohesion.validation.law;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An instrument that a text cites, as {@link LegalRegister#citationsIn(String)} finds it.
 *
 * @param name the name of the instrument as the register writes it, without the year
 * @param year the year given; empty if there is none, or several
 * @param sections the sections given, such as {@code 21(5)(b)}, in the order of the text, each with
 *     the number of its section and no spaces; empty if the whole is cited
 * @param start the index in the text of the first character of the citation
 * @param end the index after its last
 */
public record LawCitation(
    String name, OptionalInt year, List<String> sections, int start, int end) {

  /**
   * Copies the sections.
   *
   * @param name the name of the instrument as the register writes it, without the year
   * @param year the year given; empty if there is none, or several
   * @param sections the sections given, in the order of the text
   * @param start the index in the text of the first character of the citation
   * @param end the index after its last
   */
  public LawCitation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(year, "year");
    sections = List.copyOf(sections);
  }

  /**
   * Gives it sections from elsewhere, such as a member of its own.
   *
   * @param newSections the sections, written as those of this record
   * @return the citation with those sections and no others
   */
  public LawCitation withSections(List<String> newSections) {
    return new LawCitation(name, year, newSections, start, end);
  }

  /**
   * Tells whether a section is cited, or something within it, or something that holds it: of 21,
   * 21(5) and 21(5)(b), each is within or holds the others.
   *
   * @param section the section, written as those of this record
   * @return whether one of the sections cited is it, within it, or holds it
   */
  public boolean cites(String section) {
    for (String cited : sections) {
      if (holds(cited, section) || holds(section, cited)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a section is cited, or something within it.
   *
   * @param section the section, written as those of this record
   * @return whether one of the sections cited is it or within it
   */
  public boolean citesWithin(String section) {
    for (String cited : sections) {
      if (holds(section, cited)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a section is another, or begins with it and goes on with a bracket. */
  private static boolean holds(String whole, String part) {
    return part.startsWith(whole)
        && (part.length() == whole.length() || part.charAt(whole.length()) == '(');
  }
}
