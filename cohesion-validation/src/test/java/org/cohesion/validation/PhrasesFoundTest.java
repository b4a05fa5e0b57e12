package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.reading.Reading;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;
import org.junit.jupiter.api.Test;

/** Which phrases of the rules' lists are found in a policy. */
class PhrasesFoundTest {

  @Test
  void areTheLongestOfAListThatBeginWithAWord() {
    PhraseList list = english("year", "year on year", "year on");

    assertThat(phrases(list, "year on year after year on end"))
        .containsExactly("year on year", "year", "year on");
  }

  @Test
  void areOfEachListWhatItHas() {
    PhraseList pupils = english("pupils", "all pupils");
    PhraseList anybody = english("staff", "all pupils and", "pupils");
    PhrasesFound found = find(Language.ENGLISH, List.of(pupils, anybody), "All pupils and staff");

    assertThat(found.of(pupils))
        .extracting(PhraseMatch::phrase)
        .containsExactly("all pupils", "pupils");
    assertThat(found.of(anybody))
        .extracting(PhraseMatch::phrase)
        .containsExactly("all pupils and", "pupils", "staff");
  }

  @Test
  void standInTheirTexts() {
    PhraseList list = english("each year");
    PhrasesFound found = find(Language.ENGLISH, List.of(list), "each", "year", "by each-year, so");

    assertThat(found.of(list))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.text().pointer()).isEqualTo(JsonPointer.parse("/sections/2"));
              assertThat(match.reading().text()).isEqualTo("by each-year, so");
              assertThat(match.reading().position()).isEqualTo(2);
              assertThat(match.first()).isEqualTo(1);
              assertThat(match.last()).isEqualTo(3);
              assertThat(match.start()).isEqualTo(3);
              assertThat(match.end()).isEqualTo(12);
              assertThat(match.phrase()).isEqualTo("each year");
            });
  }

  @Test
  void areInDocumentOrder() {
    PhraseList list = english("a", "b");

    assertThat(phrases(list, "b, a", "a", "", "b b")).containsExactly("b", "a", "a", "b", "b");
  }

  @Test
  void areOfListsInThePolicysLanguage() {
    PhraseList welsh = PhraseList.of(Language.WELSH, List.of("pan"));
    PhraseList english = english("pan");
    List<PhraseList> both = List.of(welsh, english);

    assertThat(find(Language.WELSH, both, "pan").of(welsh)).hasSize(1);
    assertThat(find(Language.WELSH, both, "pan").of(english)).isEmpty();
    assertThat(find(Language.ENGLISH, both, "pan").of(english)).hasSize(1);
    assertThat(find(Language.ENGLISH, both, "pan").of(welsh)).isEmpty();
  }

  @Test
  void areOfNoListThatNoRuleHasNamed() {
    PhraseList named = english("pan");
    PhraseList other = english("pan");
    PhrasesFound found = find(Language.ENGLISH, List.of(named), "pan");

    assertThat(found.of(other)).isEmpty();
    assertThat(found.hasAny(List.of(other))).isFalse();
    assertThat(found.hasAny(List.of(other, named))).isTrue();
  }

  @Test
  void tellWhetherThereAreAny() {
    PhraseList here = english("pan");
    PhraseList elsewhere = english("pot");
    PhraseList welsh = PhraseList.of(Language.WELSH, List.of("pan"));
    PhrasesFound found = find(Language.ENGLISH, List.of(elsewhere, here, welsh), "", "A pan");

    assertThat(found.hasAny(List.of(here))).isTrue();
    assertThat(found.hasAny(List.of(elsewhere))).isFalse();
    assertThat(found.hasAny(List.of(welsh))).isFalse();
    assertThat(found.hasAny(List.of(elsewhere, here))).isTrue();
    assertThat(found.hasAny(List.of())).isFalse();
  }

  @Test
  void mayBeVeryMany() {
    PhraseList list = english("pan", "pot");
    String text = String.join(" ", IntStream.range(0, 500).mapToObj(i -> "pan pot").toList());

    assertThat(phrases(list, text))
        .hasSize(1000)
        .startsWith("pan", "pot", "pan")
        .endsWith("pan", "pot");
  }

  @Test
  void areNotFoundTwiceForAListNamedTwice() {
    PhraseList list = english("pan");
    PhraseList next = english("pot");
    PhrasesFound found = find(Language.ENGLISH, List.of(list, list, next, list), "pan and pot");

    assertThat(found.of(list)).extracting(PhraseMatch::phrase).containsExactly("pan");
    assertThat(found.of(next)).extracting(PhraseMatch::phrase).containsExactly("pot");
  }

  @Test
  void makeAVocabulary() {
    PhraseList list = english("pan", "pot");
    PhraseList next = PhraseList.of(Language.WELSH, List.of("sosban"));
    RuleVocabulary vocabulary = vocabulary(List.of(list, next));

    assertThat(vocabulary.lists()).isEqualTo(2);
    assertThat(vocabulary.number(list)).isZero();
    assertThat(vocabulary.number(next)).isEqualTo(1);
    assertThat(vocabulary.number(english("pan"))).isEqualTo(-1);
    assertThat(vocabulary.language(0)).isEqualTo(Language.ENGLISH);
    assertThat(vocabulary.language(1)).isEqualTo(Language.WELSH);
    assertThat(vocabulary.phrase(1)).isEqualTo("pot");
    assertThat(vocabulary.phrase(2)).isEqualTo("sosban");
    assertThat(vocabulary.listOf(1)).isZero();
    assertThat(vocabulary.listOf(2)).isEqualTo(1);
  }

  @Test
  void needWords() {
    List<PhraseList> lists = List.of(english("each , year"));

    assertThatIllegalArgumentException().isThrownBy(() -> vocabulary(lists));
  }

  private static PhraseList english(String... phrases) {
    return PhraseList.of(Language.ENGLISH, List.of(phrases));
  }

  private static List<String> phrases(PhraseList list, String... texts) {
    return find(Language.ENGLISH, List.of(list), texts).of(list).stream()
        .map(PhraseMatch::phrase)
        .toList();
  }

  private static PhrasesFound find(Language language, List<PhraseList> lists, String... values) {
    RuleVocabulary vocabulary = vocabulary(lists);
    List<PolicyText> texts =
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    new PolicyText(
                        values[i], JsonPointer.parse("/sections/" + i), true, false, false))
            .toList();
    Reading reading = Reading.of(vocabulary.words(), List.of(values));
    PhrasesFound found = new PhrasesFound(vocabulary, language, texts, reading);
    reading.findPhrases(found);
    return found;
  }

  private static RuleVocabulary vocabulary(List<PhraseList> lists) {
    return new RuleVocabulary(lists, LegalRegister.uk());
  }
}
