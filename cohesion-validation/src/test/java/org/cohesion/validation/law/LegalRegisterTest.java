package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
  void theBundledRegisterHasTheseEntries() {
    assertThat(UK.entries())
        .extracting(LegalInstrument::getKey)
        .containsExactly(
            "cohesion-duty",
            "cohesion-duty-foundation",
            "ofsted-cohesion-report",
            "race-duty",
            "disability-discrimination-act-1995",
            "sex-discrimination-act-1975",
            "race-relations-act-1976",
            "equality-act",
            "psed",
            "smsc",
            "fbv-academy",
            "fbv-maintained",
            "prevent",
            "every-child-matters");
    assertThat(UK.checkedUntil()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(UK).hasToString("14 entries, checked until 2026-11-22");
    assertThat(LegalRegister.uk()).isSameAs(UK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cohesion-duty|Education Act 2002, section 21(5)(b)|2007-09-01||PRIMARY",
        "cohesion-duty-foundation|School Standards and Framework Act 1998, section 23A(6)|||PRIMARY",
        "ofsted-cohesion-report|Education and Inspections Act 2006, section 154|2008-09-01|2012-01|PRIMARY",
        "race-duty|Race Relations (Amendment) Act 2000|2001-04-02|2010-10-01|SECONDARY",
        "disability-discrimination-act-1995|Disability Discrimination Act 1995||2010-10-01|SECONDARY",
        "sex-discrimination-act-1975|Sex Discrimination Act 1975||2010-10-01|SECONDARY",
        "race-relations-act-1976|Race Relations Act 1976||2010-10-01|SECONDARY",
        "equality-act|Equality Act 2010|2010-10-01||SECONDARY",
        "psed|Equality Act 2010, section 149|2011-04-05||PRIMARY",
        "smsc|Education Act 2002, section 78|||SECONDARY",
        "fbv-academy|Independent School Standards|2014-09-29||SECONDARY",
        "fbv-maintained|Advice of November 2014 under section 78 of the Education Act 2002|2014-11||SECONDARY",
        "prevent|Counter-Terrorism and Security Act 2015, section 26|2015-07-01||SECONDARY",
        "every-child-matters|Every Child Matters|2003|2010|SECONDARY",
      })
  void theBundledRegisterSaysThis(
      String key, String citation, String from, String until, Confidence confidence) {
    LegalInstrument entry = UK.find(key).orElseThrow();

    assertThat(entry.citation()).isEqualTo(citation);
    assertThat(entry.getInForceFrom().map(PartialDate::toString).orElse(null)).isEqualTo(from);
    assertThat(entry.getInForceUntil().map(PartialDate::toString).orElse(null)).isEqualTo(until);
    assertThat(entry.getConfidence()).isEqualTo(confidence);
    assertThat(entry.getSource()).isNotBlank();
    assertThat(entry.getReplacedBy().isPresent())
        .isEqualTo(until != null && entry.isLaw())
        .isEqualTo(entry.hasEnded(UK.checkedUntil()) && entry.isLaw());
    assertThat(entry).hasToString(key);
  }

  @ParameterizedTest
  @CsvSource({
    "cohesion-duty, 2007-08-31, false",
    "cohesion-duty, 2007-09-01, true",
    "cohesion-duty, 2007-09-02, true",
    "cohesion-duty, 2026-11-22, true",
    "ofsted-cohesion-report, 2008-08-31, false",
    "ofsted-cohesion-report, 2008-09-01, true",
    "ofsted-cohesion-report, 2008-09-02, true",
    "ofsted-cohesion-report, 2011-12-31, true",
    "ofsted-cohesion-report, 2012-01-01, false",
    "ofsted-cohesion-report, 2012-01-31, false",
    "ofsted-cohesion-report, 2012-02-01, false",
    "race-duty, 2001-04-01, false",
    "race-duty, 2001-04-02, true",
    "race-duty, 2001-04-03, true",
    "race-duty, 2010-09-30, true",
    "race-duty, 2010-10-01, false",
    "race-duty, 2010-10-02, false",
    "disability-discrimination-act-1995, 1990-01-01, true",
    "disability-discrimination-act-1995, 2010-09-30, true",
    "disability-discrimination-act-1995, 2010-10-01, false",
    "sex-discrimination-act-1975, 2010-09-30, true",
    "sex-discrimination-act-1975, 2010-10-01, false",
    "race-relations-act-1976, 2010-09-30, true",
    "race-relations-act-1976, 2010-10-01, false",
    "equality-act, 2010-09-30, false",
    "equality-act, 2010-10-01, true",
    "equality-act, 2010-10-02, true",
    "psed, 2011-04-04, false",
    "psed, 2011-04-05, true",
    "psed, 2011-04-06, true",
    "smsc, 1999-01-01, true",
    "fbv-academy, 2014-09-28, false",
    "fbv-academy, 2014-09-29, true",
    "fbv-academy, 2014-09-30, true",
    "fbv-maintained, 2014-10-31, false",
    "fbv-maintained, 2014-11-01, false",
    "fbv-maintained, 2014-11-29, false",
    "fbv-maintained, 2014-11-30, true",
    "fbv-maintained, 2014-12-01, true",
    "prevent, 2015-06-30, false",
    "prevent, 2015-07-01, true",
    "prevent, 2015-07-02, true",
    "every-child-matters, 2003-12-30, false",
    "every-child-matters, 2003-12-31, true",
    "every-child-matters, 2009-12-31, true",
    "every-child-matters, 2010-01-01, false",
    "every-child-matters, 2011-01-01, false",
  })
  void knowsWhatIsInForceOnADay(String key, LocalDate day, boolean inForce) {
    assertThat(UK.inForce(key, day)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "race-duty, 2010-09-30, false",
    "race-duty, 2010-10-01, true",
    "race-duty, 2010-10-02, true",
    "race-duty, 2001-04-01, false",
    "ofsted-cohesion-report, 2012-01-01, false",
    "ofsted-cohesion-report, 2012-01-31, false",
    "ofsted-cohesion-report, 2012-02-01, true",
    "every-child-matters, 2010-12-31, false",
    "every-child-matters, 2011-01-01, true",
    "psed, 2099-01-01, false",
  })
  void knowsWhatHasCertainlyEndedByADay(String key, LocalDate day, boolean ended) {
    assertThat(UK.find(key).orElseThrow().hasEnded(day)).isEqualTo(ended);
  }

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
        .withMessage(
            "The legal register has no such key; it has cohesion-duty, cohesion-duty-foundation,"
                + " ofsted-cohesion-report, race-duty, disability-discrimination-act-1995,"
                + " sex-discrimination-act-1975, race-relations-act-1976, equality-act, psed, smsc,"
                + " fbv-academy, fbv-maintained, prevent, every-child-matters");
  }

  @Test
  void takesEntriesOfOnesOwnAndReplacesThoseOfTheSameKey() {
    LegalInstrument ours = LegalInstrument.builder("ours", "Our Act 2027").build();
    LegalInstrument psed =
        LegalInstrument.builder("psed", "Equality Act 2010")
            .inForceUntil(PartialDate.of(2027, 4, 1))
            .build();

    LegalRegister register = UK.with(ours, psed).withCheckedUntil(LocalDate.of(2027, 5, 1));

    assertThat(register.entries()).hasSize(15).contains(ours, psed);
    assertThat(register.checkedUntil()).isEqualTo(LocalDate.of(2027, 5, 1));
    assertThat(register.inForce("psed", LocalDate.of(2027, 4, 1))).isFalse();
    assertThat(register.inForce("psed", LocalDate.of(2027, 3, 31))).isTrue();
    assertThat(register.citationsIn("Our Act 2027")).hasSize(1);
    assertThat(UK.entries()).hasSize(14);
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
    "Education and Inspections Act 2006, true",
    "Education and Inspections Act, true",
    "Education and Inspections Act 2007, false",
    "Education Act 2002, true",
    "Education Act 1996, true",
    "Education Act 2006, false",
    "Equality Act 2006, true",
    "Equality Act 2011, false",
    "Race Relations Act 1968, true",
    "Race Relations Act 2000, false",
    "Independent School Standards 2014, true",
    "Counter-Terrorism and Security Act 2014, false",
  })
  void knowsTheYearsOfANameThatAreNoMistake(String text, boolean known) {
    assertThat(UK.knowsYearOf(UK.citationsIn(text).get(0))).isEqualTo(known);
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
    "Race Relations Act, race-relations-act-1976",
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
  void narrowsNationsDownWhereTheyAreKnown() {
    LegalInstrument duty = UK.find("cohesion-duty").orElseThrow();
    LegalInstrument prevent = UK.find("prevent").orElseThrow();

    assertThat(duty.getNations()).isEqualTo(Set.of(Nation.ENGLAND));
    assertThat(duty.mayReach(Nation.ENGLAND)).isTrue();
    assertThat(duty.mayReach(Nation.WALES)).isFalse();
    assertThat(prevent.mayReach(Nation.WALES)).isTrue();
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
