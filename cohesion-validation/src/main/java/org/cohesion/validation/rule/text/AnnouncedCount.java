package org.cohesion.validation.rule.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.policy.Language;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;

/** A number and a noun that say how many items a list has, such as "three principles". */
final class AnnouncedCount {

  private static final WordLists LISTS = WordLists.of("text/declared-count_en");

  private static final WordList NOUNS = LISTS.words("nouns");
  private static final WordList ADJECTIVES = LISTS.words("adjectives");
  private static final List<String> NUMBERS = LISTS.phrases("numbers");

  /** Numbers: any plural noun may come after one. */
  static final PhraseList NUMBERED = PhraseList.of(Language.ENGLISH, NUMBERS);

  private static final WordList BEFORE = LISTS.words("before");
  private static final WordList ARTICLES = LISTS.words("articles");
  private static final WordList POINTING = LISTS.words("pointing");
  private static final WordList ANNOUNCING = LISTS.words("announcing");
  private static final WordList GROUPINGS = LISTS.words("groupings");

  /** What the list of a section is of, for an introduction without a colon. */
  private static final Map<String, WordList> OWN_NOUNS =
      Map.of(
          "principles", LISTS.words("principles"),
          "aims", LISTS.words("aims"),
          "procedures", LISTS.words("procedures"),
          "community", LISTS.words("community"));

  private static final Set<String> SECTIONS = Set.of("principles", "aims", "dimensions");
  private static final List<String> SUBJECTS = LISTS.phrases("subjects");
  private static final WordList VERBS = LISTS.words("verbs");
  private static final WordList OTHERS = LISTS.words("others");

  private static final int MOST = 20;
  private static final int LONGEST_TAIL = 40;
  private static final int LONGEST_SENTENCE = 200;
  private static final int FEWEST_SEMICOLONS = 2;

  private final PolicyText text;
  private final TextReading words;
  private final int first;
  private final int noun;
  private final int number;

  private AnnouncedCount(PhraseMatch match, int noun, int number) {
    text = match.text();
    words = match.reading();
    first = match.first();
    this.noun = noun;
    this.number = number;
  }

  /** Whether the noun is one of those that lists are made of. */
  private boolean isKnown() {
    return words.isIn(noun, NOUNS);
  }

  /** The count that begins with a number; empty if none does. */
  static Optional<AnnouncedCount> at(PhraseMatch match) {
    TextReading words = match.reading();
    int first = match.first();
    int number = number(match);
    boolean standsAlone = !words.touchesOneBefore(first) || words.isMark(first - 1, '(');
    int noun =
        number > 1 && number <= MOST && standsAlone && !isPart(words, first)
            ? noun(words, first)
            : TextReading.NONE;
    return noun < 0 ? Optional.empty() : Optional.of(new AnnouncedCount(match, noun, number));
  }

  private static int noun(TextReading words, int first) {
    int next = first + 1;
    if (!words.isJoined(next)) {
      return TextReading.NONE;
    }
    if (words.isIn(next, NOUNS)) {
      return next;
    }
    int after = words.wordAfter(next);
    return words.isIn(next, ADJECTIVES) && words.isIn(after, NOUNS)
        ? after
        : CountBeforeColon.noun(words, first);
  }

  /** Whether something else is counted, or some of many: "two of our three aims". */
  private static boolean isPart(TextReading words, int first) {
    int before = words.wordBefore(first);
    return words.isIn(before, BEFORE)
        || (words.is(before, "to") && words.is(words.wordBefore(before), "up"))
        || (words.isIn(before, ARTICLES) && words.isIn(words.wordBefore(before), BEFORE));
  }

  private static int number(PhraseMatch match) {
    TextReading words = match.reading();
    return words.isNumber(match.first())
        ? words.number(match.first())
        : NUMBERS.indexOf(words.word(match.first())) + 1;
  }

