package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.JsonFindingKinds;
import org.cohesion.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of finding there is, whoever makes it. */
class RuleCatalogueTest {

  static List<FindingKind> kinds() {
    List<FindingKind> kinds = new ArrayList<>(JsonFindingKinds.all());
    RuleCatalogue.all().forEach(rule -> kinds.add(rule.kind()));
    kinds.addAll(ValidationFindingKinds.all());
    return kinds;
  }

  @Test
  void everyIdIsUsedOnce() {
    assertThat(kinds()).extracting(FindingKind::getId).doesNotHaveDuplicates();
  }

  @Test
  void theRulesAreThese() {
    assertThat(RuleCatalogue.all())
        .extracting(RuleCatalogueTest::line)
        .containsExactly(
            "review.missing warning",
            "review.frequency-missing warning",
            "review.reviewer-missing warning",
            "review.next-missing warning",
            "review.interval-mismatch warning draft",
            "review.before-approval error draft",
            "review.term-conflict warning draft",
            "review.overdue warning day",
            "review.not-recorded info day",
            "review.last-in-future error draft day",
            "review.statement-conflict warning draft",
            "monitoring.missing warning",
            "monitoring.actor-missing warning",
            "control.title-missing error",
            "control.school-missing error",
            "control.owner-missing warning",
            "control.approval-missing warning",
            "control.approver-missing warning",
            "control.approval-in-future error draft day",
            "control.expired warning day",
            "control.year-approval-gap warning",
            "control.status-conflict warning draft",
            "control.person-without-role info",
            "control.version-order warning draft",
            "control.history-in-future warning draft day",
            "control.effective-before-approval info",
            "control.title-period-ended warning day",
            "control.title-period-conflict warning draft",
            "identity.ukprn-unusual info",
            "identity.urn-and-laestab-missing info",
            "identity.school-repeated warning draft",
            "school.phase-age-conflict warning draft",
            "definition.missing warning",
            "definition.limb-missing warning",
            "definition.unattributed info",
            "context.unmentioned-difference info",
            "context.undated warning",
            "community.missing warning",
            "community.dimension-missing warning",
            "community.duplicate-scope warning draft",
            "principles.theme-missing info",
            "strands.missing warning",
            "strands.without-aim warning",
            "strands.without-procedure warning",
            "strands.heading-inconsistent warning",
            "strands.heading-unusual info",
            "strands.duplicate error draft",
            "procedures.unknown-aim error draft",
            "procedures.duplicate-id error draft",
            "procedures.not-measurable info",
            "procedures.owner-missing info",
            "procedures.deadline-missing info",
            "procedures.overdue warning day",
            "law.repealed warning day",
            "law.miscited warning",
            "law.duty-unsupported info",
            "law.duty-not-applicable warning",
            "school.duty-basis-conflict info",
            "law.obsolete-framework info day",
            "law.inspection-claim-stale warning day",
            "law.protected-characteristics-incomplete warning day",
            "law.register-outdated info day",
            "links.dead-host warning",
            "links.insecure info",
            "text.blank error draft",
            "text.dangling error draft",
            "text.placeholder error draft",
            "text.editorial-query warning draft",
            "text.term-inconsistent info",
            "text.relative-time info",
            "text.template-voice info",
            "text.declared-count-mismatch warning",
            "text.run-together warning draft",
            "text.school-name-foreign warning",
            "text.appendix-missing warning",
            "text.heading-empty warning",
            "text.item-repeated warning",
            "text.doubled-word warning draft",
            "text.alternatives-left warning draft",
            "text.near-duplicate info",
            "version.unchanged info previous");
  }

  /** Id and severity, then what else there is to say of the rule. */
  private static String line(RuleInfo rule) {
    return rule.id()
        + " "
        + rule.kind().getSeverity().getJsonName()
        + (rule.inDraft() ? " draft" : "")
        + (rule.needsDay() ? " day" : "")
        + (rule.needsPrevious() ? " previous" : "");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyMessageIsOneLineThatFollowsAColon(FindingKind kind) {
    String message = kind.message(Locale.ENGLISH);

    assertThat(message).isNotBlank().doesNotEndWith(".");
    assertThat(message).matches("[a-z{\\[].*");
    assertThat(message.chars().filter(c -> c == '[').count())
        .isEqualTo(message.chars().filter(c -> c == ']').count());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasAPage(FindingKind kind) {
    assertThat(kind.page()).startsWith("# ").contains("## How to settle it");
  }
}
