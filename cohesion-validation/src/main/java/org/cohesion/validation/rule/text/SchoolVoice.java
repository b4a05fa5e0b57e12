package org.cohesion.validation.rule.text;

import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;

/** What comes after the name of a school, and tells whether somebody speaks for it. */
final class SchoolVoice {

  private static final Set<String> EVERYONE = Set.copyOf(NamedSchool.LISTS.phrases("everyone"));
  private static final WordList SOME = NamedSchool.LISTS.words("some");

  /** Of what comes after a name. */
  private static final int MOST_WORDS = 3;

  /** So near to each other its words are, in characters. */
  private static final int NEAR = 60;

  private SchoolVoice() {}

  /** Whether one of some phrases comes straight after a name. */
  static boolean speaks(TextReading text, int nameEnd, Set<String> phrases) {
    return endOfPhrase(text, nameEnd, phrases) >= 0;
  }

  /** Whether everyone at the school is spoken of, and not those "in Year 5". */
  static boolean speaksOfAll(TextReading text, int nameEnd) {
    int end = endOfPhrase(text, nameEnd, EVERYONE);
    return end >= 0 && !text.isIn(nextWord(text, end), SOME);
  }

  /** Where one of some phrases ends that comes straight after a name; none if none does. */
  private static int endOfPhrase(TextReading text, int nameEnd, Set<String> phrases) {
    int word = nameEnd + 1;
    while (text.isAnyMark(word, ",\n")) {
      word++;
    }
    StringBuilder phrase = new StringBuilder();
    for (int words = 0; words < MOST_WORDS && text.isWordOrNumber(word); words++) {
      phrase.append(words == 0 ? "" : " ").append(text.word(word));
      if (phrases.contains(phrase.toString())) {
        return word;
      }
      word = nextWord(text, word);
    }
    return TextReading.NONE;
  }

  private static int nextWord(TextReading text, int i) {
    int next = i + 1;
    int reach = text.end(i) + NEAR;
    while (next < text.size() && !text.isWordOrNumber(next) && text.start(next) < reach) {
      next++;
    }
    return next;
  }
}
