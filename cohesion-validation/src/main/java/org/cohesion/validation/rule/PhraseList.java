package org.cohesion.validation.rule;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.cohesion.policy.Language;

/**
 * Words and phrases that a rule looks for in policies of one language. A rule names its lists in
 * {@link PolicyRule#phrases()}, and the phrases of all rules are found in one walk over the words.
 *
 * <p>Letters count whatever their case. Between two words of a phrase the text may have white
 * space, a hyphen or an apostrophe: the phrase {@code co operate} is found in "Co-operate", and
 * {@code school} in "school's". Between a word and a number it may have nothing: {@code ks2} is
 * found in "KS2" and in "KS 2". "&amp;" is the word "and", and the word {@code #} stands for any
 * number written in digits. Immutable and safe to share between threads; a list equals itself only.
 */
public final class PhraseList {

  private final Language language;
  private final List<String> phrases;

  private PhraseList(Language language, Collection<String> phrases) {
    this.language = Objects.requireNonNull(language, "language");
    this.phrases = List.copyOf(phrases);
  }

  /**
   * Makes a list.
   *
   * @param language the language of the policies in which the phrases are looked for
   * @param phrases the phrases, each with one word or number or more
   * @return the list; keep it in a constant, since a list made anew is another one
   * @throws IllegalArgumentException if there is no word in a phrase
   */
  public static PhraseList of(Language language, Collection<String> phrases) {
    for (String phrase : phrases) {
      if (!hasWord(phrase)) {
        throw new IllegalArgumentException(
            "A phrase must have a word, but one has none: \"" + phrase + "\"");
      }
    }
    return new PhraseList(language, phrases);
  }

  private static boolean hasWord(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '#' || c == '&') {
        return true;
      }
    }
    return false;
  }

  /** {@return the language of the policies in which the phrases are looked for} */
  public Language language() {
    return language;
  }

  /** {@return the phrases in the order given} */
  public List<String> phrases() {
    return phrases;
  }
}
