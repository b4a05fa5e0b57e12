package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares two versions of the policies of two real schools, where they are at hand. */
class RealPoliciesDiffTest {

  private static final Path POLICIES = Path.of("../../../shared/policies");

  @BeforeEach
  void needsThePolicies() {
    assumeThat(POLICIES).isDirectory();
  }

  @Test
  void findsWhatKingsfleetChangedBeforeItApprovedItsPolicy() throws IOException {
    assertThat(changes("kingsfleet-undated", "kingsfleet-2010"))
        .containsExactly(
            // The later version is printed with a title.
            "added /title",
            // It is headed by another name of the school …
            "changed /school/name",
            // … and uses the former name in its text.
            "added /school/aliases/0",
            // It says that the governors approved it, and when.
            "added /control",
            // From here on, curly apostrophes became straight ones: in the definition,
            "typography /definition/statement",
            // in what the school means by community,
            "typography /community/introduction",
            // in the procedure about visits,
            "typography /procedures/strands/0/procedures/1/statement",
            // and in the one about attainment.
            "typography /procedures/strands/0/procedures/3/statement",
            // A word that had one letter wrong was corrected.
            "changed /procedures/strands/2/groups/1/procedures/1/statement",
            // An apostrophe once more, in what is said about the yearly review.
            "typography /review/statement");
  }

  @Test
  void findsWhatWoottonParkChangedWhenItApprovedItsPolicy() throws IOException {
    assertThat(changes("wootton-park-undated", "wootton-park-2016"))
        .containsExactly(
            // The later version has the school's name at its head,
            "added /school/name",
            // its motto below it,
            "added /school/motto",
            // and a table that says for which year it is, by whom, and who approved it when.
            "added /control",
            // A longer dash stands in the rationale.
            "typography /rationale/paragraphs/0",
            // A curly apostrophe became a straight one in the procedure about activities,
            "typography /procedures/strands/0/procedures/2/statement",
            // and so did the quotation marks in the one about agencies.
            "typography /procedures/strands/2/procedures/3/statement",
            // The table also says when the next review is.
            "added /review/nextReview");
  }

  @Test
  void findsTheSameTheOtherWayRound() throws IOException {
    assertThat(changes("wootton-park-2016", "wootton-park-undated"))
        .containsExactlyElementsOf(
            changes("wootton-park-undated", "wootton-park-2016").stream()
                .map(change -> change.replace("added ", "removed "))
                .toList());
  }

  @Test
  void printsTheChangesWithoutWordsOfThePolicies() {
    Outcome outcome = Outcome.of("diff", path("wootton-park-undated"), path("wootton-park-2016"));

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.outLines()).last().isEqualTo("7 changes: 4 added, 3 typography");
    assertThat(outcome.outLines().subList(0, 7))
        .allMatch(
            line -> line.matches(".+\\.json:\\d+:\\d+: [a-z]+: /[\\w/]+ (is new|differs .+)"));
  }

  private static List<String> changes(String before, String after) throws IOException {
    return PolicyDiff.between(policy(before), policy(after)).getChanges().stream()
        .map(Change::toString)
        .toList();
  }

  private static Policy policy(String name) throws IOException {
    return PolicyJson.decode(Path.of(path(name))).orThrow();
  }

  private static String path(String name) {
    return POLICIES.resolve(name + ".json").toString();
  }
}
