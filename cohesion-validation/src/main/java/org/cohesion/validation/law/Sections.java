package org.cohesion.validation.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/** Reads sections of Acts: "section 21(5)(b)", "ss. 21 and 38", "s 21 (5) (a) and (b)". */
final class Sections {

  private static final WordLists LISTS = WordLists.of("law/citations_en");
  private static final WordList MARKERS = LISTS.words("section-markers");
  private static final WordList SUBSECTION_MARKERS = LISTS.words("subsection-markers");
  private static final WordList JOINTS = LISTS.words("section-joints");

  /** No section of an Act is farther divided; what looks like more is no section. */
  private static final int MOST_PARTS = 6;

  private static final int LONGEST_ROMAN = 7;

  /** With its letter: "149A". */
  private static final int LONGEST_NUMBER = 4;

  /** So many marks may stand between the word for a section and its number. */
  private static final int MOST_MARKS = 3;

  private Sections() {}

  /**
   * The sections that a provision is, which need not begin with the word.
   *
   * @param words what stands in a member of its own
   * @return the sections; empty if it is something else, such as a schedule
   */
  static List<String> of(TextReading words) {
    List<String> sections = new ArrayList<>();
    if (isNumber(words, 0)) {
      readList(words, 0, sections);
    }
    for (int i = 0; i < words.size(); i++) {
      int end = read(words, i, sections);
      i = end == i ? i : end - 1;
    }
    return List.copyOf(sections);
  }

  /**
   * Reads a section, or several, that begin with the word.
   *
   * @param words the words of a text
   * @param at where to begin
   * @param into takes the sections
   * @return where they end; {@code at} if there are none
   */
  static int read(TextReading words, int at, List<String> into) {
    return beginAt(words, at) ? readList(words, numberAfter(words, at), into) : at;
  }

  /** Whether the word for a section stands somewhere, and a number after it. */
  static boolean beginAt(TextReading words, int at) {
    boolean marked =
        words.isMark(at, '\u00A7')
            || (words.isIn(at, MARKERS) && !words.isAnyMark(at - 1, "'\u2019"));
    return marked && isSectionNumber(words, numberAfter(words, at));
  }

  private static int numberAfter(TextReading words, int marker) {
    int number = marker + 1;
    while (number <= marker + MOST_MARKS && words.isAnyMark(number, ".\u00A7\n")) {
      number++;
    }
    return number;
  }

  /** Leading zeros count as well: thousands of them would be copied with every section. */
  private static boolean isNumber(TextReading words, int i) {
    return words.number(i) >= 0 && words.end(i) - words.start(i) <= LONGEST_NUMBER;
  }

  /** A year is none: "section 21, 2002 Act". */
  private static boolean isSectionNumber(TextReading words, int i) {
    return isNumber(words, i) && words.number(i) > 0 && words.number(i) < 1000;
  }

  private static int readList(TextReading words, int first, List<String> into) {
    int i = first;
    while (true) {
      String number = words.at(i).toUpperCase(Locale.ROOT);
      StringBuilder section = new StringBuilder(number);
      i = readParts(words, i + 1, section);
      into.add(section.toString());
      int next = afterJoint(words, i);
      // "21(5) and (6)", "21(5)(a) and (b)": what is in brackets belongs to the last number.
      while (next > i && words.isMark(next, '(')) {
        StringBuilder sibling = new StringBuilder(sibling(section, words, next));
        int end = readParts(words, next, sibling);
        if (end == next) {
          return i;
        }
        into.add(sibling.toString());
        i = end;
        next = afterJoint(words, i);
      }
      if (next == i || !isSectionNumber(words, next)) {
        return i;
      }
      i = next;
    }
  }

  /** Without what the next bracket takes the place of: a number a number's, a letter a letter's. */
  private static String sibling(StringBuilder section, TextReading words, int open) {
    boolean isNumber = words.number(open + 1) >= 0;
    int bracket = section.length();
    do {
      bracket = section.lastIndexOf("(", bracket - 1);
    } while (bracket > 0 && Character.isDigit(section.charAt(bracket + 1)) != isNumber);
    return bracket < 0 ? section.toString() : section.substring(0, bracket);
  }

  private static int readParts(TextReading words, int from, StringBuilder section) {
    int i = from;
    for (int parts = parts(section); parts < MOST_PARTS; parts++) {
      int open = words.isMark(i, ',') && words.isIn(i + 1, SUBSECTION_MARKERS) ? i + 1 : i;
      while (words.isIn(open, SUBSECTION_MARKERS) || (open > i && words.isMark(open, '.'))) {
        open++;
      }
      if (words.isMark(open, '(') && isPart(words, open + 1) && words.isMark(open + 2, ')')) {
        section.append('(').append(lower(words.at(open + 1))).append(')');
        i = open + 3;
      } else if (open > i && isSectionNumber(words, open)) {
        section.append('(').append(lower(words.at(open))).append(')');
        i = open + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private static int parts(StringBuilder section) {
    int parts = 0;
    for (int i = 0; i < section.length(); i++) {
      parts += section.charAt(i) == '(' ? 1 : 0;
    }
    return parts;
  }

  /** A number, a letter, or a small Roman number. */
  private static boolean isPart(TextReading words, int i) {
    if (!words.isWord(i)) {
      return isNumber(words, i) && words.number(i) > 0;
    }
    int length = words.end(i) - words.start(i);
    return length == 1
        || (length <= LONGEST_ROMAN
            && lower(words.at(i)).chars().allMatch(c -> "ivx".indexOf(c) >= 0));
  }

  private static int afterJoint(TextReading words, int at) {
    int i = at;
    while (words.isIn(i, JOINTS) || words.isAnyMark(i, ",-\u2013/\n")) {
      i++;
    }
    return i;
  }

  private static String lower(String part) {
    return LowerCase.of(part);
  }
}
