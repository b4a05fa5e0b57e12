package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.policy.Language;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.internal.AdjacentWords;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.Words;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;

/** A number and a noun that say how many items a list has, such as "three principles". */
final class Announcement {

  private static final WordLists LISTS = new WordLists("text/declared-count_en.properties");

  private static final Set<String> NOUNS = LISTS.get("nouns");
  private static final Set<String> ADJECTIVES = LISTS.get("adjectives");
  private static final List<String> NUMBERS = LISTS.phrases("numbers").phrases();

  /** A number with a noun, or with what may stand before one. */
  static final PhraseList NUMBERED = numbered();

  private static final Set<String> BEFORE = LISTS.get("before");
  private static final Set<String> ARTICLES = LISTS.get("articles");
  private static final Set<String> POINTING = LISTS.get("pointing");
  private static final Set<String> ANNOUNCING = LISTS.get("announcing");
  private static final Set<String> GROUPINGS = LISTS.get("groupings");

  /** What the list of a section is of, for an introduction without a colon. */
  private static final Map<String, Set<String>> OWN_NOUNS =
      Map.of(
          "principles", LISTS.get("principles"),
          "aims", LISTS.get("aims"),
          "procedures", LISTS.get("procedures"),
          "community", LISTS.get("community"));

  private static final Set<String> SECTIONS = Set.of("principles", "aims", "dimensions");
  private static final List<String> SUBJECTS = LISTS.phrases("subjects").phrases();
  private static final Set<String> VERBS = LISTS.get("verbs");
  private static final Set<String> OTHERS = LISTS.get("others");

  private static final String DIGITS = "#";
  private static final int MOST = 20;
  private static final int LONGEST_TAIL = 40;
  private static final int LONGEST_SENTENCE = 200;
  private static final int FEWEST_SEMICOLONS = 2;

  private final PolicyText text;
  private final int start;
  private final String before;
  private final int number;
  private final String noun;
  private final boolean hasAdjective;
  private final int end;

  private Announcement(
      PhraseMatch match, String before, int number, String noun, boolean hasAdjective, int end) {
    this.text = match.text();
    this.start = match.start();
    this.before = before;
    this.number = number;
    this.noun = noun;
    this.hasAdjective = hasAdjective;
    this.end = end;
  }

  /** The announcement that begins with a number; empty if none does. */
  static Optional<Announcement> at(PhraseMatch match) {
    String text = match.text().value();
    int space = match.phrase().indexOf(' ');
    String noun = match.phrase().substring(space + 1);
    boolean hasAdjective = ADJECTIVES.contains(noun);
    int end = match.end();
    if (hasAdjective) {
      noun = AdjacentWords.after(text, end);
      end = endOf(text, end, noun);
      if (!NOUNS.contains(noun)) {
        return Optional.empty();
      }
    }
    int number = number(match, match.phrase().substring(0, space));
    String before = AdjacentWords.before(text, match.start());
    boolean standsAlone =
        match.start() == 0
            || AdjacentWords.isSpace(text.charAt(match.start() - 1))
            || text.charAt(match.start() - 1) == '(';
    return number > 1 && number <= MOST && standsAlone && !isPart(text, match.start(), before)
        ? Optional.of(new Announcement(match, before, number, noun, hasAdjective, end))
        : Optional.empty();
  }

  /** Whether something else is counted, or some of many: "two of our three aims". */
  private static boolean isPart(String text, int start, String before) {
    return BEFORE.contains(before)
        || (ARTICLES.contains(before)
            && BEFORE.contains(AdjacentWords.before(text, start - before.length() - 1)));
  }

  /** Where the word after a place ends; words with soft hyphens in them are nobody's nouns. */
  private static int endOf(String text, int from, String word) {
    int start = from;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return Math.min(start + word.length(), text.length());
  }

