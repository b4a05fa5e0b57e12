package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register that comes with the library says, each date on both sides. */
class LegalRegisterOfUkTest {

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
        "race-duty|Race Relations Act 1976, sections 71, 71A and 71B|2001-04-02|2011-04-05|SECONDARY",
        "race-relations-amendment-act-2000|Race Relations (Amendment) Act 2000|2001-04-02|2011-04-05"
            + "|SECONDARY",
        "disability-duty|Disability Discrimination Act 1995, section 49A|2006-12-04|2011-04-05"
            + "|INFERENCE",
        "gender-duty|Sex Discrimination Act 1975, sections 76A, 76B and 76C|2007-04-06|2011-04-05"
            + "|SECONDARY",
        "disability-discrimination-act-2005|Disability Discrimination Act 2005||2010-10-01|SECONDARY",
        "sex-discrimination-act-1986|Sex Discrimination Act 1986||2010-10-01|SECONDARY",
        "race-relations-act-1968|Race Relations Act 1968||1977-06-13|SECONDARY",
        "race-relations-act-1965|Race Relations Act 1965||1977-06-13|SECONDARY",
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
        "disability-convention|Convention on the Rights of Persons with Disabilities|2009-06-08||SECONDARY",
        "well-being-of-future-generations-act-2015|Well-being of Future Generations (Wales) Act 2015|2016-04"
            + "||SECONDARY",
        "northern-ireland-act-section-75|Northern Ireland Act 1998, section 75|||PRIMARY",
        "uncrc-scotland-act-2024|United Nations Convention on the Rights of the Child (Incorporation)"
            + " (Scotland) Act 2024|2024-07-16||SECONDARY",
        "disability-discrimination-act-1995|Disability Discrimination Act 1995||2010-10-01|SECONDARY",
        "sex-discrimination-act-1975|Sex Discrimination Act 1975||2010-10-01|PRIMARY",
        "race-relations-act-1976|Race Relations Act 1976|1977-06-13|2010-10-01|PRIMARY",
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
    "race-relations-act-1968, 1977-06-12, true",
    "race-relations-act-1968, 1977-06-13, false",
    "race-relations-act-1965, 1977-06-12, true",
    "race-relations-act-1965, 1977-06-13, false",
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
    "race-relations-act-1976, 1977-06-12, false",
    "race-relations-act-1976, 1977-06-13, true",
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
    "race-relations-act-1968, 1977-06-12, false",
    "race-relations-act-1968, 1977-06-13, true",
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
}
