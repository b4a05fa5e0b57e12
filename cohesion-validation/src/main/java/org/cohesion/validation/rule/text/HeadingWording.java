package org.cohesion.validation.rule.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;

/** What the words, the numbers and the capitals of headings tell. */
final class HeadingWording {

  /** The parts of a policy that may be printed under a heading which stands in a section. */
  static final List<String> PARTS =
      List.of(
          "legalBasis",
          "links",
          "rationale",
          "definition",
          "context",
          "community",
          "principles",
          "aims",
          "procedures",
          "monitoring",
          "review");

  private static final WordLists LISTS = WordLists.of("text/heading-empty");
  private static final Set<String> ELSEWHERE = Set.copyOf(LISTS.phrases("elsewhere"));
  private static final Set<String> PEOPLE = Set.copyOf(LISTS.phrases("people"));
  private static final Map<String, Set<String>> ABOUT = about();

  /** A longer heading is a sentence. */
  private static final int LONGEST = 12;

  private HeadingWording() {}

  private static Map<String, Set<String>> about() {
    Map<String, Set<String>> about = new HashMap<>();
    for (String part : PARTS) {
      about.put(part, Set.copyOf(LISTS.phrases(part)));
    }
    return about;
  }

  /** Whether a heading has a word that is used over a part of a policy. */
  static boolean isAbout(TextReading heading, String part) {
    return has(heading, about(part));
  }

  private static Set<String> about(String part) {
    return ABOUT.getOrDefault(part, Set.of());
  }

  private static boolean has(TextReading heading, Set<String> words) {
    int most = Math.min(heading.size(), 2 * LONGEST);
    for (int i = 0; i < most; i++) {
      if (heading.isWord(i) && words.contains(heading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** A line that says all it has to say: a sentence, a date, a name with a colon, the cover. */
  static boolean isNoHeading(TextReading heading) {
    int words = 0;
    for (int i = 0; i < heading.size() && words <= LONGEST; i++) {
      words += heading.isWord(i) ? 1 : 0;
      boolean saysMore = heading.isMark(i, ':') && heading.after(i) < heading.size();
      if (heading.year(i) > 0 || (saysMore && HeadingLabel.of(heading).isNone())) {
        return true;
      }
    }
    int last = heading.before(heading.size());
    return words == 0
        || words > LONGEST
        || heading.isAnyMark(last, ".!;,")
        || heading.is(last, "policy")
        || has(heading, ELSEWHERE);
  }

  /**
   * Judges a heading by the one after it.
   *
   * @param mayNest whether the next may stand under it though nothing tells so
   * @param isFirst whether no other part comes before it: it may be a title
   */
  static EmptyHeadings.Verdict followed(
      TextReading heading, TextReading next, boolean mayNest, boolean isFirst) {
    HeadingLabel one = HeadingLabel.of(heading);
    HeadingLabel other = HeadingLabel.of(next);
    if (!one.isNone() || !other.isNone()) {
      boolean mayBeUnder = mayNest || one.kind() == other.kind();
      return mayBeUnder && !areOfOneLevel(one, other)
          ? EmptyHeadings.Verdict.NOT
          : EmptyHeadings.Verdict.EMPTY;
    }
    boolean capitals = isInCapitals(heading);
    if (capitals && !isInCapitals(next)) {
      return EmptyHeadings.Verdict.NOT;
    }
    if (!mayNest) {
      return EmptyHeadings.Verdict.EMPTY;
    }
    if (isFirst || has(next, PEOPLE)) {
      return EmptyHeadings.Verdict.NOT;
    }
    return isInCapitals(next) ? EmptyHeadings.Verdict.EMPTY : EmptyHeadings.Verdict.PERHAPS;
  }

  /** Whether the next heading is certainly no heading under the one before. */
  private static boolean areOfOneLevel(HeadingLabel one, HeadingLabel other) {
    if (other.kind() == HeadingLabel.Kind.NUMBER && one.isNone()) {
      // Without a number between two that have one, it stands under the first of them.
      return other.first() > 1;
    }
    return one.kind() == other.kind()
        && one.word().equals(other.word())
        && other.depth() <= one.depth()
        && one.kind() != HeadingLabel.Kind.NONE;
  }

  /** One without letters is in capitals as well as not. */
  private static boolean isInCapitals(TextReading heading) {
    for (int i = 0; i < heading.size(); i++) {
      if (heading.isWord(i) && !heading.isInCapitals(i)) {
        return false;
      }
    }
    return true;
  }
}
