package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.law.LawPolicies.PARAGRAPH;
import static org.cohesion.validation.rule.law.LawPolicies.approved;
import static org.cohesion.validation.rule.law.LawPolicies.inWelsh;
import static org.cohesion.validation.rule.law.LawPolicies.saying;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.review.AcademicYear;
import org.cohesion.school.Nation;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawProtectedCharacteristicsIncompleteTest {

  private static final RuleUnderTest RULE =
      RuleUnderTest.of("law.protected-characteristics-incomplete");
  private static final String SHORT = "The protected characteristics are race, sex and disability.";
  private static final List<String> NINE =
      List.of(
          "age",
          "disability",
          "gender reassignment",
          "marriage and civil partnership",
          "pregnancy and maternity",
          "race",
          "religion or belief",
          "sex",
          "sexual orientation");

  static List<String> innocent() throws IOException {
    return LawPolicies.innocent("law.protected-characteristics-incomplete");
  }

  @ParameterizedTest
  @MethodSource("innocent")
  void saysNothingAboutInnocentSentences(String sentence) {
    assertThat(RULE.found(saying(sentence))).isEmpty();
    assertThat(RULE.found(LawPolicies.doing(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The protected characteristics are race, sex and disability.",
        "The protected characteristics are: race; sex; disability.",
        "The protected characteristics are:\n• race\n• sex\n• disability",
        "The nine protected characteristics are age, race, sex and disability.",
        "There are nine protected characteristics: age, race, sex and disability.",
        "Under the Equality Act 2010, the protected characteristics are race, sex and disability.",
        "The protected characteristics under the Equality Act 2010 are race, sex and religion.",
        "The protected characteristics, as defined by the Act, are race, sex and religion.",
        "Protected characteristics: race, ethnicity, faith, gender and disability",
        "The Equality Act 2010 lists the following protected characteristics: race, sex, faith.",
        "Nobody is treated worse for a protected characteristic (race, sex, disability, religion or"
            + " belief, sexual orientation).",
      })
  void warnsWhereAListOfferedAsTheWholeIsNot(String sentence) {
    assertThat(RULE.found(saying(sentence))).containsExactly("warning at " + PARAGRAPH);
  }

  @ParameterizedTest
  @EnumSource(ProtectedCharacteristic.class)
  void missesEachOfTheNine(ProtectedCharacteristic lacking) {
    List<String> others = new ArrayList<>(NINE);
    others.remove(List.of(ProtectedCharacteristic.values()).indexOf(lacking));
    String list = "The protected characteristics are " + String.join(", ", others) + ".";

    assertThat(RULE.arguments(saying(list))).containsExactly(entry("characteristic", lacking));
    assertThat(RULE.found(saying(list + " Pupils know them.")).isEmpty())
        .isEqualTo(
            lacking == ProtectedCharacteristic.AGE
                || lacking == ProtectedCharacteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP);
  }

  @Test
  void readsTheItemsBelow() {
    String introduction = "The protected characteristics are:";

    assertThat(RULE.found(saying(introduction, "- race", "- sex", "- disability", "Age is next.")))
        .containsExactly("warning at " + PARAGRAPH);
    assertThat(RULE.found(saying(withItems(introduction)))).isEmpty();
    assertThat(RULE.found(LawPolicies.doing(introduction, "race", "sex", "disability")))
        .containsExactly("warning at /procedures/general/0/statement");
    assertThat(RULE.found(LawPolicies.doing(introduction, NINE.toArray(new String[0])))).isEmpty();
    assertThat(RULE.found(saying(introduction))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2010-09-30, false", "2010-10-01, true", "2010-10-02, true"})
  void goesByTheDayOfTheValidationWhereThePolicyHasNoDate(LocalDate today, boolean found) {
    assertThat(RULE.found(saying(SHORT), today).isEmpty()).isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({"2010-09, false", "2010-10, true", "2010, false", "2011, true"})
  void goesByTheApprovalWhateverTheDay(String date, boolean found) {
    assertThat(RULE.found(approved(date, saying(SHORT))).isEmpty()).isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({"2009, false", "2010, false", "2011, true"})
  void goesByASchoolYearOnlyIfItIsTrueOfEveryDay(int startYear, boolean found) {
    assertThat(RULE.found(LawPolicies.of(AcademicYear.of(startYear), saying(SHORT))).isEmpty())
        .isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({"ENGLAND, 1", "WALES, 1", "SCOTLAND, 1", "NORTHERN_IRELAND, 0"})
  void keepsToTheNationsOfTheRegister(Nation nation, int findings) {
    assertThat(RULE.found(LawPolicies.of(nation, saying(SHORT)))).hasSize(findings);
  }

  @Test
  void doesNotReadWelshPoliciesAndSaysNothingWithoutADay() {
    assertThat(RULE.found(inWelsh(saying(SHORT)))).isEmpty();
    assertThat(RULE.findingsWithoutDay(approved("2020", saying(SHORT)))).isEmpty();
  }

  @Test
  void findsOneListAText() {
    assertThat(RULE.found(saying(SHORT + " " + SHORT))).hasSize(1);
  }

  @Test
  void saysWhatIsLacking() {
    assertThat(RULE.says(saying(SHORT)))
        .containsExactly(
            "this list of the protected characteristics leaves out 6 of them, starting with"
                + " \"age\"; add what is missing, or say that the list gives examples");
    assertThat(
            RULE.says(
                saying(
                    "For pupils, the protected characteristics are disability, gender reassignment,"
                        + " pregnancy and maternity, race, religion or belief and sex.")))
        .containsExactly(
            "this list of the protected characteristics leaves out \"sexual orientation\";"
                + " add what is missing, or say that the list gives examples");
  }

  private static String[] withItems(String introduction) {
    List<String> paragraphs = new ArrayList<>(List.of(introduction));
    NINE.forEach(item -> paragraphs.add("- " + item));
    return paragraphs.toArray(new String[0]);
  }
}
