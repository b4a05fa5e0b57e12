package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalRegisterTest {

  private static final LegalRegister UK = LegalRegister.uk();

  @Test
  void takesABeginningThatIsNotKnownAsPast() {
    LegalInstrument unknown = LegalInstrument.builder("k", "Some Act 1999").build();

    assertThat(unknown.isInForce(LocalDate.MIN)).isTrue();
    assertThat(unknown.isInForce(LocalDate.MAX)).isTrue();
    assertThat(unknown.hasEnded(LocalDate.MAX)).isFalse();
    assertThat(unknown.getConfidence()).isEqualTo(Confidence.UNCONFIRMED);
    assertThat(unknown.getSource()).isEmpty();
  }

  @Test
  void namesTheKeysItKnowsWhenAskedForAnother() {
    assertThat(UK.find("pseud")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UK.inForce("pseud", LocalDate.of(2020, 1, 1)))
        .withMessageMatching(
            "The legal register has no such key; it has cohesion-duty, cohesion-duty-foundation,"
                + " ofsted-cohesion-report, .*, uncrc-scotland-act-2024");
    assertThatIllegalArgumentException().isThrownBy(() -> UK.checkedUntil("pseud"));
  }

  @Test
  void takesEntriesOfOnesOwnAndReplacesThoseOfTheSameKey() {
    LegalInstrument ours = LegalInstrument.builder("ours", "Our Act 2027").build();
    LegalInstrument psed =
        LegalInstrument.builder("psed", "Equality Act 2010")
            .inForceUntil(PartialDate.of(2027, 4, 1))
            .build();

    LegalRegister register = UK.with(ours, psed).withCheckedUntil(LocalDate.of(2027, 5, 1));

    assertThat(register.entries()).hasSize(44).contains(ours, psed);
    assertThat(register.checkedUntil()).isEqualTo(LocalDate.of(2027, 5, 1));
    assertThat(register.inForce("psed", LocalDate.of(2027, 4, 1))).isFalse();
    assertThat(register.inForce("psed", LocalDate.of(2027, 3, 31))).isTrue();
    assertThat(register.citationsIn("Our Act 2027")).hasSize(1);
    assertThat(UK.entries()).hasSize(43);
    assertThat(UK.inForce("psed", LocalDate.of(2027, 4, 1))).isTrue();
    assertThat(UK.checkedUntil()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  @SuppressWarnings("NullAway") // callers without null checking
  void canBeMadeOfOnesOwnEntriesOnly() {
    LocalDate day = LocalDate.of(2020, 1, 1);

    assertThat(LegalRegister.of(day, List.of()).entries()).isEmpty();
    assertThat(LegalRegister.of(day, List.of()).checkedUntil()).isEqualTo(day);
    assertThatNullPointerException().isThrownBy(() -> UK.withCheckedUntil(null));
  }

  @ParameterizedTest
  @CsvSource({
    "Education Act 2002 section 21, cohesion-duty",
    "Education Act 2002 section 21(5), cohesion-duty",
    "Education Act 2002 section 78, smsc",
    "Education and Inspections Act 2006 section 38, cohesion-duty",
    "Education and Inspections Act 2006 section 154, ofsted-cohesion-report",
    "Equality Act 2010, equality-act",
    "'Equality Act 2010, section 149', 'equality-act, psed'",
    "'Equality Act, s. 149(1)', 'equality-act, psed'",
    "Equality Act 2006, ''",
    "Race Relations Act, 'race-relations-act-1976, race-relations-act-1968, race-relations-act-1965'",
    "Race Relations Act 1976, race-relations-act-1976",
    "Race Relations Act 1976 section 71A, 'race-duty, race-relations-act-1976'",
    "Disability Discrimination Act 2005, disability-discrimination-act-2005",
    "'Disability Discrimination Act 2005, section 3', 'disability-duty, disability-discrimination-act-2005'",
    "DDA 2005, disability-discrimination-act-2005",
    "DDA 1995, disability-discrimination-act-1995",
    "Northern Ireland Act 1998 section 75, northern-ireland-act-section-75",
    "Northern Ireland Act 1998, ''",
    "Single Equality Act 2010, ''",
    "Education Act 2002, ''",
    "Education Act 2002 section 21(4), ''",
    "Education Act 2002 section 175, ''",
    "Education Act 1996 section 21, ''",
  })
  void knowsWhichEntriesACitationIsOf(String text, String keys) {
    LawCitation citation = UK.citationsIn(text).get(0);

    assertThat(UK.citedBy(citation).stream().map(LegalInstrument::getKey).toList())
        .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(", ")));
  }

  @ParameterizedTest
  @CsvSource({
    "Education Act 2002 section 21(4), true",
    "Education Act section 21(4)(a), true",
    "Education Act 2002 section 21, false",
    "'Education Act 2002 section 21(4), (5)', false",
    "Education Act 2002 section 22, false",
    "Education Act 2005 section 21(4), false",
  })
  void knowsTheUsualMistakeAboutTheDuty(String text, boolean mistaken) {
    LegalInstrument duty = UK.find("cohesion-duty").orElseThrow();
    LawCitation citation = UK.citationsIn(text).get(0);

    assertThat(duty.isMiscitedBy(citation)).isEqualTo(mistaken);
  }

  @Test
  void knowsWhichActsADutyStandsIn() {
    LegalInstrument duty = UK.find("cohesion-duty").orElseThrow();

    assertThat(UK.citationsIn("Education Act 2002, Education and Inspections Act, Equality Act"))
        .extracting(duty::isIn)
        .containsExactly(true, true, false);
  }

  @Test
  void isCheckedUntilTheOldestDayOfItsEntries() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    LegalInstrument old =
        LegalInstrument.builder("old", "Old Act 1999")
            .checkedUntil(LocalDate.of(2020, 1, 1))
            .build();
    LegalInstrument plain = LegalInstrument.builder("plain", "Plain Act 1999").build();
    LegalRegister register = LegalRegister.of(day, List.of(old, plain));

    assertThat(register.checkedUntil()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(register.checkedUntil("old")).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(register.checkedUntil("plain")).isEqualTo(day);
    assertThat(LegalRegister.of(day, List.of(plain)).with(old).checkedUntil("plain"))
        .isEqualTo(day);
    assertThat(UK.with(plain).checkedUntil("plain")).isEqualTo(UK.checkedUntil());
    assertThat(plain.getCheckedUntil()).isEmpty();
  }

  @Test
  void countsAsCheckedAgainInAllItsEntries() {
    LocalDate day = LocalDate.of(2027, 9, 1);
    LegalInstrument old =
        LegalInstrument.builder("old", "Old Act 1999")
            .checkedUntil(LocalDate.of(2020, 1, 1))
            .build();
    LegalRegister register = UK.withCheckedUntil(day);

    assertThat(register.checkedUntil("race-duty")).isEqualTo(day);
    assertThat(register.checkedUntil("psed")).isEqualTo(day);
    assertThat(register.with(old).checkedUntil()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(register.with(old).withCheckedUntil(day).checkedUntil("old")).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesAnEntryWithoutKeyOrTitle(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalInstrument.builder(blank, "Some Act 1999"));
    assertThatIllegalArgumentException().isThrownBy(() -> LegalInstrument.builder("k", blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pupils and Parents Act", "Pupils & Parents Act", "Pupils&Parents Act"})
  void readsAnAmpersandInANameAsTheWord(String name) {
    LegalRegister register =
        LegalRegister.of(
            LocalDate.of(2026, 9, 1),
            List.of(LegalInstrument.builder("k", "Pupils & Parents Act 2001").build()));

    assertThat(register.citationsIn("We follow the " + name + " 2001.")).hasSize(1);
  }

  @Test
  void takesSeveralOfOneNameAsOneCitationAndKnowsWhatAWrongNameMeans() {
    LegalInstrument parents =
        LegalInstrument.builder("k", "Parents Act 2001").wrongNames("Carers Act").build();
    LegalRegister register = LegalRegister.of(LocalDate.of(2026, 9, 1), List.of(parents));

    String several = "We follow the Parents Acts 2001, 2002 and 2003.";

    assertThat(register.citationsIn(several))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.name()).isEqualTo("Parents Act");
              assertThat(citation.year()).isEmpty();
              assertThat(several.substring(citation.start(), citation.end()))
                  .isEqualTo("Parents Acts 2001, 2002 and 2003");
            });
    assertThat(register.citationsIn("We follow the Carers Act 2001."))
        .singleElement()
        .extracting(register::meantBy)
        .isEqualTo(Optional.of(parents));
    assertThat(register.citationsIn("We follow the Parents Act 2001."))
        .singleElement()
        .extracting(register::meantBy)
        .isEqualTo(Optional.empty());
  }

  @Test
  void findsTheNamesInATextReadWithThem() {
    LegalRegister register =
        LegalRegister.of(
            LocalDate.of(2026, 9, 1),
            List.of(LegalInstrument.builder("k", "Pupils and Parents Act 2001").build()));
    Vocabulary.Builder builder = Vocabulary.builder();
    register.addNames(builder);
    String text = "Section 3 of the Pupils and Parents Act 2001; the Education Act 2002";

    assertThat(register.citationsIn(TextReading.of(builder.build(), text)))
        .isEqualTo(register.citationsIn(text))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.name()).isEqualTo("Pupils and Parents Act");
              assertThat(citation.year()).hasValue(2001);
              assertThat(citation.sections()).containsExactly("3");
              assertThat(text.substring(citation.start(), citation.end()))
                  .isEqualTo("Section 3 of the Pupils and Parents Act 2001");
            });
    assertThat(register.citationsIn(TextReading.of(text))).as("read without the names").isEmpty();
  }

  @Test
  void keepsWhatAnEntryIsGiven() {
    LegalInstrument entry =
        LegalInstrument.builder("k", "Some Act 1999")
            .provision("section 2")
            .notLaw()
            .nations(Nation.WALES)
            .otherNames("Some Such Act")
            .wrongNames("Some Silly Act")
            .checkedUntil(LocalDate.of(2026, 2, 3))
            .abbreviations("SA")
            .otherYears(1998)
            .replacedBy("Some Other Act 2001")
            .alsoAt("Another Act 2000", "section 9")
            .knownFrom(Confidence.INFERENCE, "a note")
            .build();

    assertThat(entry.getTitle()).isEqualTo("Some Act 1999");
    assertThat(entry.name()).isEqualTo("Some Act");
    assertThat(entry.year()).hasValue(1999);
    assertThat(entry.getProvision()).contains("section 2");
    assertThat(entry.isLaw()).isFalse();
    assertThat(entry.getOtherNames()).containsExactly("Some Such Act");
    assertThat(entry.getAbbreviations()).containsExactly("SA");
    assertThat(entry.getWrongNames()).containsExactly("Some Silly Act");
    assertThat(entry.getCheckedUntil()).contains(LocalDate.of(2026, 2, 3));
    assertThat(entry.getOtherYears()).containsExactly(1998);
    assertThat(entry.getReplacedBy()).contains("Some Other Act 2001");
    assertThat(entry.getConfidence().hasSource()).isFalse();
    assertThat(entry.getSource()).isEqualTo("a note");
  }

  @ParameterizedTest
  @CsvSource({"PRIMARY, true", "SECONDARY, true", "INFERENCE, false", "UNCONFIRMED, false"})
  void knowsWhichMarksHaveASource(Confidence confidence, boolean hasSource) {
    assertThat(confidence.hasSource()).isEqualTo(hasSource);
    assertThat(confidence.getJsonName())
        .isEqualTo(confidence.name().toLowerCase(java.util.Locale.ROOT));
    assertThat(confidence.getLabel()).isNotBlank();
  }
}
