package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.law.LawPolicies.approved;
import static org.cohesion.validation.rule.law.LawPolicies.citing;
import static org.cohesion.validation.rule.law.LawPolicies.inWelsh;
import static org.cohesion.validation.rule.law.LawPolicies.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.law.LegalInstrumentBuilder;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawRegisterOutdatedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("law.register-outdated");
  private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
  private static final Policy CITING = citing("Equality Act 2010");

  @ParameterizedTest
  @CsvSource({
    "2009-06-01, false",
    "2026-11-22, false",
    "2027-11-21, false",
    "2027-11-22, false",
    "2027-11-23, true",
    "2050-01-01, true",
  })
  void tellsOnceAYearHasPassedSinceTheRegisterWasChecked(LocalDate today, boolean found) {
    assertThat(RULE.found(CITING, today)).isEqualTo(found ? List.of("info at ") : List.of());
  }

  @Test
  void goesByTheDayOfTheValidationWhateverThePolicysDate() {
    assertThat(RULE.found(approved("2010", CITING), LATER)).hasSize(1);
    assertThat(RULE.found(approved("2050", CITING))).isEmpty();
    assertThat(RULE.findingsWithoutDay(approved("2050", CITING))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We keep to the Equality Act 2010.",
        "We have a duty to promote community cohesion.",
        "Ofsted judges how well schools promote community cohesion.",
        "The Every Child Matters outcomes are ours.",
      })
  void tellsWhereSentencesSpeakOfLaw(String sentence) {
    assertThat(RULE.found(saying(sentence), LATER)).containsExactly("info at ");
  }

  @Test
  void saysNothingWhereThePolicyDoesNotSpeakOfLaw() {
    assertThat(RULE.found(saying("We are kind, and community cohesion grows."), LATER)).isEmpty();
    assertThat(RULE.found(Policy.builder().build(), LATER)).isEmpty();
    assertThat(RULE.found(inWelsh(saying("We keep to the Equality Act 2010.")), LATER)).isEmpty();
    assertThat(RULE.found(inWelsh(CITING), LATER)).hasSize(1);
    assertThat(RULE.found(citing("Some agreement of ours"), LATER)).hasSize(1);
  }

  @Test
  void goesByTheDayOfARegisterOfOnesOwn() {
    LegalRegister fresh = LegalRegister.uk().withCheckedUntil(LocalDate.of(2029, 12, 31));
    LegalRegister stale = LegalRegister.uk().withCheckedUntil(LocalDate.of(2020, 2, 29));

    assertThat(found(fresh, LATER)).isEmpty();
    assertThat(found(stale, LocalDate.of(2021, 2, 28))).isEmpty();
    assertThat(found(stale, LocalDate.of(2021, 3, 1))).hasSize(1);
  }

  @Test
  void goesByTheOldestOfTheEntriesThatThePolicyNeeds() {
    LegalRegister law =
        LegalRegister.uk()
            .withCheckedUntil(LocalDate.of(2029, 12, 31))
            .with(entry("stale", "Stale Act 1999", 2020), entry("older", "Older Act 1998", 2019));

    assertThat(found(law, LATER, CITING)).isEmpty();
    assertThat(found(law, LATER, saying("We have a duty to promote community cohesion.")))
        .isEmpty();
    assertThat(found(law, LATER, citing("Stale Act 1999")))
        .extracting(f -> f.text(Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("last checked on 1 January 2020");
    assertThat(found(law, LATER, saying("We comply with the Stale Act 1999 and the Older Act.")))
        .extracting(f -> f.text(Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("last checked on 1 January 2019");
  }

  @Test
  void goesByTheWholeRegisterWhereThePolicyCitesWhatIsNotInIt() {
    LegalRegister law =
        LegalRegister.uk()
            .withCheckedUntil(LocalDate.of(2029, 12, 31))
            .with(entry("stale", "Stale Act 1999", 2020));

    assertThat(found(law, LATER, citing("Some agreement of ours"))).hasSize(1);
  }

  @Test
  void goesByTheDutyThatIsClaimedAndByWhatInspectorsDid() {
    LegalRegister law = LegalRegister.uk().withCheckedUntil(LocalDate.of(2029, 12, 31));
    LegalInstrument duty = again(law, "cohesion-duty");
    LegalInstrument inspection = again(law, "inspection-of-cohesion");
    Policy claiming = saying("We have a duty to promote community cohesion.");
    Policy inspected = saying("Ofsted judges how well schools promote community cohesion.");

    assertThat(found(law.with(duty), LATER, claiming)).hasSize(1);
    assertThat(found(law.with(duty), LATER, inspected)).isEmpty();
    assertThat(found(law.with(inspection), LATER, inspected)).hasSize(1);
    assertThat(found(law.with(inspection), LATER, claiming)).isEmpty();
  }

  @Test
  void theReportGivesTheOldestDayOfWhatThePolicyNeeds() {
    LegalRegister law = LegalRegister.uk().with(entry("stale", "Stale Act 1999", 2020));
    PolicyValidator validator = PolicyValidator.builder().law(law).build();

    assertThat(checked(validator, citing("Stale Act 1999"))).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(checked(validator, CITING)).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(checked(validator, citing("Human Rights Act 1998")))
        .isEqualTo(LocalDate.of(2026, 11, 28));
    assertThat(
            checked(validator, citing("Human Rights Act 1998", "section 6", "The Stale Act 1999.")))
        .isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(checked(validator, saying("We have a duty to promote community cohesion.")))
        .isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(checked(validator, citing("Single Equality Act 2010")))
        .isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(checked(validator, saying("Nothing of law.")))
        .as("nothing is gone by")
        .isEqualTo(LocalDate.of(2020, 1, 1));
  }

  @Test
  void saysWhenTheRegisterWasChecked() {
    assertThat(RULE.findings(CITING, LATER))
        .extracting(f -> f.text(Locale.ENGLISH))
        .containsExactly(
            "what the rules know of the law was last checked on 22 November 2026; check it"
                + " yourself, or use a newer legal register");
  }

  private static LegalInstrument entry(String key, String title, int checkedIn) {
    return LegalInstrument.builder(key, title).checkedUntil(LocalDate.of(checkedIn, 1, 1)).build();
  }

  /** An entry of a register, with an old day and nothing else but its place. */
  private static LegalInstrument again(LegalRegister law, String key) {
    LegalInstrument entry = law.find(key).orElseThrow();
    LegalInstrumentBuilder builder =
        LegalInstrument.builder(key, entry.getTitle()).checkedUntil(LocalDate.of(2020, 1, 1));
    entry.getProvision().ifPresent(builder::provision);
    return builder.build();
  }

  private static LocalDate checked(PolicyValidator validator, Policy policy) {
    return validator.validate(policy, LATER).getLawCheckedUntil();
  }

  private static List<Finding> found(LegalRegister law, LocalDate today) {
    return found(law, today, CITING);
  }

  private static List<Finding> found(LegalRegister law, LocalDate today, Policy policy) {
    return PolicyValidator.builder().law(law).build().validate(policy, today).getFindings().stream()
        .filter(f -> f.getKind().getId().equals("law.register-outdated"))
        .toList();
  }
}
