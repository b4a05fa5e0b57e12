package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {

  private static final WordLists DANGLING = WordLists.of("text/dangling_en");

  @Test
  void haveTheWordsOfAList() {
    assertThat(DANGLING.words("determiners").words())
        .containsExactlyInAnyOrder("a", "an", "the", "our", "their", "every");
    assertThat(DANGLING.words("determiners")).isSameAs(DANGLING.words("determiners"));
    assertThat(WordLists.of("text/dangling_en")).isSameAs(DANGLING);
  }

  @Test
  void haveThePhrasesOfSeveralLists() {
    WordLists lists = WordLists.of("community/definition_en");

    assertThat(lists.phrases("standard"))
        .contains("common vision", "backgrounds and circumstances");
    List<String> both = new ArrayList<>(lists.phrases("source"));
    both.addAll(lists.phrases("standard"));
    assertThat(lists.phrases("source", "standard")).isEqualTo(both);
    assertThat(lists.phrases()).isEmpty();
    assertThat(both)
        .allSatisfy(phrase -> assertThat(phrase).isNotBlank().isEqualTo(phrase.strip()));
  }

  @Test
  void refuseWhatIsNotThere() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordLists.of("text/nothing_en"))
        .withMessage("No word lists text/nothing_en");
    assertThatIllegalStateException()
        .isThrownBy(() -> DANGLING.words("nothing"))
        .withMessage("No word list nothing in text/dangling_en");
    assertThatIllegalStateException()
        .isThrownBy(() -> DANGLING.phrases("always", "nothing"))
        .withMessage("No word list nothing in text/dangling_en");
  }

  @Test
  void tellAListOfPhrasesFromOneOfWords() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordLists.of("community/definition_en").words("standard"));
  }

  @Test
  void areInLowerCase() {
    for (WordList list : WordLists.all()) {
      assertThat(list.words())
          .isNotEmpty()
          .allSatisfy(
              word -> assertThat(word).isNotBlank().isEqualTo(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void haveABitOfTheirOwnEach() {
    Set<List<Long>> bits = new HashSet<>();
    for (WordList list : WordLists.all()) {
      assertThat(list.set()).isBetween(0, Vocabulary.SETS - 1);
      assertThat(Long.bitCount(list.bit())).isEqualTo(1);
      bits.add(List.of((long) list.set(), list.bit()));
    }

    assertThat(bits).hasSameSizeAs(WordLists.all());
    assertThat(WordLists.all()).hasSizeGreaterThan(64);
  }

  @Test
  void areNumberedThroughAllSets() {
    assertThat(new WordList(63, Set.of("a")).set()).isZero();
    assertThat(new WordList(63, Set.of("a")).bit()).isEqualTo(Long.MIN_VALUE);
    assertThat(new WordList(64, Set.of("a")).set()).isEqualTo(1);
    assertThat(new WordList(64, Set.of("a")).bit()).isEqualTo(1);
    assertThat(new WordList(64 * Vocabulary.SETS - 1, Set.of("a")).set())
        .isEqualTo(Vocabulary.SETS - 1);
  }

  @Test
  void areFoundByEachOfTheirWordsAndByNoOther() {
    Set<String> words = new HashSet<>();
    WordLists.all().forEach(list -> words.addAll(list.words()));
    // Pairs are compared as texts, and "#" is a phrase.
    words.removeIf(word -> word.indexOf('-') >= 0 || word.equals("#"));
    List<String> known = words.stream().sorted().toList();

    TextReading text = TextReading.of(String.join(" ", known));

    assertThat(text.size()).isEqualTo(known.size());
    for (WordList list : WordLists.all()) {
      for (int i = 0; i < known.size(); i++) {
        assertThat(text.isIn(i, list))
            .as(known.get(i))
            .isEqualTo(list.words().contains(known.get(i)));
      }
      assertThat(text.has(list)).isEqualTo(text.find(0, text.size(), list) >= 0);
    }
  }

  @Test
  void saveNobodyTheTroubleOfPairsThatEndNoItem() {
    WordList always = DANGLING.words("always");
    WordList ends = DANGLING.words("pair-ends");

    assertThat(always.words())
        .filteredOn(word -> word.indexOf('-') >= 0)
        .isNotEmpty()
        .allSatisfy(
            pair -> assertThat(ends.words()).contains(pair.substring(pair.indexOf('-') + 1)));
  }
}
