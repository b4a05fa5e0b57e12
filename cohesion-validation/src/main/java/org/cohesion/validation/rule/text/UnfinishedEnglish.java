package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohesion.validation.internal.WordLists;

/**
 * Tells from its last words whether an English item stops halfway. In doubt it does not: "links
 * with" does, "the people we work with" does not.
 */
final class UnfinishedEnglish {

  private static final WordLists LISTS = new WordLists("dangling_en.properties");
  private static final Set<String> ALWAYS = LISTS.get("always");
  private static final Set<String> PAIRS = LISTS.get("pairs");
  private static final Set<String> PAIR_ENDS =
      PAIRS.stream().map(pair -> pair.substring(pair.indexOf('-') + 1)).collect(Collectors.toSet());
  private static final Set<String> INNOCENT_PAIRS = LISTS.get("innocent-pairs");
  private static final Set<String> STRANDED = LISTS.get("stranded");
  private static final Set<String> MOVERS = LISTS.get("movers");
  private static final Set<String> HELPERS = LISTS.get("helpers");
  private static final Set<String> SUBJECTS = LISTS.get("subjects");
  private static final Set<String> DETERMINERS = LISTS.get("determiners");
  private static final Set<String> PARTICLES = LISTS.get("particles");
  private static final Set<String> COMPANIONS = LISTS.get("companions");
  private static final Set<String> LIGHT_VERBS = LISTS.get("light-verbs");
  private static final Set<String> SEPARABLE = LISTS.get("separable");
  private static final Set<String> CATENATIVES = LISTS.get("catenatives");
  private static final Set<String> CAUSATIVES = LISTS.get("causatives");
  private static final Set<String> FORMS_OF_BE = LISTS.get("forms-of-be");
  private static final Set<String> AFTER_BE = LISTS.get("after-be");
  private static final Set<String> CLAUSE_OPENERS = LISTS.get("clause-openers");
  private static final Set<String> THAT_OPENERS = LISTS.get("that-openers");
  private static final Set<String> ARTICLES = LISTS.get("articles");
  private static final Set<String> NOUN_MARKERS = LISTS.get("noun-markers");

  private UnfinishedEnglish() {}

  /**
   * Judges an item.
   *
   * @param text the item without white space at its end
   * @param isFollowed whether another item of the same list comes after it
   */
  static boolean isUnfinished(String text, boolean isFollowed) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ';')) {
      end--;
    }
    int start = end;
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    // Most items end in another word, so the rest of the text is looked at only if this one may
    // not.
    String last = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (start == 0 || !mayNotEnd(last)) {
      return false;
    }
    List<String> before = words(text.substring(0, start));
    if (before.isEmpty()) {
      return false;
    }
    String pair = before.get(before.size() - 1) + "-" + last;
    if (PAIRS.contains(pair)) {
      return true;
    }
    if (INNOCENT_PAIRS.contains(pair)) {
      return false;
    }
    if (ALWAYS.contains(last)) {
      return !(isFollowed && isJoint(last) && endsClause(text, start));
    }
    return STRANDED.contains(last) && !mayBeMoved(before, last);
  }

  private static boolean mayNotEnd(String word) {
    return ALWAYS.contains(word) || STRANDED.contains(word) || PAIR_ENDS.contains(word);
  }

  /** Of a list in one sentence, the last item but one ends in "; and". */
  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or");
  }

  private static boolean endsClause(String text, int end) {
    String before = text.substring(0, end).stripTrailing();
    return before.endsWith(";") || before.endsWith(",");
  }

  /** Whether the words before a preposition can have moved it to the end. */
  private static boolean mayBeMoved(List<String> before, String preposition) {
    String previous = before.get(before.size() - 1);
    String beforePrevious = before.size() > 1 ? before.get(before.size() - 2) : "";
    // "Are invited to" moves nothing by itself; "are cared for" does.
    boolean isOpen =
        AFTER_BE.contains(previous + "-" + preposition) && FORMS_OF_BE.contains(beforePrevious);
    boolean belongsToPrevious =
        previous.endsWith("ed")
            || PARTICLES.contains(previous)
            || COMPANIONS.contains(previous)
            || LIGHT_VERBS.contains(beforePrevious);
    if ((belongsToPrevious && !isOpen) || isPartOfVerb(before, preposition)) {
      return true;
    }
    // "To work with" is an infinitive, and not something to work with.
    List<String> words = before.get(0).equals("to") ? before.subList(1, before.size()) : before;
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean moves =
          isOpen
              ? CLAUSE_OPENERS.contains(word) || (isMover(words, i) && !isAuxiliary(word))
              : isMover(words, i);
      if (moves || startsClauseWithoutPronoun(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMover(List<String> words, int i) {
    return MOVERS.contains(words.get(i))
        && !isHelperOfSubject(words, i)
        && !isInfinitiveOfVerb(words, i)
        && !(words.get(i).equals("that") && THAT_OPENERS.contains(words.get(i - 1)));
  }

  private static boolean isAuxiliary(String word) {
    return FORMS_OF_BE.contains(word) || HELPERS.contains(word);
  }

  /** "See projects through", and not "work with families through" or "work through". */
  private static boolean isPartOfVerb(List<String> before, String preposition) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (i < before.size() - 1 && SEPARABLE.contains(before.get(i) + "-" + preposition)) {
        return true;
      }
      if (STRANDED.contains(before.get(i)) && !before.get(i).equals("of")) {
        return false;
      }
    }
    return false;
  }

  /**
   * A noun, then a subject: "causes our pupils raise money for", "lessons visitors contribute to",
   * "a garden the council is responsible for".
   */
  private static boolean startsClauseWithoutPronoun(List<String> words, int i) {
    String word = words.get(i);
    boolean isSubject = SUBJECTS.contains(word);
    boolean isDeterminer = DETERMINERS.contains(word);
    if (!isSubject && !isDeterminer) {
      return false;
    }
    boolean isNamed = i + 1 < words.size() && SUBJECTS.contains(words.get(i + 1));
    if (isPlural(words.get(i - 1)) && (isSubject || isNamed || i <= 2)) {
      return true;
    }
    // "A" belongs to one thing, so the pupils in "a board pupils" begin something else.
    Set<String> openers = isSubject ? ARTICLES : NOUN_MARKERS;
    return i > 1
        && openers.contains(words.get(0))
        && words.subList(1, i).stream().noneMatch(UnfinishedEnglish::joins);
  }

  private static boolean joins(String word) {
    return STRANDED.contains(word) || ALWAYS.contains(word) || PARTICLES.contains(word);
  }

  private static boolean isPlural(String word) {
    return SUBJECTS.contains(word)
        || (word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is"));
  }

  private static boolean isHelperOfSubject(List<String> words, int i) {
    return HELPERS.contains(words.get(i)) && isVerbPlace(words, i);
  }

  /** "Continue to", "we aim to", "encourage pupils to": such an infinitive moves nothing. */
  private static boolean isInfinitiveOfVerb(List<String> words, int i) {
    if (!words.get(i).equals("to")) {
      return false;
    }
    String previous = words.get(i - 1);
    return (CATENATIVES.contains(previous) && (i == 1 || isVerbPlace(words, i - 1)))
        || (CAUSATIVES.contains(words.get(0)) && i <= 3 && SUBJECTS.contains(previous));
  }

  /** Whether a word stands where the verb does after a short subject: "we", "the school". */
  private static boolean isVerbPlace(List<String> words, int i) {
    return (i == 1 && SUBJECTS.contains(words.get(0)))
        || (i == 2 && DETERMINERS.contains(words.get(0)));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
