package org.cohesion.examples.policyimport.carried;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a program prints around the texts of a policy from what somebody has written. */
final class AddedWords {

  /** A text of fewer words is a value that stands among its labels. */
  private static final int PROSE = 4;

  /** More words are no label. */
  private static final int LONGEST_RUN = 24;

  /** With nothing but spaces between them, more are a sentence. */
  private static final int MOST_PHRASES = 2;

  private static final Set<String> PAGE = Set.of("page", "pages", "p", "tudalen", "of", "o");
  private static final Pattern ENTRY = Pattern.compile("[a-z]|[ivx]{1,5}|\\d{1,2}");

  private final PolicyTexts texts;
  private final PrintVocabulary vocabulary;

  /**
   * Takes what may be printed around texts.
   *
   * @param texts those of the policy
   */
  AddedWords(PolicyTexts texts) {
    this.texts = texts;
    this.vocabulary = new PrintVocabulary(texts.codes());
  }

  /**
   * Looks at each run of words that belong to no text.
   *
   * @param shown the words of a document
   * @param covered which of them belong to texts of the policy
   * @return whether programs print such words
   */
  boolean allow(List<ShownWord> shown, boolean[] covered) {
    int end;
    for (int i = 0; i < covered.length; i = end) {
      end = i + 1;
      if (covered[i]) {
        continue;
      }
      while (end < covered.length
          && !covered[end]
          && shown.get(end).block() == shown.get(i).block()) {
        end++;
      }
      if (!allows(shown, covered, i, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean allows(List<ShownWord> shown, boolean[] covered, int from, int to) {
    int start = from;
    boolean textFollows = to < covered.length && shown.get(to).block() == shown.get(from).block();
    // The mark of an entry, or one that was typed.
    while (start < to && isMark(shown, start, to, textFollows)) {
      start++;
    }
    if (start == to) {
      return true;
    }
    return to - start <= LONGEST_RUN
        && !touchesProse(shown, covered, start, to)
        && isOfPhrases(shown.subList(start, to));
  }

  private boolean isMark(List<ShownWord> shown, int at, int to, boolean textFollows) {
    ShownWord word = shown.get(at);
    boolean first =
        at == 0 || shown.get(at - 1).block() != word.block() || isEntry(shown.get(at - 1));
    boolean before =
        textFollows || (at + 1 < to && !texts.numbers().contains(shown.get(to - 1).text()));
    return word.mark() || (first && before && isEntry(word));
  }

  private static boolean isEntry(ShownWord word) {
    return ENTRY.matcher(word.text()).matches();
  }

  /** Words before or after a sentence with nothing but a space between are part of it. */
  private static boolean touchesProse(List<ShownWord> shown, boolean[] covered, int from, int to) {
    int block = shown.get(from).block();
    boolean before = !shown.get(from).parted() && run(shown, covered, from - 1, -1, block) >= PROSE;
    boolean after =
        to < covered.length
            && !shown.get(to).parted()
            && run(shown, covered, to, 1, block) >= PROSE;
    return before || after;
  }

  private static int run(List<ShownWord> shown, boolean[] covered, int from, int step, int block) {
    int length = 0;
    for (int i = from;
        i >= 0 && i < covered.length && covered[i] && shown.get(i).block() == block;
        i += step) {
      length++;
    }
    return length;
  }

  /** Whether the words can be taken apart into phrases, of which one at least says something. */
  private boolean isOfPhrases(List<ShownWord> words) {
    int[] phrases = new int[words.size() + 1];
    Arrays.fill(phrases, MOST_PHRASES + 1);
    phrases[0] = 0;
    for (int i = 0; i < words.size(); i++) {
      int before = phrases[i] > MOST_PHRASES ? phrases[i] : words.get(i).parted() ? 0 : phrases[i];
      if (isAlone(words.get(i))) {
        phrases[i + 1] = Math.min(phrases[i + 1], before);
      }
      for (int end = i + 1; end <= words.size() && before < MOST_PHRASES; end++) {
        if (isPhrase(words.subList(i, end).stream().map(ShownWord::text).toList())) {
          phrases[end] = Math.min(phrases[end], before + 1);
        }
      }
    }
    boolean joiningOnly = words.stream().allMatch(word -> PrintVocabulary.joins(word.text()));
    return phrases[words.size()] <= MOST_PHRASES && !joiningOnly;
  }

  private boolean isPhrase(List<String> words) {
    return vocabulary.has(words) || texts.names().contains(words);
  }

  private boolean isAlone(ShownWord word) {
    String text = word.text();
    return texts.numbers().contains(text)
        || PrintVocabulary.joins(text)
        || (word.isAtEdge() && (PAGE.contains(text) || PrintedNumber.isSmall(text)));
  }
}
