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
  void saysWhenTheRegisterWasChecked() {
    assertThat(RULE.findings(CITING, LATER))
        .extracting(f -> f.text(Locale.ENGLISH))
        .containsExactly(
            "what the rules know of the law was last checked on 22 November 2026; check it"
                + " yourself, or use a newer legal register");
  }

  private static List<Finding> found(LegalRegister law, LocalDate today) {
    return PolicyValidator.builder().law(law).build().validate(CITING, today).getFindings().stream()
        .filter(f -> f.getKind().getId().equals("law.register-outdated"))
        .toList();
  }
}
