package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.JsonFindingKinds;
import org.cohesion.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of finding there is, whoever makes it. */
class RuleCatalogueTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)( [a-z]+)?}");
  private static final Set<String> ARGUMENTS =
      Set.of("due", "months", "last", "approved", "next", "stated", "dimension", "strand");

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
        .extracting(RuleInfo::id)
        .containsExactly(
            "review.missing",
            "review.reviewer-missing",
            "review.next-missing",
            "review.interval-mismatch",
            "review.before-approval",
            "review.overdue",
            "monitoring.missing",
            "control.title-missing",
            "control.school-missing",
            "control.approval-missing",
            "definition.missing",
            "community.missing",
            "community.dimension-missing",
            "strands.missing",
            "strands.heading-inconsistent",
            "strands.duplicate",
            "text.blank",
            "text.dangling");
  }

  @Test
  void draftsAreHeldToContradictionsOnly() {
    assertThat(RuleCatalogue.all())
        .filteredOn(RuleInfo::inDraft)
        .extracting(RuleInfo::id)
        .containsExactly(
            "review.interval-mismatch",
            "review.before-approval",
            "strands.duplicate",
            "text.blank",
            "text.dangling");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyMessageIsOneLineThatFollowsAColon(FindingKind kind) {
    String message = kind.message(Locale.ENGLISH);

    assertThat(message).isNotBlank().doesNotEndWith(".");
    assertThat(message).matches("[a-z{].*");
    assertThat(message.chars().filter(c -> c == '[').count())
        .isEqualTo(message.chars().filter(c -> c == ']').count());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasAPage(FindingKind kind) {
    assertThat(kind.page()).startsWith("# ").contains("## How to settle it");
  }

  @Test
  void messagesOfRulesNameOnlyArgumentsThatRulesGive() {
    Set<String> named = new TreeSet<>();
    for (RuleInfo rule : RuleCatalogue.all()) {
      Matcher matcher = ARGUMENT.matcher(rule.kind().message(Locale.ENGLISH));
      while (matcher.find()) {
        named.add(matcher.group(1));
      }
    }

    assertThat(named).isEqualTo(new TreeSet<>(ARGUMENTS));
  }
}
