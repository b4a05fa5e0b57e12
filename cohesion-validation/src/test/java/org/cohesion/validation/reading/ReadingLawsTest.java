package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every text. */
class ReadingLawsTest {

  private static final List<String> PHRASES =
      List.of("a", "a b", "b a", "a b a", "a 7", "7 a", "# a", "a #", "#", "a and b", "ks2", "7a");
  private static final String TELLING = "aAbB7\u0663K&.,-'\n\r \u2028\u00AD\u0301(]\u2022\u201C";
  private static final Phrases VOCABULARY = Phrases.of(PHRASES);

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void itsPartsAreInOrderAndWithinItAndNeverOverlap(@ForAll("texts") String text) {
    TextReading reading = TextReading.of(text);

    int end = 0;
    for (int i = 0; i < reading.size(); i++) {
      assertThat(reading.start(i)).isGreaterThanOrEqualTo(end);
      end = reading.end(i);
      assertThat(end).isGreaterThan(reading.start(i)).isLessThanOrEqualTo(text.length());
      assertThat(reading.positionOf(reading.start(i))).isEqualTo(i);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyLetterAndDigitIsInAWordOrNumber(@ForAll("texts") String text) {
    TextReading reading = TextReading.of(text);

    boolean[] covered = new boolean[text.length()];
    for (int i = 0; i < reading.size(); i++) {
      for (int at = reading.start(i); at < reading.end(i); at++) {
        covered[at] = reading.isWordOrNumber(i);
      }
    }
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        assertThat(covered[at]).as("%s at %s", text, at).isTrue();
      }
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void eachOfItsPartsIsAWordOrANumberOrAMark(@ForAll("texts") String text) {
    TextReading reading = TextReading.of(text);

    for (int i = 0; i < reading.size(); i++) {
      boolean[] kinds = {reading.isWord(i), reading.isNumber(i), reading.isMark(i)};
      assertThat(kinds).containsOnlyOnce(true);
      assertThat(reading.isGlued(i) && reading.isJoined(i)).isFalse();
      if (reading.isMark(i)) {
        assertThat(reading.isMark(i, reading.mark(i))).isTrue();
        assertThat(reading.isAnyMark(i, "-" + reading.mark(i))).isTrue();
        assertThat(reading.mayHave(reading.mark(i))).isTrue();
      } else {
        assertThat(reading.word(i)).isNotEmpty();
        assertThat(reading.is(i, reading.word(i))).isEqualTo(reading.isWord(i));
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void readTogetherTextsAreWhatTheyAreAlone(@ForAll("severalTexts") List<String> texts) {
    Reading together = Reading.of(VOCABULARY.vocabulary(), texts);
    Map<String, Integer> numbers = new HashMap<>();

    for (int position = 0; position < texts.size(); position++) {
      TextReading text = together.text(position);
      TextReading alone = TextReading.of(VOCABULARY.vocabulary(), texts.get(position));
      assertThat(text.position()).isEqualTo(position);
      assertThat(described(text)).isEqualTo(described(alone));
      for (WordList list : WordLists.all()) {
        assertThat(text.has(list)).isEqualTo(alone.has(list));
      }
      for (int i = 0; i < text.size(); i++) {
        if (text.isWordOrNumber(i)) {
          int expected = numbers.computeIfAbsent(text.word(i), word -> numbers.size());
          assertThat(text.wordNumber(i)).isEqualTo(expected);
        }
      }
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theListsOfATextAreThoseOfItsWords(@ForAll("texts") String text) {
    TextReading reading = TextReading.of(text);

    for (WordList list : WordLists.all()) {
      int first = TextReading.NONE;
      for (int i = reading.size() - 1; i >= 0; i--) {
        first = reading.isIn(i, list) ? i : first;
      }
      assertThat(reading.find(0, reading.size(), list)).isEqualTo(first);
      assertThat(reading.has(list)).isEqualTo(first >= 0);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aPhraseIsFoundWhereverItsWordsStandTogether(@ForAll("severalTexts") List<String> texts) {
    List<List<Integer>> expected = new ArrayList<>();
    for (int position = 0; position < texts.size(); position++) {
      TextReading text = TextReading.of(texts.get(position));
      for (int phrase = 0; phrase < PHRASES.size(); phrase++) {
        for (int first = 0; first < text.size(); first++) {
          int last = lastOf(text, first, phrase);
          if (last >= 0) {
            expected.add(List.of(phrase, position, first, last));
          }
        }
      }
    }

    List<List<Integer>> found = VOCABULARY.places(texts.toArray(new String[0]));

    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found).isSortedAccordingTo(ReadingLawsTest::byBeginning);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aSentenceIsTheSameWhereverInItOneAsks(@ForAll("texts") String text) {
    TextReading reading = TextReading.of(text);

    for (int i = 0; i < reading.size(); i++) {
      int start = reading.sentenceStart(i);
      int end = reading.sentenceEnd(i);
      assertThat(start).isBetween(0, i);
      assertThat(end).isBetween(i, reading.size());
      assertThat(reading.sentenceStart(start)).isEqualTo(start);
      assertThat(reading.sentenceEnd(start)).isEqualTo(end);
      if (end < reading.size()) {
        assertThat(reading.sentenceStart(end + 1)).isEqualTo(end + 1);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> telling = Arbitraries.of(TELLING.chars().mapToObj(c -> (char) c).toList());
    Arbitrary<Character> any = Arbitraries.chars();
    return Arbitraries.oneOf(
        Arbitraries.frequencyOf(Tuple.of(9, telling), Tuple.of(1, any))
            .list()
            .ofMaxSize(40)
            .map(ReadingLawsTest::joined),
        pieces().list().ofMaxSize(15).map(pieces -> String.join("", pieces)));
  }

  @Provide
  Arbitrary<List<String>> severalTexts() {
    return Arbitraries.oneOf(
            pieces().list().ofMaxSize(15).map(pieces -> String.join("", pieces)), texts())
        .list()
        .ofMaxSize(4);
  }

  /** Of which phrases are made, and what stands between and around them. */
  private Arbitrary<String> pieces() {
    return Arbitraries.of(
        "a", "A", "b", "a b", "7", "7a", "ks2", "KS", "and", "the", "&", " ", " ", " ", "-", "'",
        ", ", "\n", "\n\n", "\u00A0", "\u00AD", ".");
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  private static List<String> described(TextReading text) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      parts.add(
          "%s %s %s %s %s %s %s"
              .formatted(
                  text.start(i),
                  text.end(i),
                  text.isMark(i) ? "mark" : text.word(i),
                  text.isCapital(i),
                  text.number(i),
                  text.isGlued(i),
                  text.isJoined(i)));
    }
    parts.add(text.names().toString());
    return parts;
  }

  /** Where a phrase ends that begins at a position; -1 if it does not. */
  private static int lastOf(TextReading text, int first, int phrase) {
    TextReading words = TextReading.of(PHRASES.get(phrase));
    int at = first;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        at++;
        int marks = 0;
        while (text.isMark(at) && !text.isMark(at, '&') && marks++ < 3) {
          at++;
        }
        if (!text.isJoined(at) && !text.isGlued(at)) {
          return -1;
        }
      }
      boolean isSame =
          words.isMark(i, '#') ? text.isPlainNumber(at) : wordAt(text, at).equals(words.word(i));
      if (!isSame) {
        return -1;
      }
      last = at;
    }
    return text.isGlued(first) || text.isGlued(last + 1) ? -1 : last;
  }

  private static String wordAt(TextReading text, int at) {
    return text.isMark(at, '&') ? "and" : text.word(at);
  }

  private static int byBeginning(List<Integer> one, List<Integer> other) {
    int order = Integer.compare(one.get(1), other.get(1));
    return order != 0 ? order : Integer.compare(one.get(2), other.get(2));
  }
}
