package org.cohesion.validation.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cohesion.validation.reading.NameMatch;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds what an English text cites: the names in it, with the years and sections beside them. */
final class CitationReader {

  private static final WordLists LISTS = WordLists.of("law/citations_en");

  /** Capital words that may stand before a name without being part of it. */
  private static final WordList OPENERS = LISTS.words("openers");

  /** Tokens between a section and the name after it: "section 38 of the". */
  private static final WordList BEFORE_NAME = LISTS.words("before-name");

  /** Tokens between a name and the section after it: "Act 2002 (as amended), section 21". */
  private static final WordList AFTER_NAME = LISTS.words("after-name");

  /** After a section these tell that it is one of something else: "section 3 of this policy". */
  private static final WordList ELSEWHERE = LISTS.words("elsewhere");

  private final TextReading words;
  private final List<NameMatch> names;
  private int nextName;
  private final List<LawCitation> found = new ArrayList<>();
  private final Map<Integer, String> nameOfYear = new HashMap<>();

  /** The last sections read that no name has claimed, and where they begin and end. */
  private List<String> pending = List.of();

  private int pendingStart;
  private int pendingEnd;

  private CitationReader(TextReading words) {
    this.words = words;
    names = words.names();
  }

  /** What a text cites; nothing without a name. */
  static List<LawCitation> read(TextReading text) {
    return text.names().isEmpty() ? List.of() : new CitationReader(text).read();
  }

  private List<LawCitation> read() {
    int i = 0;
    while (i < words.size()) {
      i = readAt(i);
    }
    return found.isEmpty() ? List.of() : List.copyOf(found);
  }

  private int readAt(int i) {
    NameMatch match = nameAt(i);
    if (match != null && match.what() instanceof InstrumentName name && isOfItsOwn(name, match)) {
      return cite(name.name(), i, match.last() + 1, name.isPlural());
    }
    String again = citedAgain(i);
    if (again != null) {
      return add(again, OptionalInt.of(words.year(i)), i, i + 2);
    }
    if (!Sections.beginAt(words, i)) {
      return i + 1;
    }
    List<String> sections = new ArrayList<>();
    pendingEnd = Sections.read(words, i, sections);
    pendingStart = i;
    pending = sections;
    return pendingEnd;
  }

  private @Nullable NameMatch nameAt(int i) {
    while (nextName < names.size() && names.get(nextName).first() < i) {
      nextName++;
    }
    boolean isHere = nextName < names.size() && names.get(nextName).first() == i;
    return isHere ? names.get(nextName) : null;
  }

  /** Whether it is spelt as a name, and no longer name ends in it: "Higher Education Act". */
  private boolean isOfItsOwn(InstrumentName name, NameMatch match) {
    int first = match.first();
    boolean goesOnBefore = words.isCapital(first - 1) && !words.isIn(first - 1, OPENERS);
    return !goesOnBefore
        && (name.isSpeltAsName(words, match)
            || name.isNameWithYear(words, match, words.year(yearAfter(match.last() + 1))));
  }

  private int cite(String name, int start, int end, boolean isPlural) {
    int yearAt = yearAfter(end);
    if (yearAt >= 0) {
      boolean several = isPlural && words.year(afterYearJoint(yearAt + 1)) >= 0;
      OptionalInt year = several ? OptionalInt.empty() : OptionalInt.of(words.year(yearAt));
      int after = yearAt + 1;
      while (several && words.year(afterYearJoint(after)) >= 0) {
        after = afterYearJoint(after) + 1;
      }
      return add(name, year, start, after);
    }
    int before = words.year(start - 1);
    return before < 0
        ? add(name, OptionalInt.empty(), start, end)
        : add(name, OptionalInt.of(before), start - 1, end);
  }

  /** Where the year of a name stands that ends before a position; -1 if it has none. */
  private int yearAfter(int end) {
    int i = end;
    if (words.isMark(i, ')') && words.isMark(i - 2, '(')) {
      // The bracket is part of the name: "Race Relations Act (Amendment) 2000".
      i++;
    }
    while (words.isAnyMark(i, ",(\n'\u2019\"\u201D") || (i == end && words.is(i, "of"))) {
      i++;
    }
    return words.year(i) >= 0 ? i : -1;
  }

  private int afterYearJoint(int i) {
    int next = i;
    while (words.is(next, "and") || words.isAnyMark(next, ",/-\u2013")) {
      next++;
    }
    return next;
  }

  /** "The 2006 Act" once an Act of 2006 has been cited. */
  private @Nullable String citedAgain(int i) {
    int year = words.year(i);
    if (year >= 0 && words.is(i + 1, "act") && words.isCapital(i + 1)) {
      return nameOfYear.get(year);
    }
    return null;
  }

  private int add(String name, OptionalInt year, int start, int end) {
    List<String> sections = List.of();
    int first = start;
    int last = end;
    if (!pending.isEmpty() && onlyLinks(pendingEnd, start)) {
      sections = pending;
      first = pendingStart;
    } else {
      List<String> after = new ArrayList<>();
      int sectionsEnd = Sections.read(words, afterLinks(end), after);
      if (!after.isEmpty() && !words.isIn(sectionsEnd, ELSEWHERE)) {
        sections = after;
        last = sectionsEnd;
      }
    }
    pending = List.of();
    year.ifPresent(y -> nameOfYear.putIfAbsent(y, name));
    found.add(new LawCitation(name, year, sections, words.start(first), words.end(last - 1)));
    return last;
  }

  private boolean onlyLinks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isIn(i, BEFORE_NAME)
          && !words.isAnyMark(i, ",(\n'\u2018\u2019\"\u201C\u201D")
          && words.year(i) < 0) {
        return false;
      }
    }
    return true;
  }

  private int afterLinks(int from) {
    int i = from;
    while (words.isIn(i, AFTER_NAME) || words.isAnyMark(i, ",():-\u2013\u2014\n'\u2019\"\u201D")) {
      i++;
    }
    return i;
  }
}
