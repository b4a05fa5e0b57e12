package org.cohesion.validation.rule.identity;

import java.util.List;
import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;

/**
 * Tells the name of a trust, a federation or another body with several schools from that of one
 * school. Where a name has several parts, such as "Alder School, part of the Birch Trust", one that
 * is of a school decides.
 */
final class GroupNames {

  private static final WordLists LISTS = WordLists.of("identity/groups");
  private static final Set<String> GROUPS = Set.copyOf(LISTS.phrases("groups"));
  private static final Set<String> ENDS = Set.copyOf(LISTS.phrases("ends"));
  private static final Set<String> BEGINS = Set.copyOf(LISTS.phrases("begins"));
  private static final Set<String> TAILS = Set.copyOf(LISTS.phrases("tails"));
  private static final List<String> MADE_OF = LISTS.phrases("made-of");

  private GroupNames() {}

  /** Whether a name is certainly that of a body with several schools. */
  static boolean isOfGroup(String name) {
    TextReading words = TextReading.of(name);
    boolean group = false;
    int first = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || parts(words, i)) {
        if (isMadeOfSchools(words, first)) {
          group = true;
        } else if (isOfSchool(words, first, i)) {
          return false;
        } else {
          group |= hasGroup(words, first, i);
        }
        first = i + 1;
      }
    }
    return group;
  }

  /** Whether a name has a word for a school, or for a body with several. */
  static boolean saysWhich(String name) {
    TextReading words = TextReading.of(name);
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      if (ENDS.contains(word) || BEGINS.contains(word) || GROUPS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A hyphen parts a name only where a space is beside it. */
  private static boolean parts(TextReading words, int i) {
    return words.isAnyMark(i, ",;:()/|\u2013\u2014")
        || (words.isMark(i, '-') && !words.touchesOneBefore(i));
  }

  private static boolean isMadeOfSchools(TextReading words, int first) {
    int start = words.is(first, "the") || words.is(first, "y") ? first + 1 : first;
    for (String phrase : MADE_OF) {
      if (words.beginsWith(start, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSchool(TextReading words, int first, int end) {
    int last = end - 1;
    while (last >= first && (!words.isWord(last) || TAILS.contains(words.word(last)))) {
      last--;
    }
    return last >= first && (ENDS.contains(words.word(last)) || BEGINS.contains(words.word(first)));
  }

  private static boolean hasGroup(TextReading words, int first, int end) {
    for (int i = first; i < end; i++) {
      if (GROUPS.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
