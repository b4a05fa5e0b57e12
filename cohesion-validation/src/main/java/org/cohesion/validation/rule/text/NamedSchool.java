package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * Finds the name of a school in a text: words with capital letters, of which the last is "School",
 * or the first "Ysgol", "Coleg", "Bunscoil" or "Gaelscoil".
 */
final class NamedSchool {

  /** Words about names of schools. */
  static final WordLists LISTS = WordLists.of("text/school-name-foreign_en");

  private static final WordList KINDS = LISTS.words("kinds");
  private static final WordList JOINTS = LISTS.words("joints");
  private static final WordList SAINTS = LISTS.words("saints");

  private static final WordList HEADS = LISTS.words("heads");
  private static final WordList HEAD_JOINTS = LISTS.words("head-joints");
  private static final WordList AFTER_NAMES = LISTS.words("after-names");
  private static final WordList TITLE_WORDS = LISTS.words("title-words");
  private static final WordList SHARED = LISTS.words("shared");

  private static final int MOST_WORDS = 10;

  /** Of one word with hyphens in it, in characters. */
  private static final int LONGEST_WORD = 40;

  /** No sentence is looked for farther back than this, in characters. */
  private static final int REACH = 120;

  private static final String APOSTROPHES = "'\u2019";
  private static final String JOINERS = APOSTROPHES + "-\u2010\u2011";

  private NamedSchool() {}

  /**
   * Where the name ends that begins at a position.
   *
   * @return the position of its last word; {@link TextReading#NONE} if none begins there, or more
   *     belongs to it than the name of a school, as in "Oakfield School Council"
   */
  static int last(TextReading text, int from) {
    if (isHead(text, from)) {
      int last = lastAfterHead(text, from);
      return text.isIn(text.after(last), TITLE_WORDS) && text.isCapital(text.after(last))
          ? TextReading.NONE
          : last;
    }
    int last = TextReading.NONE;
    int i = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      while (text.isAnyMark(i, "&\n")) {
        i++;
      }
      if (!text.isWordOrNumber(i)) {
        return last;
      }
      int end = lastOfWord(text, i);
      boolean isName = text.isCapital(i);
      if (isName) {
        last = isKind(text, i, end) ? end : TextReading.NONE;
      } else if (end > i || !text.isIn(i, JOINTS)) {
        return last;
      }
      if (isPossessive(text, end + 1) && last == end) {
        return last;
      }
      boolean isShort = isName && isAbbreviation(text, i, end);
      i = end + 1;
      while (text.touchesOneBefore(i)
          && (text.isAnyMark(i, JOINERS) || (isShort && text.isMark(i, '.')))) {
        i++;
      }
    }
    return TextReading.NONE;
  }

  /** Whether a name may begin there with what Welsh or Irish calls a school. */
  static boolean isHead(TextReading text, int i) {
    return text.isIn(i, HEADS) && text.isCapital(i);
  }

  /**
   * Where the name ends that begins with "Ysgol", in a title before "Community Cohesion Policy".
   */
  static int lastAfterHead(TextReading text, int head) {
    int last = TextReading.NONE;
    boolean isOwn = false;
    int i = head + 1;
    for (int words = 1; words < MOST_WORDS && text.isWord(i); words++) {
      int end = lastOfHyphened(text, i);
      boolean isName = isNameWord(text, i);
      if (isName && text.isIn(i, AFTER_NAMES)) {
        return TextReading.NONE;
      }
      if (isName && !text.isIn(i, TITLE_WORDS)) {
        last = end;
        isOwn |= end > i || !text.isIn(i, SHARED);
      } else if (!text.isIn(i, HEAD_JOINTS)) {
        break;
      }
      if (isPossessive(text, end + 1)) {
        break;
      }
      i = end + 1;
    }
    return isOwn ? last : TextReading.NONE;
  }

  /** In Irish, a small letter may stand before the capital: "tSrutháin". */
  private static boolean isNameWord(TextReading text, int i) {
    return text.isCapital(i)
        || (text.end(i) - text.start(i) > 2 && Character.isUpperCase(text.at(i).charAt(1)));
  }

  private static int lastOfHyphened(TextReading text, int from) {
    int last = from;
    while (text.end(last) - text.start(from) < LONGEST_WORD
        && text.isAnyMark(last + 1, JOINERS)
        && text.touchesOneBefore(last + 1)
        && text.touchesOneBefore(last + 2)
        && text.isWord(last + 2)
        && !isPossessive(text, last + 1)) {
      last += 2;
    }
    return last;
  }

  /** Apostrophes and hyphens stand in words; "'s" after the name of a kind does not. */
  private static int lastOfWord(TextReading text, int from) {
    int last = from;
    while (text.end(last) - text.start(from) < LONGEST_WORD) {
      boolean endsInKind = isPossessive(text, last + 1) && isKind(text, from, last);
      if (text.isGlued(last + 1)) {
        last++;
      } else if (text.isAnyMark(last + 1, JOINERS)
          && text.touchesOneBefore(last + 1)
          && text.touchesOneBefore(last + 2)
          && text.isWordOrNumber(last + 2)
          && !endsInKind) {
        last += 2;
      } else {
        return last;
      }
    }
    return last;
  }

  private static boolean isPossessive(TextReading text, int i) {
    return text.isAnyMark(i, APOSTROPHES) && text.is(i + 1, "s");
  }

  private static boolean isKind(TextReading text, int first, int last) {
    return first == last
        ? text.isIn(first, KINDS)
        : text.isWord(last) && KINDS.words().contains(joined(text, first, last));
  }

  private static String joined(TextReading text, int first, int last) {
    StringBuilder word = new StringBuilder();
    for (int i = first; i <= last; i++) {
      word.append(text.isMark(i) ? "-" : text.word(i));
    }
    return word.toString();
  }

  private static boolean isAbbreviation(TextReading text, int first, int last) {
    return first == last && (text.end(first) - text.start(first) == 1 || text.isIn(first, SAINTS));
  }

  /** Where the sentence begins in which a position is; none if that is too far back. */
  static int sentenceStart(TextReading text, int position) {
    int i = position;
    int reach = text.start(position) - REACH;
    while (i > 0 && !isClosing(text, i - 1)) {
      i--;
      if (text.start(i) < reach) {
        return TextReading.NONE;
      }
    }
    while (i < position && !text.isWordOrNumber(i)) {
      i++;
    }
    return i;
  }

  private static boolean isClosing(TextReading text, int i) {
    if (text.isMark(i, '.')) {
      return !text.isWord(i - 1) || !isAbbreviation(text, i - 1, i - 1);
    }
    return text.isAnyMark(i, "!?:;\n\u2022");
  }
}