  private static int number(PhraseMatch match, String word) {
    if (!word.equals(DIGITS)) {
      return NUMBERS.indexOf(word) + 1;
    }
    String text = match.text().value();
    int number = 0;
    for (int i = match.start(); Character.isDigit(text.charAt(i)) && number <= MOST; i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return number;
  }

  private static PhraseList numbered() {
    List<String> phrases = new ArrayList<>();
    for (String number : NUMBERS) {
      NOUNS.forEach(noun -> phrases.add(number + " " + noun));
      ADJECTIVES.forEach(adjective -> phrases.add(number + " " + adjective));
    }
    return PhraseList.of(Language.ENGLISH, phrases);
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
    int colon = colon();
    if (colon >= 0) {
      int after = skipSpaces(colon + 1);
      if (after < text.value().length()) {
        return text.hasMoreUnderIt() || colon != skipSpaces(end) ? List.of() : itemsAfter(after);
      }
      return text.hasMoreUnderIt() ? lists.under(text, isGrouping()) : List.of();
    }
    if (POINTING.contains(before) || !closesSentence()) {
      return List.of();
    }
    List<String> tokens = text.pointer().tokens();
    String section = tokens.get(0);
    if (tokens.size() == 2 && tokens.get(1).equals("introduction")) {
      boolean isItsOwn = OWN_NOUNS.getOrDefault(section, Set.of()).contains(noun);
      return isItsOwn && text.hasMoreUnderIt() ? lists.under(text, isGrouping()) : List.of();
    }
    return !hasAdjective && SECTIONS.contains(noun) && isAboutThePolicy()
        ? lists.ofSection(noun)
        : List.of();
  }

  private boolean isGrouping() {
    return GROUPINGS.contains(noun);
  }

  /** The colon that the announcement leads to, a few words after the noun at most; else -1. */
  private int colon() {
    String value = text.value();
    int first = skipSpaces(end);
    if (first < value.length() && value.charAt(first) == ':') {
      return first;
    }
    if (!ANNOUNCING.contains(AdjacentWords.after(value, end))) {
      return -1;
    }
    for (int i = first; i < value.length() && i - first < LONGEST_TAIL; i++) {
      char c = value.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '.' || c == ',' || c == ';' || c == '!' || c == '?' || c == '(') {
        return -1;
      }
    }
    return -1;
  }

  private boolean closesSentence() {
    String value = text.value();
    int next = skipSpaces(end);
    return next == value.length() || value.charAt(next) == '.' || value.charAt(next) == ';';
  }

  /** The items of a list with semicolons, if it is all that follows. */
  private List<Integer> itemsAfter(int from) {
    String value = text.value();
    int semicolons = 0;
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ';') {
        semicolons++;
        if (skipSpaces(i + 1) == value.length()) {
          return List.of();
        }
      } else if (c == ':'
          || c == '!'
          || c == '?'
          || (c == '.' && skipSpaces(i + 1) < value.length())) {
        return List.of();
      }
    }
    return semicolons < FEWEST_SEMICOLONS ? List.of() : List.of(semicolons + 1);
  }

  /** Whether the sentence tells what the school or the policy itself has. */
  private boolean isAboutThePolicy() {
    String value = text.value();
    int first = start;
    while (first > 0 && !isStop(value.charAt(first - 1))) {
      first--;
      if (start - first > LONGEST_SENTENCE) {
        return false;
      }
    }
    String sentence = LowerCase.of(value.substring(skipSpaces(first), start));
    if (!VERBS.contains(before) || SUBJECTS.stream().noneMatch(s -> begins(sentence, s))) {
      return false;
    }
    Words words = new Words().of(sentence);
    for (int i = 0; i < words.count(); i++) {
      if (OTHERS.contains(words.lowerCase(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(String sentence, String words) {
    return sentence.startsWith(words)
        && sentence.length() > words.length()
        && AdjacentWords.isSpace(sentence.charAt(words.length()));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private int skipSpaces(int from) {
    String value = text.value();
    int i = from;
    while (i < value.length() && AdjacentWords.isSpace(value.charAt(i))) {
      i++;
    }
    return i;
  }
}
