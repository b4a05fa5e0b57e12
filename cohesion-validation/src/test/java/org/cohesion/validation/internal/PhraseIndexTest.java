package org.cohesion.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

  @Test
  void findsPhrasesWhateverTheirCaseAndWhateverJoinsThem() {
    PhraseList list = english("each year", "co operate");

    assertThat(found(list, "Each  Year we co-operate, EACH\nYEAR; each, year"))
        .containsExactly("Each  Year", "co-operate", "EACH\nYEAR");
  }

  @Test
  void findsTheLongestOfThoseThatBeginAlike() {
    PhraseList list = english("year", "year on year", "year on");

    assertThat(found(list, "year on year after year on end"))
        .containsExactly("year on year", "year", "year on");
  }

  @Test
  void findsAnyNumberWrittenInDigits() {
    PhraseList list = english("# times", "12 o clock");

    assertThat(found(list, "12 times, 7 times, twelve times, 12 o'clock"))
        .containsExactly("12 times", "7 times", "12 o'clock");
  }

  @Test
  void findsWholeWordsOnly() {
    assertThat(found(english("pupil"), "pupils, pupil's, unpupil, pupil2, PUPIL"))
        .containsExactly("pupil", "PUPIL");
  }

  @Test
  void findsNoPhraseThatEndsInTheNextText() {
    PhraseList list = english("each year");
    PhraseIndex index = new PhraseIndex(List.of(list));
    List<PolicyText> texts = List.of(text("each"), text("year"), text("each year"));

    assertThat(index.find(texts, new PolicyWords(texts), Language.ENGLISH).get(list))
        .containsExactly(new PhraseMatch(texts.get(2), 0, 9, "each year"));
  }

  @Test
  void tellsTheListsApart() {
    PhraseList pupils = english("pupils");
    PhraseList anybody = english("pupils", "staff");
    PhraseIndex index = new PhraseIndex(List.of(pupils, anybody));

    var found = find(index, "Pupils and staff", Language.ENGLISH);

    assertThat(found.get(pupils)).extracting(PhraseMatch::phrase).containsExactly("pupils");
    assertThat(found.get(anybody))
        .extracting(PhraseMatch::phrase)
        .containsExactly("pupils", "staff");
  }

  @Test
  void keepsLanguagesApart() {
    PhraseList welsh = PhraseList.of(Language.WELSH, List.of("pan"));
    PhraseList english = english("pan");
    PhraseIndex index = new PhraseIndex(List.of(welsh, english));

    assertThat(find(index, "pan", Language.WELSH)).containsOnlyKeys(welsh);
    assertThat(find(index, "pan", Language.ENGLISH)).containsOnlyKeys(english);
  }

  @Test
  void holdsManyPhrases() {
    List<String> phrases = IntStream.range(0, 2000).mapToObj(i -> "w" + i + " x" + i).toList();
    PhraseList list = PhraseList.of(Language.ENGLISH, phrases);

    assertThat(found(list, String.join(". ", phrases))).containsExactlyElementsOf(phrases);
    assertThat(found(list, "w1 x2 x1")).isEmpty();
  }

  @Test
  void refusesAPhraseWithoutWords() {
    PhraseList list = english("each, ", "...");

    assertThatIllegalArgumentException().isThrownBy(() -> new PhraseIndex(List.of(list)));
  }

  private static PhraseList english(String... phrases) {
    return PhraseList.of(Language.ENGLISH, List.of(phrases));
  }

  private static List<String> found(PhraseList list, String text) {
    PhraseIndex index = new PhraseIndex(List.of(list));
    return find(index, text, Language.ENGLISH).getOrDefault(list, List.of()).stream()
        .map(match -> match.text().value().substring(match.start(), match.end()))
        .toList();
  }

  private static Map<PhraseList, List<PhraseMatch>> find(
      PhraseIndex index, String text, Language language) {
    List<PolicyText> texts = List.of(text("Before it,"), text(text), text(""), text("after it"));
    return index.find(texts, new PolicyWords(texts), language);
  }

  private static PolicyText text(String value) {
    return new PolicyText(value, JsonPointer.ROOT, true, false, false);
  }
}
