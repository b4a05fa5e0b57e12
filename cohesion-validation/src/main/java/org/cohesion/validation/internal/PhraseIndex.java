package org.cohesion.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cohesion.policy.Language;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of many lists as one tree of words, so that one walk over a text finds them all.
 * Words that are in no phrase are passed over without making a text of them. Immutable.
 */
public final class PhraseIndex {

  private static final String ANY_NUMBER = "#";
  private static final Pattern SPACES = Pattern.compile(" +");

  private final Step root = new Step();
  private final boolean hasPhrases;

  /** A place in the tree: the words that may come next, and what ends here. */
  private static final class Step {
    private @Nullable Word[] next = new @Nullable Word[2];
    private int words;
    private @Nullable Step afterNumber;
    private final List<Ending> endings = new ArrayList<>(1);

    /** The step that a word leads to; null if no phrase goes on with that very word. */
    @Nullable Step after(Words text, int word) {
      int hash = text.hash(word);
      for (int at = hash & (next.length - 1); ; at = (at + 1) & (next.length - 1)) {
        Word candidate = next[at];
        if (candidate == null) {
          return null;
        }
        if (candidate.hash == hash && text.is(word, candidate.lowerCase)) {
          return candidate.step;
        }
      }
    }

    boolean isLeaf() {
      return words == 0 && afterNumber == null;
    }

    Step add(Words phrase, int word) {
      Step known = after(phrase, word);
      if (known != null) {
        return known;
      }
      // At most half full, so that a search for a word that is not there ends soon.
      if (++words * 2 > next.length) {
        @Nullable Word[] old = next;
        next = new @Nullable Word[old.length * 2];
        for (Word each : old) {
          if (each != null) {
            put(each);
          }
        }
      }
      Word added = new Word(phrase.hash(word), phrase.lowerCase(word), new Step());
      put(added);
      return added.step;
    }

    private void put(Word word) {
      int at = word.hash & (next.length - 1);
      while (next[at] != null) {
        at = (at + 1) & (next.length - 1);
      }
      next[at] = word;
    }
  }

  private record Word(int hash, String lowerCase, Step step) {}

  private record Ending(PhraseList list, String phrase) {}

  /**
   * Builds the tree.
   *
   * @param lists the lists to look for
   * @throws IllegalArgumentException if a phrase has no word
   */
  public PhraseIndex(Collection<PhraseList> lists) {
    Words words = new Words();
    for (PhraseList list : lists) {
      for (String phrase : list.phrases()) {
        add(list, phrase, words);
      }
    }
    hasPhrases = !lists.isEmpty();
  }

  private void add(PhraseList list, String phrase, Words words) {
    Step step = root;
    for (String part : SPACES.splitAsStream(phrase.strip()).toList()) {
      if (part.equals(ANY_NUMBER)) {
        Step number = step.afterNumber;
        if (number == null) {
          number = new Step();
          step.afterNumber = number;
        }
        step = number;
        continue;
      }
      words.of(part);
      if (words.count() == 0) {
        throw new IllegalArgumentException("A phrase must be made of words, but one is not");
      }
      for (int word = 0; word < words.count(); word++) {
        step = step.add(words, word);
      }
    }
    step.endings.add(new Ending(list, phrase));
  }

  /**
   * Looks for the phrases of all lists in a language.
   *
   * @param texts the texts
   * @param language their language
   * @return for each list the phrases found, in the order of the texts; of phrases of one list that
   *     begin with the same word the longest
   */
  public Map<PhraseList, List<PhraseMatch>> find(List<PolicyText> texts, Language language) {
    Map<PhraseList, List<PhraseMatch>> found = new HashMap<>();
    if (!hasPhrases) {
      return found;
    }
    Words words = new Words();
    for (PolicyText text : texts) {
      words.of(text.value());
      Walk walk = new Walk(text, words, language, found);
      for (int first = 0; first < words.count(); first++) {
        walk.from(first);
      }
    }
    return found;
  }

  /** The way through one text. */
  private final class Walk {
    private final PolicyText text;
    private final Words words;
    private final Language language;
    private final Map<PhraseList, List<PhraseMatch>> found;

    Walk(
        PolicyText text, Words words, Language language, Map<PhraseList, List<PhraseMatch>> found) {
      this.text = text;
      this.words = words;
      this.language = language;
      this.found = found;
    }

    void from(int first) {
      goOn(root, first, first);
    }

    /** As deep as the longest phrase has words. */
    private void goOn(Step step, int first, int word) {
      Step next = step.after(words, word);
      if (next != null) {
        arrive(next, first, word);
      }
      if (step.afterNumber != null && words.isNumber(word)) {
        arrive(step.afterNumber, first, word);
      }
    }

    private void arrive(Step step, int first, int word) {
      for (Ending ending : step.endings) {
        if (ending.list.language() == language) {
          add(
              new PhraseMatch(text, words.start(first), words.end(word), ending.phrase),
              found.computeIfAbsent(ending.list, list -> new ArrayList<>()));
        }
      }
      if (!step.isLeaf() && word + 1 < words.count() && words.isJoined(word + 1)) {
        goOn(step, first, word + 1);
      }
    }

    /** The longest of the phrases of a list that begin with one word. */
    private void add(PhraseMatch match, List<PhraseMatch> matches) {
      int last = matches.size() - 1;
      boolean alike =
          last >= 0
              && matches.get(last).start() == match.start()
              && matches.get(last).text().equals(text);
      if (!alike) {
        matches.add(match);
      } else if (match.end() > matches.get(last).end()) {
        matches.set(last, match);
      }
    }
  }
}
