package org.cohesion.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final List<PhraseList> lists;

  /** By language; none for one that no list is in. */
  private final Map<Language, Root> roots = new EnumMap<>(Language.class);

  /** A place in the tree: the words that may come next, and what ends here. */
  private static final class Step {
    private static final Ending[] NO_ENDINGS = {};

    /** The hash codes of the words that may come next, where there is a step; at most half full. */
    private int[] hashes = new int[2];

    private @Nullable String[] words = new @Nullable String[2];
    private @Nullable Step[] steps = new @Nullable Step[2];
    private int size;
    private @Nullable Step afterNumber;
    private Ending[] endings = NO_ENDINGS;

    /** The step that a word leads to; null if no phrase goes on with that very word. */
    @Nullable Step after(Words text, int word) {
      int hash = text.hash(word);
      int last = hashes.length - 1;
      for (int at = hash & last; ; at = (at + 1) & last) {
        Step step = steps[at];
        if (step == null) {
          return null;
        }
        if (hashes[at] == hash && text.is(word, Objects.requireNonNull(words[at]))) {
          return step;
        }
      }
    }

    boolean isLeaf() {
      return size == 0 && afterNumber == null;
    }

    Step add(Words phrase, int word) {
      Step known = after(phrase, word);
      if (known != null) {
        return known;
      }
      if (++size * 2 > steps.length) {
        grow();
      }
      Step step = new Step();
      put(phrase.hash(word), phrase.lowerCase(word), step);
      return step;
    }

    Step addNumber() {
      Step number = afterNumber;
      if (number == null) {
        number = new Step();
        afterNumber = number;
      }
      return number;
    }

    void add(Ending ending) {
      endings = Arrays.copyOf(endings, endings.length + 1);
      endings[endings.length - 1] = ending;
    }

    private void grow() {
      int[] oldHashes = hashes;
      @Nullable String[] oldWords = words;
      @Nullable Step[] oldSteps = steps;
      hashes = new int[oldHashes.length * 2];
      words = new @Nullable String[oldHashes.length * 2];
      steps = new @Nullable Step[oldHashes.length * 2];
      for (int i = 0; i < oldSteps.length; i++) {
        if (oldSteps[i] != null) {
          put(oldHashes[i], Objects.requireNonNull(oldWords[i]), oldSteps[i]);
        }
      }
    }

    private void put(int hash, String word, Step step) {
      int at = hash & (steps.length - 1);
      while (steps[at] != null) {
        at = (at + 1) & (steps.length - 1);
      }
      hashes[at] = hash;
      words[at] = word;
      steps[at] = step;
    }
  }

  /** Where every phrase of a language begins. Most words of a text begin none. */
  private static final class Root {
    private static final int BITS = 1 << 14;

    private final Step step = new Step();
    private final long[] mayBegin = new long[BITS / Long.SIZE];

    void add(int hash) {
      int bit = bit(hash);
      mayBegin[bit / Long.SIZE] |= 1L << bit;
    }

    boolean mayBegin(int hash) {
      int bit = bit(hash);
      return (mayBegin[bit / Long.SIZE] & (1L << bit)) != 0;
    }

    private static int bit(int hash) {
      return (hash ^ (hash >>> 14)) & (BITS - 1);
    }
  }

  /** A phrase, and the number of its list. */
  private record Ending(int list, String phrase) {}

  /**
   * Builds the tree.
   *
   * @param lists the lists to look for
   * @throws IllegalArgumentException if a phrase has no word
   */
  public PhraseIndex(Collection<PhraseList> lists) {
    this.lists = List.copyOf(new LinkedHashSet<>(lists));
    Words words = new Words();
    for (int i = 0; i < this.lists.size(); i++) {
      PhraseList list = this.lists.get(i);
      Root root = roots.computeIfAbsent(list.language(), language -> new Root());
      for (String phrase : list.phrases()) {
        add(new Ending(i, phrase), root, words);
      }
    }
  }

  private static void add(Ending ending, Root root, Words words) {
    String phrase = ending.phrase;
    Step step = root.step;
    int start = 0;
    while (start < phrase.length()) {
      int space = phrase.indexOf(' ', start);
      int end = space < 0 ? phrase.length() : space;
      String part = phrase.substring(start, end);
      start = end + 1;
      if (part.equals(ANY_NUMBER)) {
        step = step.addNumber();
        continue;
      }
      words.of(part);
      if (words.count() == 0 && !part.isEmpty()) {
        throw new IllegalArgumentException("A phrase must be made of words, but one is not");
      }
      for (int word = 0; word < words.count(); word++) {
        if (step == root.step) {
          root.add(words.hash(word));
        }
        step = step.add(words, word);
      }
    }
    if (step == root.step) {
      throw new IllegalArgumentException("A phrase must be made of words, but one is empty");
    }
    step.add(ending);
  }

  /**
   * Looks for the phrases of all lists in a language.
   *
   * @param texts the texts
   * @param words their words
   * @param language their language
   * @return for each list the phrases found, in the order of the texts; of phrases of one list that
   *     begin with the same word the longest
   */
  public Map<PhraseList, List<PhraseMatch>> find(
      List<PolicyText> texts, PolicyWords words, Language language) {
    Root root = roots.get(language);
    if (root == null) {
      return Map.of();
    }
    Found found = new Found(lists.size());
    for (int i = 0; i < texts.size(); i++) {
      new Walk(root, texts.get(i), words.all(), words.lengthBefore(i), words.end(i), found)
          .from(words.first(i));
    }
    return found.byList(lists);
  }

  /** What was found of each list. */
  private static final class Found {
    private final @Nullable List<PhraseMatch>[] matches;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Found(int lists) {
      matches = new @Nullable List[lists];
    }

    /** Of the phrases of a list that begin with one word, the longest stays. */
    void add(int list, PhraseMatch match) {
      List<PhraseMatch> ofList = matches[list];
      if (ofList == null) {
        ofList = new ArrayList<>();
        matches[list] = ofList;
      }
      int last = ofList.size() - 1;
      if (last < 0 || !beginsWith(ofList.get(last), match)) {
        ofList.add(match);
      } else if (match.end() > ofList.get(last).end()) {
        ofList.set(last, match);
      }
    }

    private static boolean beginsWith(PhraseMatch one, PhraseMatch other) {
      return one.start() == other.start() && one.text().equals(other.text());
    }

    Map<PhraseList, List<PhraseMatch>> byList(List<PhraseList> lists) {
      Map<PhraseList, List<PhraseMatch>> byList = new HashMap<>();
      for (int i = 0; i < matches.length; i++) {
        List<PhraseMatch> ofList = matches[i];
        if (ofList != null) {
          byList.put(lists.get(i), Collections.unmodifiableList(ofList));
        }
      }
      return byList;
    }
  }

  /** The way through one text. */
  private static final class Walk {
    private final Root root;
    private final PolicyText text;
    private final Words words;
    private final int offset;
    private final int end;
    private final Found found;

    Walk(Root root, PolicyText text, Words words, int offset, int end, Found found) {
      this.root = root;
      this.text = text;
      this.words = words;
      this.offset = offset;
      this.end = end;
      this.found = found;
    }

    void from(int start) {
      for (int first = start; first < end; first++) {
        if (root.mayBegin(words.hash(first)) || words.isNumber(first)) {
          goOn(root.step, first, first);
        }
      }
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
        found.add(
            ending.list,
            new PhraseMatch(
                text, words.start(first) - offset, words.end(word) - offset, ending.phrase));
      }
      if (!step.isLeaf() && word + 1 < end && words.isJoined(word + 1)) {
        goOn(step, first, word + 1);
      }
    }
  }
}
