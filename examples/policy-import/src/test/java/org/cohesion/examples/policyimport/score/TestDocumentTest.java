package org.cohesion.examples.policyimport.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestDocumentTest {

  /** The reviewer stands in the statement, in other words perhaps. */
  private static final String UNPRINTED = "/review/reviewer/name";

  static Stream<TestDocument> printed() {
    return TestDocument.all().stream()
        .filter(document -> !document.set().equals("real") && document.format().equals("md"));
  }

  /** If this fails for an example, the example has changed since its documents were made. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("printed")
  void printsEveryWordThatAnImportIsToFind(TestDocument document) {
    Bag expected =
        Bag.sum(
            PolicyMembers.of(document.policy()).words().entrySet().stream()
                .filter(member -> !member.getKey().equals(UNPRINTED))
                .map(Map.Entry::getValue)
                .toList());

    assertThat(Bag.words(document.text()).counts().keySet())
        .containsAll(expected.counts().keySet());
  }

  @Test
  void findsDocumentsOfEachFormat() {
    assertThat(TestDocument.all())
        .extracting(TestDocument::format)
        .contains("doc", "docx", "html", "md", "odt", "pdf", "pdftag", "txt");
  }
}
