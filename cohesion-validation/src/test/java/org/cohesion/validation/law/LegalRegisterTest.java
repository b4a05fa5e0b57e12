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
            "inspection-of-cohesion",
            "race-duty",
            "race-relations-amendment-act-2000",
            "disability-duty",
            "gender-duty",
            "disability-discrimination-act-1995",
            "disability-discrimination-act-2005",
            "sex-discrimination-act-1975",
            "sex-discrimination-act-1986",
            "race-relations-act-1976",
            "race-relations-act-1968",
            "race-relations-act-1965",
            "equal-pay-act-1970",
            "religion-or-belief-regulations-2003",
            "sexual-orientation-regulations-2003",
            "age-regulations-2006",
            "sexual-orientation-regulations-2007",
            "equality-act",
            "psed",
            "specific-duties-2011",
            "specific-duties-2017",
            "specific-duties-wales",
            "worker-protection-act-2023",
            "smsc",
            "fbv-academy",
            "independent-school-standards-2014-amendment",
            "independent-school-standards-2014",
            "fbv-maintained",
            "prevent",
            "prevent-guidance-2015",
            "prevent-guidance-2023",
            "wellbeing-and-schools-act-2026",
            "inspection-framework-2025",
            "governance-handbook",
            "every-child-matters",
            "human-rights-act-1998",
            "disability-convention",
            "well-being-of-future-generations-act-2015",
            "northern-ireland-act-section-75",
            "uncrc-scotland-act-2024");
    assertThat(UK.checkedUntil()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(UK).hasToString("43 entries, checked until 2026-11-22");
    assertThat(LegalRegister.uk()).isSameAs(UK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cohesion-duty|Education Act 2002, section 21(5)(b)|2007-09-01||PRIMARY",
        "cohesion-duty-foundation|School Standards and Framework Act 1998, section 23A(6)|||PRIMARY",
        "ofsted-cohesion-report|Education and Inspections Act 2006, section 154|2008-09-01|2011-11-15|PRIMARY",
        "inspection-of-cohesion|Inspection of community cohesion under the schedule before January"
            + " 2012|2008-09-01|2012-01|SECONDARY",
        "race-duty|Race Relations Act 1976, sections 71, 71A and 71B|2001-04-02|2011-04-05|PRIMARY",
        "race-relations-amendment-act-2000|Race Relations (Amendment) Act 2000|2001-04-02|2011-04-05"
            + "|SECONDARY",
        "disability-duty|Disability Discrimination Act 1995, section 49A|2006-12-04|2011-04-05"
            + "|INFERENCE",
        "gender-duty|Sex Discrimination Act 1975, sections 76A, 76B and 76C|2007-04-06|2011-04-05"
            + "|SECONDARY",
        "disability-discrimination-act-2005|Disability Discrimination Act 2005||2010-10-01|SECONDARY",
        "sex-discrimination-act-1986|Sex Discrimination Act 1986||2010-10-01|SECONDARY",
        "race-relations-act-1968|Race Relations Act 1968||1977|SECONDARY",
        "race-relations-act-1965|Race Relations Act 1965||1977|SECONDARY",
        "equal-pay-act-1970|Equal Pay Act 1970|1975-12|2010-10-01|SECONDARY",
        "religion-or-belief-regulations-2003|Employment Equality (Religion or Belief) Regulations 2003"
            + "||2010-10-01|SECONDARY",
        "sexual-orientation-regulations-2003|Employment Equality (Sexual Orientation) Regulations 2003"
            + "|2003-12-01|2010-10-01|SECONDARY",
        "age-regulations-2006|Employment Equality (Age) Regulations 2006||2010-10-01|SECONDARY",
        "sexual-orientation-regulations-2007|Equality Act (Sexual Orientation) Regulations 2007||2010-10-01"
            + "|SECONDARY",
        "specific-duties-2011|Equality Act 2010 (Specific Duties) Regulations 2011|2011-09-10|2017-03-31"
            + "|PRIMARY",
        "specific-duties-2017|Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017"
            + "|2017-03-31||PRIMARY",
        "specific-duties-wales|Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011|2011-04-06||PRIMARY",
        "worker-protection-act-2023|Worker Protection (Amendment of Equality Act 2010) Act 2023|2024-10-26"
            + "||SECONDARY",
        "independent-school-standards-2014-amendment|Education (Independent School Standards) (England)"
            + " (Amendment) Regulations 2014|2014-09-29||PRIMARY",
        "independent-school-standards-2014|Education (Independent School Standards) Regulations 2014"
            + "|2015-01-05||PRIMARY",
        "prevent-guidance-2015|Prevent Duty Guidance 2015|2015|2023-12-31|PRIMARY",
        "prevent-guidance-2023|Prevent Duty Guidance 2023|2023-12-31||PRIMARY",
        "wellbeing-and-schools-act-2026|Children's Wellbeing and Schools Act 2026|2026-04-29||PRIMARY",
        "inspection-framework-2025|Education inspection framework of 10 November 2025|2025-11-10||SECONDARY",
        "governance-handbook|Governance Handbook||2024-03-07|SECONDARY",
        "human-rights-act-1998|Human Rights Act 1998|2000-10-02||SECONDARY",
        "disability-convention|Convention on the Rights of Persons with Disabilities|2009-06-08||PRIMARY",
        "well-being-of-future-generations-act-2015|Well-being of Future Generations (Wales) Act 2015|2016-04"
            + "||SECONDARY",
        "northern-ireland-act-section-75|Northern Ireland Act 1998, section 75|||PRIMARY",
        "uncrc-scotland-act-2024|United Nations Convention on the Rights of the Child (Incorporation)"
            + " (Scotland) Act 2024|2024-07-16||SECONDARY",
        "disability-discrimination-act-1995|Disability Discrimination Act 1995||2010-10-01|SECONDARY",
        "sex-discrimination-act-1975|Sex Discrimination Act 1975||2010-10-01|PRIMARY",
        "race-relations-act-1976|Race Relations Act 1976||2010-10-01|PRIMARY",
        "equality-act|Equality Act 2010|2010-10-01||PRIMARY",
        "psed|Equality Act 2010, section 149|2011-04-05||PRIMARY",
        "smsc|Education Act 2002, section 78|2002-10-01||PRIMARY",
        "fbv-academy|Independent School Standards|2014-09-29||PRIMARY",
        "fbv-maintained|Advice of November 2014 under section 78 of the Education Act 2002|2014-11||SECONDARY",
        "prevent|Counter-Terrorism and Security Act 2015, section 26|2015-07-01||PRIMARY",
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
    assertThat(entry.hasEnded(UK.checkedUntil())).isEqualTo(until != null);
    assertThat(entry.getReplacedBy().isPresent())
        .isEqualTo(until != null && !key.equals("every-child-matters"));
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
    "ofsted-cohesion-report, 2011-11-14, true",
    "ofsted-cohesion-report, 2011-11-15, false",
    "ofsted-cohesion-report, 2011-11-16, false",
    "inspection-of-cohesion, 2008-08-31, false",
    "inspection-of-cohesion, 2008-09-01, true",
    "inspection-of-cohesion, 2011-12-31, true",
    "inspection-of-cohesion, 2012-01-01, false",
    "inspection-of-cohesion, 2012-01-31, false",
    "inspection-of-cohesion, 2012-02-01, false",
    "race-duty, 2001-04-01, false",
    "race-duty, 2001-04-02, true",
    "race-duty, 2001-04-03, true",
    "race-duty, 2010-10-01, true",
    "race-duty, 2011-04-04, true",
    "race-duty, 2011-04-05, false",
    "race-duty, 2011-04-06, false",
    "race-relations-amendment-act-2000, 2001-04-01, false",
    "race-relations-amendment-act-2000, 2001-04-02, true",
    "race-relations-amendment-act-2000, 2011-04-04, true",
    "race-relations-amendment-act-2000, 2011-04-05, false",
    "disability-duty, 2006-12-03, false",
    "disability-duty, 2006-12-04, true",
    "disability-duty, 2011-04-04, true",
    "disability-duty, 2011-04-05, false",
    "gender-duty, 2007-04-05, false",
    "gender-duty, 2007-04-06, true",
    "gender-duty, 2011-04-04, true",
    "gender-duty, 2011-04-05, false",
    "disability-discrimination-act-2005, 2010-09-30, true",
    "disability-discrimination-act-2005, 2010-10-01, false",
    "sex-discrimination-act-1986, 2010-09-30, true",
    "sex-discrimination-act-1986, 2010-10-01, false",
    "race-relations-act-1968, 1976-12-31, true",
    "race-relations-act-1968, 1977-01-01, false",
    "race-relations-act-1965, 1976-12-31, true",
    "race-relations-act-1965, 1977-01-01, false",
    "equal-pay-act-1970, 1975-12-30, false",
    "equal-pay-act-1970, 1975-12-31, true",
    "equal-pay-act-1970, 2010-09-30, true",
    "equal-pay-act-1970, 2010-10-01, false",
    "religion-or-belief-regulations-2003, 2010-09-30, true",
    "religion-or-belief-regulations-2003, 2010-10-01, false",
    "sexual-orientation-regulations-2003, 2003-11-30, false",
    "sexual-orientation-regulations-2003, 2003-12-01, true",
    "sexual-orientation-regulations-2003, 2010-09-30, true",
    "sexual-orientation-regulations-2003, 2010-10-01, false",
    "age-regulations-2006, 2010-09-30, true",
    "age-regulations-2006, 2010-10-01, false",
    "sexual-orientation-regulations-2007, 2010-09-30, true",
    "sexual-orientation-regulations-2007, 2010-10-01, false",
    "specific-duties-2011, 2011-09-09, false",
    "specific-duties-2011, 2011-09-10, true",
    "specific-duties-2011, 2017-03-30, true",
    "specific-duties-2011, 2017-03-31, false",
    "specific-duties-2017, 2017-03-30, false",
    "specific-duties-2017, 2017-03-31, true",
    "specific-duties-wales, 2011-04-05, false",
    "specific-duties-wales, 2011-04-06, true",
    "worker-protection-act-2023, 2024-10-25, false",
    "worker-protection-act-2023, 2024-10-26, true",
    "independent-school-standards-2014-amendment, 2014-09-28, false",
    "independent-school-standards-2014-amendment, 2014-09-29, true",
    "independent-school-standards-2014, 2015-01-04, false",
    "independent-school-standards-2014, 2015-01-05, true",
    "prevent-guidance-2015, 2015-12-30, false",
    "prevent-guidance-2015, 2015-12-31, true",
    "prevent-guidance-2015, 2023-12-30, true",
    "prevent-guidance-2015, 2023-12-31, false",
    "prevent-guidance-2023, 2023-12-30, false",
    "prevent-guidance-2023, 2023-12-31, true",
    "wellbeing-and-schools-act-2026, 2026-04-28, false",
    "wellbeing-and-schools-act-2026, 2026-04-29, true",
    "inspection-framework-2025, 2025-11-09, false",
    "inspection-framework-2025, 2025-11-10, true",
    "governance-handbook, 2024-03-06, true",
    "governance-handbook, 2024-03-07, false",
    "human-rights-act-1998, 2000-10-01, false",
    "human-rights-act-1998, 2000-10-02, true",
    "disability-convention, 2009-06-07, false",
    "disability-convention, 2009-06-08, true",
    "well-being-of-future-generations-act-2015, 2016-04-29, false",
    "well-being-of-future-generations-act-2015, 2016-04-30, true",
    "northern-ireland-act-section-75, 1999-01-01, true",
    "uncrc-scotland-act-2024, 2024-07-15, false",
    "uncrc-scotland-act-2024, 2024-07-16, true",
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
    "smsc, 2002-09-30, false",
    "smsc, 2002-10-01, true",
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
    "race-duty, 2011-04-04, false",
    "race-duty, 2011-04-05, true",
    "race-duty, 2011-04-06, true",
    "race-duty, 2001-04-01, false",
    "race-relations-act-1968, 1977-12-31, false",
    "race-relations-act-1968, 1978-01-01, true",
    "ofsted-cohesion-report, 2011-11-14, false",
    "ofsted-cohesion-report, 2011-11-15, true",
    "inspection-of-cohesion, 2012-01-01, false",
    "inspection-of-cohesion, 2012-01-31, false",
    "inspection-of-cohesion, 2012-02-01, true",
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
    "Disability Discrimination Act 2005, true",
    "Disability Discrimination Act 2004, false",
    "Human Rights Act 1999, false",
    "Children's Wellbeing and Schools Act 2025, false",
    "Independent School Standards Regulations 2010, true",
    "Independent School Standards Regulations 2011, false",
    "Prevent Duty Guidance 2019, true",
    "Single Equality Act 2011, true",
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
  void narrowsNationsDownWhereTheyAreKnown() {
    LegalInstrument duty = UK.find("cohesion-duty").orElseThrow();
    LegalInstrument prevent = UK.find("prevent").orElseThrow();

    assertThat(duty.getNations()).isEqualTo(Set.of(Nation.ENGLAND));
    assertThat(duty.mayReach(Nation.ENGLAND)).isTrue();
    assertThat(duty.mayReach(Nation.WALES)).isFalse();
    assertThat(prevent.getNations())
        .isEqualTo(Set.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND));
    assertThat(UK.find("smsc").orElseThrow().getNations()).isEqualTo(Set.of(Nation.ENGLAND));
    assertThat(UK.find("specific-duties-wales").orElseThrow().getNations())
        .isEqualTo(Set.of(Nation.WALES));
    assertThat(UK.find("northern-ireland-act-section-75").orElseThrow().mayReach(Nation.ENGLAND))
        .isFalse();
    assertThat(UK.find("human-rights-act-1998").orElseThrow().getNations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cohesion-duty, 2026-11-22",
    "equality-act, 2026-11-22",
    "race-duty, 2026-11-28",
    "wellbeing-and-schools-act-2026, 2026-11-28",
  })
  void knowsUntilWhenEachEntryWasChecked(String key, LocalDate day) {
    assertThat(UK.checkedUntil(key)).isEqualTo(day);
    assertThat(UK.find(key).orElseThrow().getCheckedUntil()).contains(day);
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
  @CsvSource({
    "Single Equality Act 2010, equality-act",
    "Single Equality Act, equality-act",
    "Single Equality Act 2011, equality-act",
    "Single Equalities Act 2010, equality-act",
    "UN Convention on the Rights of Disabled People, disability-convention",
    "United Nations Convention on the Rights of the Disabled, disability-convention",
    "Equality Act 2010, ''",
    "UN Convention on the Rights of Persons with Disabilities, ''",
    "Convention on the Rights of People with Disabilities, ''",
  })
  void knowsWhatIsMeantByAWrongName(String text, String key) {
    LawCitation citation = UK.citationsIn("We work to the " + text + ".").get(0);

    assertThat(UK.meantBy(citation).map(LegalInstrument::getKey).orElse("")).isEqualTo(key);
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