  /** {@return how many items are announced} */
  int number() {
    return number;
  }

  /**
   * How many items the list has.
   *
   * @param lists the lists of the policy that the text is of
   * @return the number to be told first, then others that may be meant as well; none if it is not
   *     certain which list is meant
   */
  List<Integer> listed(ListLengths lists) {
    int colon = isKnown() ? colon() : TextReading.NONE;
    if (colon < 0 && text.hasMoreUnderIt() && CountBeforeColon.isCertain(words, first, noun)) {
      return lists.under(text, isGrouping());
    }
    if (!isKnown()) {
      return List.of();
    }
    if (colon >= 0) {
      boolean isLast = words.after(colon) >= words.size();
      if (!isLast) {
        return text.hasMoreUnderIt() || colon != words.after(noun) ? List.of() : itemsAfter(colon);
      }
      return text.hasMoreUnderIt() ? lists.under(text, isGrouping()) : List.of();
    }
    if (words.isIn(words.wordBefore(first), POINTING) || !closesSentence()) {
      return List.of();
    }
    List<String> tokens = text.pointer().tokens();
    String section = tokens.get(0);
    if (tokens.size() == 2 && tokens.get(1).equals("introduction")) {
      WordList own = OWN_NOUNS.get(section);
      boolean isItsOwn = own != null && words.isIn(noun, own);
      return isItsOwn && text.hasMoreUnderIt() ? lists.under(text, isGrouping()) : List.of();
    }
    String counted = words.word(noun);
    return noun == words.wordAfter(first) && SECTIONS.contains(counted) && isAboutThePolicy()
        ? lists.ofSection(counted)
        : List.of();
  }

  private boolean isGrouping() {
    return words.isIn(noun, GROUPINGS);
  }

  /** The colon that the count leads to, a few words after the noun at most; else none. */
  private int colon() {
    int next = words.after(noun);
    if (words.isMark(next, ':')) {
      return next;
    }
    if (!words.isIn(words.wordAfter(noun), ANNOUNCING)) {
      return TextReading.NONE;
    }
    int reach = words.start(next) + LONGEST_TAIL;
    for (int i = next; i < words.size() && words.start(i) < reach; i++) {
      if (words.isMark(i, ':')) {
        return CountBeforeColon.isOpen(words, i) ? TextReading.NONE : i;
      }
      if (words.isAnyMark(i, ".,;!?(")) {
        return TextReading.NONE;
      }
    }
    return TextReading.NONE;
  }

  private boolean closesSentence() {
    int next = words.after(noun);
    return next >= words.size() || words.isAnyMark(next, ".;");
  }

  /** The items of a list with semicolons, if it is all that follows. */
  private List<Integer> itemsAfter(int colon) {
    int semicolons = 0;
    for (int i = colon + 1; i < words.size(); i++) {
      boolean isLast = words.after(i) >= words.size();
      if (words.isMark(i, ';')) {
        semicolons++;
      }
      if (words.isAnyMark(i, ":!?")
          || (words.isMark(i, ';') && isLast)
          || (words.isMark(i, '.') && !isLast)) {
        return List.of();
      }
    }
    return semicolons < FEWEST_SEMICOLONS ? List.of() : List.of(semicolons + 1);
  }

  /** Whether the sentence tells what the school or the policy itself has. */
  private boolean isAboutThePolicy() {
    int start = first;
    while (start > 0 && !words.isAnyMark(start - 1, ".!?")) {
      start--;
      if (words.start(first) - words.start(start) > LONGEST_SENTENCE) {
        return false;
      }
    }
    return words.isIn(words.wordBefore(first), VERBS)
        && words.find(start, first, OTHERS) < 0
        && beginsWithSubject(start);
  }

  private boolean beginsWithSubject(int start) {
    for (String subject : SUBJECTS) {
      if (words.beginsWith(start, subject)) {
        return true;
      }
    }
    return false;
  }
}
