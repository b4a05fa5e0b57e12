package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and the examples on it do what the page says. */
class RulePagesTest {

  private static final List<String> HEADINGS =
      List.of(
          "What it finds",
          "Why it matters",
          "How to settle it",
          "Source",
          "What it can miss",
          "Example that fires",
          "Example that stays silent");

  private static final String FENCE = "```";

  static Stream<RuleInfo> rules() {
    return RuleCatalogue.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageHasATitleAndEveryPart(RuleInfo rule) {
    List<String> lines = rule.kind().page().lines().toList();

    assertThat(lines.get(0)).matches("# \\S.*[^.]");
    assertThat(lines.stream().filter(l -> l.startsWith("#")).skip(1))
        .containsExactlyElementsOf(HEADINGS.stream().map(h -> "## " + h).toList());
    assertThat(HEADINGS)
        .allSatisfy(heading -> assertThat(section(rule, heading)).as(heading).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageIsShort(RuleInfo rule) {
    List<String> prose = new ArrayList<>();
    for (String heading : HEADINGS.subList(0, HEADINGS.size() - 2)) {
      section(rule, heading).lines().filter(l -> !l.isBlank()).forEach(prose::add);
    }

    assertThat(prose).hasSizeLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFirstExampleFires(RuleInfo rule) {
    Policy policy = example(rule, "Example that fires");

    assertThat(found(rule, Profile.ADOPTED, policy)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFirstExampleFiresInADraftIfTheRuleIsForDrafts(RuleInfo rule) {
    Policy policy = example(rule, "Example that fires");

    assertThat(found(rule, Profile.DRAFT, policy).isEmpty()).isEqualTo(!rule.inDraft());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFirstExampleNeedsADayIfTheRuleDoes(RuleInfo rule) {
    Policy policy = example(rule, "Example that fires");

    List<Finding> found =
        of(rule, PolicyValidator.builder().build().validate(policy).getFindings());

    assertThat(found.isEmpty()).isEqualTo(rule.needsDay());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theSecondExampleStaysSilent(RuleInfo rule) {
    Policy policy = example(rule, "Example that stays silent");

    assertThat(found(rule, Profile.ADOPTED, policy)).isEmpty();
    assertThat(found(rule, Profile.DRAFT, policy)).isEmpty();
  }

  private static List<Finding> found(RuleInfo rule, Profile profile, Policy policy) {
    PolicyValidator validator = PolicyValidator.builder().profile(profile).build();
    return of(rule, validator.validate(policy, RuleUnderTest.TODAY).getFindings());
  }

  private static List<Finding> of(RuleInfo rule, List<Finding> findings) {
    return findings.stream().filter(f -> f.getKind().equals(rule.kind())).toList();
  }

  private static Policy example(RuleInfo rule, String heading) {
    String section = section(rule, heading);
    int open = section.indexOf(FENCE + "json\n");
    int close = section.indexOf("\n" + FENCE, open + 1);
    assertThat(open).as("where the example begins").isNotNegative();
    assertThat(section.substring(close + 1).strip()).as("what follows").isEqualTo(FENCE);

    Decoded decoded = PolicyJson.decodeText(section.substring(open + 8, close));

    assertThat(decoded.getFindings()).isEmpty();
    return decoded.orThrow();
  }

  /** The text between a heading and the next one. */
  private static String section(RuleInfo rule, String heading) {
    String page = rule.kind().page();
    String title = "\n## " + heading + "\n";
    int start = page.indexOf(title);
    if (start < 0) {
      return "";
    }
    int end = page.indexOf("\n## ", start + title.length());
    return page.substring(start + title.length(), end < 0 ? page.length() : end);
  }
}
