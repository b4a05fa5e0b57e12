package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.law.LawPolicies.PARAGRAPH;
import static org.cohesion.validation.rule.law.LawPolicies.citing;
import static org.cohesion.validation.rule.law.LawPolicies.inWelsh;
import static org.cohesion.validation.rule.law.LawPolicies.saying;

import java.io.IOException;
import java.util.List;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Link;
import org.cohesion.policy.LinkKind;
import org.cohesion.policy.Policy;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawDutyUnsupportedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("law.duty-unsupported");
  private static final String CLAIM = "We have a statutory duty to promote community cohesion.";

  static List<String> innocent() throws IOException {
    return LawPolicies.innocent("law.duty-unsupported");
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
        "We have a statutory duty to promote community cohesion.",
        "Schools have a duty to promote community cohesion.",
        "There is a duty on all maintained schools in England to promote community cohesion.",
        "The governors are bound by the duty to promote community cohesion.",
        "By law we must promote community cohesion.",
        "Schools are legally required to promote community cohesion.",
        "Since 2007 governing bodies have been under a duty to promote community cohesion.",
        "This policy meets the community cohesion duty.",
        "The law requires schools to promote community cohesion.",
        "Current legislation requires the governing body to promote community cohesion.",
        "Schools have a legal responsibility to promote community cohesion.",
        "Our duty to actively promote community cohesion touches pupils, parents and staff.",
      })
  void tellsWhereADutyIsClaimed(String sentence) {
    assertThat(RULE.found(saying(sentence))).containsExactly("info at " + PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Requires schools to promote community cohesion.",
        "It requires the governing bodies of maintained schools in England to promote community"
            + " cohesion.",
        "Schools must promote community cohesion.",
        "The Act obliges us to promote community cohesion.",
        "A responsibility on every school to promote community cohesion",
      })
  void takesAStatementOfTheLegalBasisForAClaimWithoutTheWordDuty(String statement) {
    assertThat(RULE.found(citing("Equality Act 2010", "section 149", statement)))
        .containsExactly("info at /legalBasis/0/statement");
    assertThat(RULE.found(citing("Education and Inspections Act 2006", "section 38", statement)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We promote community cohesion by what it asks of us.",
        "Community cohesion gains where pupils know their rights.",
        "Schools need not promote community cohesion under it.",
        "Everyone at the school must promote community cohesion.",
        "Requires schools to publish objectives, which serve cohesion as well.",
      })
  void takesOtherStatementsOfTheLegalBasisForNone(String statement) {
    assertThat(RULE.found(citing("Equality Act 2010", "section 149", statement))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our ethos requires us to promote community cohesion.",
        "To promote community cohesion requires patience of every school.",
        "We feel a responsibility to promote community cohesion.",
        "The county asks schools to promote community cohesion.",
      })
  void takesWhatIsNotAboutLawForNoClaim(String sentence) {
    assertThat(RULE.found(saying(sentence))).isEmpty();
  }

  @Test
  void tellsOfTheFirstClaimOnly() {
    assertThat(RULE.found(saying("Welcome.", CLAIM, CLAIM)))
        .containsExactly("info at /rationale/paragraphs/1");
  }

  @ParameterizedTest
  @CsvSource({
    "Education Act 2002, 0",
    "Education and Inspections Act 2006, 0",
    "The Education Act, 0",
    "School Standards and Framework Act 1998, 0",
    "Funding agreement with the Secretary of State, 0",
    "Guidance of July 2007, 0",
    "Equality Act 2010, 1",
    "Education Act 1996, 1",
  })
  void saysNothingWhereSomethingIsCitedForIt(String instrument, int findings) {
    Policy policy = citing(instrument).toBuilder().rationale(saying(CLAIM).getRationale()).build();

    assertThat(RULE.found(policy)).hasSize(findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It stands in section 21 of the Education Act 2002.",
        "The Education & Inspections Act 2006 brought it.",
        "The guidance on community cohesion of July 2007 explains it.",
        "Our funding agreement says so.",
      })
  void saysNothingWhereAnotherSentenceCitesSomething(String sentence) {
    assertThat(RULE.found(saying(CLAIM, sentence))).isEmpty();
  }

  @Test
  void takesALinkToLawOrGuidanceForACitation() {
    Policy claim = saying(CLAIM);

    assertThat(RULE.found(claim.toBuilder().addLinks(link(LinkKind.LEGISLATION)).build()))
        .isEmpty();
    assertThat(RULE.found(claim.toBuilder().addLinks(link(LinkKind.GUIDANCE)).build())).isEmpty();
    assertThat(RULE.found(claim.toBuilder().addLinks(link(LinkKind.POLICY)).build())).hasSize(1);
  }

  @Test
  void takesTheSourceOfTheDefinitionForACitation() {
    Definition definition =
        Definition.builder()
            .statement("Living well together.")
            .attribution("Guidance on the duty to promote community cohesion, July 2007")
            .build();

    assertThat(RULE.found(saying(CLAIM).toBuilder().definition(definition).build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DutyBasis.class)
  void saysNothingWhereAFundingAgreementIsTheBasis(DutyBasis basis) {
    Policy policy =
        saying(CLAIM).toBuilder().school(School.builder().dutyBasis(basis).build()).build();

    assertThat(RULE.found(policy).isEmpty()).isEqualTo(basis == DutyBasis.FUNDING_AGREEMENT);
  }

  @Test
  void doesNotReadWelshPolicies() {
    assertThat(RULE.found(inWelsh(saying(CLAIM)))).isEmpty();
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(saying(CLAIM))).hasSize(1);
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(saying(CLAIM)))
        .containsExactly(
            "the policy says there is a duty to promote community cohesion but cites nothing"
                + " for it; add what binds the school to \"legalBasis\"");
  }

  private static Link link(LinkKind kind) {
    return Link.builder().title("Read more").url("https://example.org/").kind(kind).build();
  }
}
