package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cohesion.community.CommunityScope;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.strand.AimStrand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  /** A text in JSON that is nothing but an order in brackets. */
  private static final Pattern STAND_IN = Pattern.compile("\"\\[[^\"\\[\\]]+\\]\"");

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void printsADraftWithEveryHeading(String locale) {
    Outcome outcome = Outcome.of("new", "--locale", locale, "--school", " Ysgol Tŷ Gwyn ");

    Policy policy = PolicyJson.decodeText(outcome.out()).orThrow();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).endsWith("}\n");
    assertThat(policy.getSchool().orElseThrow().getName()).contains("Ysgol Tŷ Gwyn");
    assertThat(policy.getControl().orElseThrow().getStatus()).contains(PolicyStatus.DRAFT);
    assertThat(policy.getTitle()).isPresent();
    assertThat(policy.getRationale()).isPresent();
    assertThat(policy.getDefinition()).isPresent();
    assertThat(policy.getContext()).isPresent();
    assertThat(policy.scopes())
        .containsExactly(
            CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.UK, CommunityScope.GLOBAL);
    assertThat(policy.getPrinciples().orElseThrow().getPrinciples()).hasSize(4);
    assertThat(AimStrand.values())
        .allSatisfy(strand -> assertThat(policy.aimsOf(strand)).isNotEmpty())
        .allSatisfy(strand -> assertThat(policy.proceduresOf(strand)).isNotEmpty());
    assertThat(policy.getMonitoring().orElseThrow().getActivities()).isNotEmpty();
    assertThat(policy.getReview()).isPresent();
  }

  @Test
  void writesInWelshOnRequest() {
    String english = draft("en");
    String welsh = draft("cy");

    assertThat(Outcome.of("new", "--school", "Ashlow").out()).isEqualTo(english);
    assertThat(PolicyJson.decodeText(english).orThrow().getLanguage()).contains(Language.ENGLISH);
    assertThat(PolicyJson.decodeText(welsh).orThrow().getLanguage()).contains(Language.WELSH);
    assertThat(welsh)
        .contains("\"Polisi Cydlyniant Cymunedol\"", "[Dywedwch ", "Addysgu, dysgu a’r cwricwlwm")
        .doesNotContain("[Say ", "Our ");
    assertThat(standIns(welsh)).hasSameSizeAs(standIns(english));
  }

  @Test
  void headsTheStrandsInTheWordsOfTheGuidance() {
    assertThat(AimStrand.values())
        .allSatisfy(strand -> assertThat(draft("en")).contains("\"" + strand.wording() + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void printsADraftThatNamesTheSchemaThatItConformsTo(String locale) {
    String draft = draft(locale);

    assertThat(draft).startsWith("{\n  \"$schema\": \"./policy-1.0.schema.json\",\n");
    assertThat(SchemaCheck.objections(PolicyJson.schema(), draft)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, draft", "en, adopted", "cy, draft", "cy, adopted"})
  void printsADraftThatIsNotDoneAsItIs(String locale, String profile) {
    Outcome outcome = check(draft(locale), profile);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .satisfies(
            out ->
                assertThat(out.lines().filter(line -> line.endsWith("[text.placeholder]")))
                    .hasSameSizeAs(
                        standIns(draft(locale)).stream()
                            .map(MatchResult::group)
                            .distinct()
                            .toList()));
  }

  @ParameterizedTest
  @CsvSource({"en, draft", "en, adopted", "cy, draft", "cy, adopted"})
  void printsADraftThatIsNotDoneWhileAnythingIsLeftToBeFilledIn(String locale, String profile) {
    String draft = draft(locale);
    List<MatchResult> standIns = standIns(draft);

    assertThat(standIns).hasSizeGreaterThan(20);
    for (int left = 0; left < standIns.size(); left++) {
      Outcome outcome = check(filledIn(draft, left), profile);

      assertThat(outcome.status()).as(standIns.get(left).group()).isEqualTo(1);
      assertThat(outcome.outLines())
          .as(standIns.get(left).group())
          .filteredOn(line -> line.contains("[text.placeholder]"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void printsADraftThatIsDoneAsADraftOnceAllIsFilledIn(String locale) {
    String done = filledIn(draft(locale), -1);

    assertThat(check(done, "draft"))
        .isEqualTo(new Outcome(0, "1 file checked as draft: nothing found\n", ""));
    assertThat(check(done, "adopted").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void decidesNothingForTheSchool(String locale) {
    String draft = draft(locale);
    String rest = STAND_IN.matcher(draft).replaceAll("");

    assertThat(draft)
        .doesNotContain("\"frequency\"", "\"owner\"", "\"actor\"", "\"reportsTo\"", "\"reviewer\"")
        .doesNotContain("\"role\"", "\"planned\"", "\"limbs\"", "\"term\"");
    assertThat(rest).doesNotContain("[Say", "[D", ".\"");
    for (String member :
        List.of("statement", "description", "paragraphs", "measure", "attribution")) {
      assertThat(Pattern.compile("\"" + member + "\": (\\[\\s*)?\"[^\\[]").matcher(draft).find())
          .as(member)
          .isFalse();
    }
  }

  @Test
  void wantsTheNameOfTheSchool() {
    assertThat(Outcome.of("new"))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: --school is missing;" + " see 'policy-check new --help'\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "\u00a0", "\u202f \u2060", "\ufeff\t", "\udb40\udc41"})
  void wantsANameThatCanBeSeen(String name) {
    assertThat(Outcome.of("new", "--school", name))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: the name of the school is blank;"
                    + " see 'policy-check new --help'\n"));
  }

  @Test
  void refusesANameThatArrivedBroken() {
    Outcome outcome = Outcome.of("new", "--school", "T\ufffd\ufffd");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("letters that this locale cannot hold").hasLineCount(1);
  }

  @Test
  void saysWhichLanguagesItWrites() {
    assertThat(Outcome.of("new", "--locale", "fr", "--school", "Ashlow").err())
        .isEqualTo(
            "policy-check: --locale must be en or cy, not 'fr';"
                + " see 'policy-check new --help'\n");
  }

  private static String draft(String locale) {
    return Outcome.of("new", "--locale", locale, "--school", "Ashlow").out();
  }

  private static List<MatchResult> standIns(String draft) {
    return STAND_IN.matcher(draft).results().toList();
  }

  /** The draft with another text in place of each stand-in but one; of all for -1. */
  private static String filledIn(String draft, int left) {
    AtomicInteger number = new AtomicInteger();
    return STAND_IN
        .matcher(draft)
        .replaceAll(
            standIn -> {
              int now = number.getAndIncrement();
              return now == left ? standIn.group() : "\"Ashlow " + (char) ('a' + now) + ".\"";
            });
  }

  private static Outcome check(String draft, String profile) {
    String[] arguments = {
      "check", "--profile", profile, "--as-of", "2026-11-22", "--level", "info", "-"
    };
    return Outcome.withInput(draft, arguments);
  }
}
