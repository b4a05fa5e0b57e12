package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cohesion.community.CommunityScope;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules say in Welsh. */
class WelshTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  @ParameterizedTest
  @CsvSource({"0, 0 mis", "1, 1 mis", "2, 2 fis", "3, 3 mis", "6, 6 mis", "7, 7 mis", "36, 36 mis"})
  void countsMonths(int months, String shown) {
    Finding mismatch = finding("review.interval-mismatch").with("months", months);

    assertThat(
            mismatch
                .with("last", RuleUnderTest.date("2026-11-22"))
                .with("stated", Frequency.TWICE_YEARLY)
                .text(WELSH))
        .isEqualTo(
            "mae'r adolygiad nesaf "
                + shown
                + " ar ôl yr adolygiad diwethaf ar 22 Tachwedd 2026, ond dywed y polisi y caiff ei"
                + " adolygu ddwywaith y flwyddyn; newidiwch y dyddiad neu'r amlder");
  }

  @Test
  void namesOneOfTwoDates() {
    Finding before = finding("review.before-approval").with("next", RuleUnderTest.date("2026"));

    assertThat(before.with("last", RuleUnderTest.date("2026-12")).text(WELSH))
        .isEqualTo(
            "mae'r adolygiad nesaf i'w gynnal yn 2026, cyn yr adolygiad diwethaf ym mis"
                + " Rhagfyr 2026; cywirwch un o'r dyddiadau");
    assertThat(before.with("approved", RuleUnderTest.date("2027-02-01")).text(WELSH))
        .isEqualTo(
            "mae'r adolygiad nesaf i'w gynnal yn 2026, cyn y gymeradwyaeth ar 1 Chwefror"
                + " 2027; cywirwch un o'r dyddiadau");
  }

  @Test
  void saysWhenAReviewWasDue() {
    Finding overdue = finding("review.overdue");

    assertThat(overdue.with("stated", RuleUnderTest.date("2025-09")).text(WELSH))
        .isEqualTo(
            "roedd yr adolygiad i'w gynnal ym mis Medi 2025; adolygwch y polisi, yna nodwch"
                + " review.lastReview a review.nextReview");
    assertThat(overdue.with("due", RuleUnderTest.date("2025-09-30")).text(WELSH))
        .isEqualTo(
            "roedd yr adolygiad i'w gynnal ar 30 Medi 2025, yn ôl dyddiadau ac amlder y"
                + " polisi; adolygwch y polisi, yna nodwch review.lastReview a review.nextReview");
    assertThat(finding("review.next-missing").text(WELSH))
        .isEqualTo(
            "nid yw'r polisi'n dweud pryd y caiff ei adolygu nesaf; ychwanegwch review.nextReview");
  }

  @Test
  void namesStrandsAndCommunities() {
    assertThat(
            finding("strands.duplicate")
                .with("strand", AimStrand.EQUITY_AND_EXCELLENCE)
                .text(WELSH))
        .isEqualTo(
            "mae'r llinyn \"tegwch a rhagoriaeth\" yma am yr eildro;"
                + " rhowch ei eitemau mewn un cofnod");
    assertThat(
            finding("community.dimension-missing")
                .with("dimension", CommunityScope.GLOBAL)
                .text(WELSH))
        .isEqualTo(
            "mae un gymuned heb ei henwi: y gymuned fyd-eang; ychwanegwch hi at"
                + " community.dimensions");
  }

  @Test
  void namesProfiles() {
    Finding finding = finding("strands.duplicate");

    assertThat(finding.with("strand", Profile.DRAFT).text(WELSH)).contains("\"drafft\"");
    assertThat(finding.with("strand", Profile.ADOPTED).text(WELSH))
        .contains("\"wedi'i fabwysiadu\"");
  }

  @Test
  void neverReadsTheMachinesOwnLocale() {
    Policy policy =
        RuleUnderTest.with(
            ReviewSchedule.builder()
                .frequency(Frequency.ANNUAL)
                .lastReview(RuleUnderTest.date("2020-11-22"))
                .nextReview(RuleUnderTest.date("2023-11-22"))
                .build());
    List<String> english = texts(policy, Locale.ENGLISH);
    List<String> welsh = texts(policy, WELSH);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("cy", "tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(texts(policy, Locale.ENGLISH)).isEqualTo(english);
        assertThat(texts(policy, Locale.JAPANESE)).isEqualTo(english);
        assertThat(texts(policy, WELSH)).isEqualTo(welsh).doesNotContainAnyElementsOf(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> texts(Policy policy, Locale locale) {
    return PolicyValidator.builder()
        .build()
        .validate(policy, RuleUnderTest.TODAY)
        .getFindings()
        .stream()
        .map(finding -> finding.text(locale))
        .toList();
  }

  private static Finding finding(String id) {
    FindingKind kind =
        RuleCatalogue.all().stream()
            .filter(rule -> rule.id().equals(id))
            .findFirst()
            .orElseThrow()
            .kind();
    return Finding.of(kind, JsonPointer.ROOT);
  }
}
