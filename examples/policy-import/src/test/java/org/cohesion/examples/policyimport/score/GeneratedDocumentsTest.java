package org.cohesion.examples.policyimport.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.format.html.HtmlReader;
import org.cohesion.examples.policyimport.format.markdown.MarkdownReader;
import org.cohesion.examples.policyimport.printed.GeneratedDocument;
import org.cohesion.examples.policyimport.printed.GeneratedDocuments;
import org.cohesion.examples.policyimport.printed.GeneratedPolicies;
import org.cohesion.policy.Policy;

/** Documents at random: no word is lost, and what is printed comes back to where it came from. */
class GeneratedDocumentsTest {

  @Property(tries = 100)
  void placesWhatWasPrintedOnAWebPage(@ForAll("policies") Policy policy) {
    GeneratedDocument document = GeneratedPolicies.document(policy);

    Policy draft = Readers.recognised(new HtmlReader(), document.html().getBytes(UTF_8)).policy();

    assertAllIsPlaced(policy, draft);
  }

  @Property(tries = 100)
  void placesWhatWasPrintedAsMarkdown(@ForAll("policies") Policy policy) {
    GeneratedDocument document = GeneratedPolicies.document(policy);

    Policy draft =
        Readers.recognised(new MarkdownReader(), document.markdown().getBytes(UTF_8)).policy();

    assertAllIsPlaced(policy, draft);
  }

  private static void assertAllIsPlaced(Policy policy, Policy draft) {
    Policy printed = GeneratedPolicies.printed(policy);
    Score score = Scorer.score(printed, draft);
    String differences = Scorer.differences(printed, draft);
    assertThat(score.right()).as(differences).isEqualTo(score.words());
    assertThat(score.dates().missing() + score.dates().wrong()).as(differences).isZero();
  }

  @Property(tries = 100)
  void losesNoWordOfAWebPage(@ForAll("documents") GeneratedDocument document) {
    Imported imported = Readers.imported(new HtmlReader(), document.html().getBytes(UTF_8));

    assertNoneIsLost(document, imported);
  }

  /**
   * Labels of control data and words for roles are no longer words when they have become values.
   */
  private static void assertNoneIsLost(GeneratedDocument document, Imported imported) {
    Bag lost =
        Bag.words(document.text())
            .minus(Bag.sum(PolicyMembers.of(imported.policy()).words().values()));

    assertThat(lost.counts().keySet())
        .filteredOn(word -> word.matches(".*x\\d+"))
        .as(document.markdown())
        .isEmpty();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return GeneratedPolicies.policies();
  }

  @Provide
  Arbitrary<GeneratedDocument> documents() {
    return GeneratedDocuments.documents();
  }
}
