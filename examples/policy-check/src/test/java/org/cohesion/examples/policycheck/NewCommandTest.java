package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.community.CommunityScope;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.strand.AimStrand;
import org.junit.jupiter.api.Test;

class NewCommandTest {

  @Test
  void printsADraftWithEveryHeading() {
    Outcome outcome = Outcome.of("new", "--school", " Ysgol Tŷ Gwyn ");

    Policy policy = PolicyJson.decodeText(outcome.out()).orThrow();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).endsWith("}\n");
    assertThat(policy.getSchool().orElseThrow().getName()).contains("Ysgol Tŷ Gwyn");
    assertThat(policy.getControl().orElseThrow().getStatus()).contains(PolicyStatus.DRAFT);
    assertThat(policy.getTitle()).isPresent();
    assertThat(policy.getRationale()).isPresent();
    assertThat(policy.getDefinition().orElseThrow().getLimbs()).hasSize(4);
    assertThat(policy.getContext()).isPresent();
    assertThat(policy.scopes())
        .containsExactly(
            CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.UK, CommunityScope.GLOBAL);
    assertThat(policy.getPrinciples().orElseThrow().getPrinciples()).hasSize(4);
    assertThat(AimStrand.values())
        .allSatisfy(strand -> assertThat(policy.aimsOf(strand)).isNotEmpty())
        .allSatisfy(strand -> assertThat(policy.proceduresOf(strand)).isNotEmpty());
    assertThat(policy.getMonitoring().orElseThrow().getActivities()).isNotEmpty();
    assertThat(policy.getReview().orElseThrow().getFrequency()).contains(Frequency.ANNUAL);
  }

  @Test
  void headsTheStrandsInTheWordsOfTheGuidance() {
    String draft = Outcome.of("new", "--school", "Ashlow Primary School").out();

    assertThat(AimStrand.values())
        .allSatisfy(strand -> assertThat(draft).contains("\"" + strand.wording() + "\""));
  }

  @Test
  void printsADraftThatHasNothingWrongWithItAsADraft() {
    String draft = Outcome.of("new", "--school", "Ashlow Primary School").out();

    assertThat(Outcome.withInput(draft, "check", "--profile", "draft", "--level", "info", "-"))
        .isEqualTo(new Outcome(0, "1 file checked: nothing found\n", ""));
  }

  @Test
  void printsADraftThatHasNoErrorsOnceItIsAdopted() {
    String draft = Outcome.of("new", "--school", "Ashlow Primary School").out();

    assertThat(Outcome.withInput(draft, "check", "--as-of", "2026-11-22", "-").status()).isZero();
  }

  @Test
  void wantsTheNameOfTheSchool() {
    assertThat(Outcome.of("new"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: Missing required option: '--school=NAME';"
                    + " see 'policy-check new --help'\n"));
    assertThat(Outcome.of("new", "--school", " "))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: The name of the school is blank;"
                    + " see 'policy-check new --help'\n"));
  }

  @Test
  void refusesANameThatArrivedBroken() {
    Outcome outcome = Outcome.of("new", "--school", "T\ufffd\ufffd");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("letters that this locale cannot hold").hasLineCount(1);
  }
}
