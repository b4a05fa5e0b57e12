package org.cohesion.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/** Tells from the last and the first characters of two texts whether one announces the other. */
final class LeadIn {

  private static final WordLists LISTS = WordLists.of("text/lead-ins");
  private static final Set<String> STANDING = LISTS.words("standing").words();
  private static final Set<String> NUMBERS = LISTS.words("numbers").words();
  private static final WordList PRINCIPLES = LISTS.words("principles");
  private static final WordList AIMS = LISTS.words("aims");
  private static final WordList PROCEDURES = LISTS.words("procedures");
  private static final WordList COMMUNITY = LISTS.words("community");

  /** A longer heading is a sentence, and of a longer text only the end is looked at. */
  private static final int LONGEST = 120;

  private LeadIn() {}

  /**
   * Whether a paragraph announces the next one.
   *
   * @param isItem whether it is an item of a list itself
   * @param beforeItem whether the next one is
   */
  static boolean announces(String paragraph, boolean isItem, String next, boolean beforeItem) {
    if (beforeItem && !isItem) {
      return true;
    }
    return !next.isBlank()
        && (endsInColon(paragraph) || (!beforeItem && (goesOn(next) || endsInJoint(paragraph))));
  }

  /** Whether paragraphs end in one that announces something. */
  static boolean endsInColon(List<String> paragraphs) {
    return !paragraphs.isEmpty() && endsInColon(paragraphs.get(paragraphs.size() - 1));
  }

  static boolean endsInColon(String text) {
    int last = last(text, text.length());
    return last >= 0 && text.charAt(last) == ':';
  }

  /** A list without marks: "visit a temple; and". */
  private static boolean endsInJoint(String text) {
    int end = last(text, text.length()) + 1;
    boolean isAnd = text.startsWith("and", end - 3);
    if (!isAnd && !text.startsWith("or", end - 2)) {
      return false;
    }
    int start = isAnd ? end - 3 : end - 2;
    int before = last(text, start);
    return before >= 0 && before < start - 1 && ";,".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether a sentence goes on in a text: it begins with a small letter. */
  static boolean goesOn(String text) {
    int i = 0;
    while (i < text.length() && !isSeen(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  /** Whether the section with a heading may be what the section before it announces. */
  static boolean mayAnnounce(Optional<String> heading) {
    if (heading.isPresent() && heading.get().length() <= LONGEST) {
      for (String word : words(heading.get())) {
        if (STANDING.contains(word)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one of several sections is one of several of a kind: "Principle 1". */
  static boolean isAnyNumbered(List<Narrative> sections) {
    for (Narrative section : sections) {
      Optional<String> heading = section.getHeading();
      if (heading.isPresent() && isNumbered(heading.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumbered(String heading) {
    if (heading.length() > LONGEST) {
      return false;
    }
    List<String> words = words(heading);
    return words.size() > 1
        && Character.isLetter(words.get(0).charAt(0))
        && (NUMBERS.contains(words.get(1)) || Character.isDigit(words.get(1).charAt(0)));
  }

  /** Whether a text that ends in a colon names a part that the policy has: "our values are:". */
  static boolean announcesPart(String text, Policy policy) {
    for (String word : words(text.substring(Math.max(0, text.length() - LONGEST)))) {
      boolean isPart =
          (PRINCIPLES.words().contains(word) && policy.getPrinciples().isPresent())
              || (AIMS.words().contains(word) && policy.getAims().isPresent())
              || (PROCEDURES.words().contains(word) && policy.getProcedures().isPresent())
              || (COMMUNITY.words().contains(word) && policy.getCommunity().isPresent());
      if (isPart) {
        return true;
      }
    }
    return false;
  }

  /** Of a short text. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The last character before a place that can be seen. */
  private static int last(String text, int end) {
    int i = end - 1;
    while (i >= 0 && !isSeen(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static boolean isSeen(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }
}
