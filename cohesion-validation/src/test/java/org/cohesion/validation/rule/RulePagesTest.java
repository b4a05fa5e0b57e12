package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a page, and the examples on it do what the page says. An example for a rule that
 * compares with the version before is two documents: that version, then the policy.
 */
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

  /** An example that depends on the day says which one it is. */
  private static final Pattern DAY = Pattern.compile("As of (\\d{1,2} \\w+ \\d{4})");

  private static final DateTimeFormatter DAY_FORMAT =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

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
    Example example = example(rule, "Example that fires");

    assertThat(found(rule, Profile.ADOPTED, example)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theMessageNamesWhatTheFindingGives(RuleInfo rule) {
    String message = rule.kind().message(Locale.ENGLISH);

    for (Finding finding : found(rule, Profile.ADOPTED, example(rule, "Example that fires"))) {
      assertThat(finding.getArguments().keySet())
          .allSatisfy(name -> assertThat(message).containsPattern("\\{" + name + "[ }]"));
      assertThat(finding.text(Locale.ENGLISH)).doesNotContain("{", "}", "[", "]", "  ", " ,");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFirstExampleFiresInADraftIfTheRuleIsForDrafts(RuleInfo rule) {
    Example example = example(rule, "Example that fires");

    assertThat(found(rule, Profile.DRAFT, example).isEmpty()).isEqualTo(!rule.inDraft());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFirstExampleNeedsADayIfTheRuleDoes(RuleInfo rule) {
    Example example = example(rule, "Example that fires");
    PolicyValidator validator = PolicyValidator.builder().build();

    ValidationReport report =
        rule.needsPrevious()
            ? validator.validate(example.policy(), example.previous())
            : validator.validate(example.policy());

    assertThat(of(rule, report).isEmpty()).isEqualTo(rule.needsDay());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFirstExampleNeedsTheVersionBeforeIfTheRuleDoes(RuleInfo rule) {
    Example example = example(rule, "Example that fires");
    PolicyValidator validator = PolicyValidator.builder().build();

    ValidationReport report = validator.validate(example.policy(), example.today());

    assertThat(of(rule, report).isEmpty()).isEqualTo(rule.needsPrevious());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theSecondExampleStaysSilent(RuleInfo rule) {
    Example example = example(rule, "Example that stays silent");

    assertThat(found(rule, Profile.ADOPTED, example)).isEmpty();
    assertThat(found(rule, Profile.DRAFT, example)).isEmpty();
  }

  /**
   * What an example is made of.
   *
   * @param previous the version before; the policy itself if the rule needs none
   * @param today the day that the page names, if it does
   */
  record Example(Policy policy, Policy previous, LocalDate today) {}

  static List<Finding> found(RuleInfo rule, Profile profile, Example example) {
    PolicyValidator validator = PolicyValidator.builder().profile(profile).build();
    return of(rule, validator.validate(example.policy(), example.previous(), example.today()));
  }

  private static List<Finding> of(RuleInfo rule, ValidationReport report) {
    return report.getFindings().stream().filter(f -> f.getKind().equals(rule.kind())).toList();
  }

  static Example example(RuleInfo rule, String heading) {
    String section = section(rule, heading);
    List<Policy> policies = policies(section);
    Matcher day = DAY.matcher(section);
    LocalDate today = day.find() ? LocalDate.parse(day.group(1), DAY_FORMAT) : RuleUnderTest.TODAY;
    assertThat(policies).as("documents").hasSize(rule.needsPrevious() ? 2 : 1);
    return new Example(policies.get(policies.size() - 1), policies.get(0), today);
  }

  /** The documents of a section, which has no text after the last. */
  private static List<Policy> policies(String section) {
    List<Policy> policies = new ArrayList<>();
    int end = 0;
    int open = section.indexOf(FENCE + "json\n");
    while (open >= 0) {
      int close = section.indexOf("\n" + FENCE, open + 1);
      Decoded decoded = PolicyJson.decodeText(section.substring(open + 8, close));
      assertThat(decoded.getFindings()).isEmpty();
      policies.add(decoded.orThrow());
      end = close + 1;
      open = section.indexOf(FENCE + "json\n", end);
    }
    assertThat(section.substring(end).strip()).as("what follows").isEqualTo(FENCE);
    return policies;
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
