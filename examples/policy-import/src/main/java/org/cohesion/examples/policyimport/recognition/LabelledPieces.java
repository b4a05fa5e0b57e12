package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line apart on which several labels stand, each with its value. */
final class LabelledPieces {

  private static final Pattern LABEL =
      Pattern.compile("(?<=^|[\\s|;,(–-])(\\p{Lu}[^:|;\\t\\n]{2,40}):");
  private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\p{N}'’])(?=\\p{Lu})");

  /** No line of labels has more words. */
  private static final int MOST_WORDS = 40;

  /** No line of labels has more letters. */
  private static final int MOST_LETTERS = 2_000;

  private LabelledPieces() {}

  /** {@return the pieces, each with a label before its value; one, if there are not several} */
  static List<String> of(String text, LabelVocabulary labels) {
    if (text.length() > MOST_LETTERS || text.indexOf('\n') >= 0 || Words.count(text) > MOST_WORDS) {
      return List.of(text);
    }
    TreeSet<Integer> starts = new TreeSet<>();
    Matcher label = LABEL.matcher(text);
    int from = 0;
    while (label.find(from)) {
      start(text, label.start(1), label.end(1), labels).ifPresent(starts::add);
      from = label.start(1) + 1;
    }
    for (BritishDates.Found date : BritishDates.all(text)) {
      String rest = text.substring(date.end()).replaceFirst("^[\\s|;,.)–-]+", "");
      boolean labelled =
          List.of("approved", "next-review", "last-review").stream()
              .anyMatch(member -> labels.beginning(member, Words.of(rest)) > 0);
      if (labelled) {
        starts.add(text.length() - rest.length());
      }
    }
    starts.remove(0);
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    for (int start : starts) {
      pieces.add(piece(text.substring(begin, start)));
      begin = start;
    }
    pieces.add(piece(text.substring(begin)));
    return pieces;
  }

  /** {@return where the longest label begins that ends there} */
  private static Optional<Integer> start(String text, int from, int end, LabelVocabulary labels) {
    Matcher word = WORD_START.matcher(text).region(from, end);
    word.useTransparentBounds(true);
    while (word.find()) {
      String candidate = text.substring(word.start(), end);
      if (labels.of(candidate).isPresent() || labels.isDate(candidate)) {
        return Optional.of(word.start());
      }
    }
    return Optional.empty();
  }

  private static String piece(String text) {
    return Line.withoutEnd(text, "|;,(–-");
  }
}
