package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cohesion.finding.Finding;
import org.junit.jupiter.api.Test;

/** Documents are about people, and messages end up in logs. */
class PrivacyTest {

  private static final String MARK = "Zebediah";
  private static final String START = "{\"formatVersion\": \"1.0\", \"title\": \"Zebediah\", ";

  private static final List<String> DOCUMENTS =
      List.of(
          START + "\"Zebediah\": Zebediah",
          START + "\"reference\": \"Zebediah\nx\"}",
          START + "\"reference\": \"Zebediah",
          START + "\"reference\": \"Zebediah\\Zebediah\"}",
          START + "\"title\": \"Zebediah\"}",
          START + "\"titleZebediah\": 1, \"school\": {\"Zebediah\": {\"Zebediah\": 1}}}",
          START
              + "\"extensions\": {\"Zebediah\": 1, \"org.a\": {\"Zebediah\": 1, \"Zebediah\": 2}}}",
          "{\"title\": \"Zebediah\", \"definition\": {\"paragraphs\": [\"Zebediah\"]}}",
          START + "\"school\": \"Zebediah\", \"links\": {\"Zebediah\": \"Zebediah\"}}",
          START + "\"reference\": [\"Zebediah\"], \"language\": {\"Zebediah\": null}}",
          START + "\"links\": [null], \"sections\": [{\"Zebediah\": null}]}",
          START + "\"language\": \"Zebediah\", \"review\": {\"frequency\": \"Zebediah\"}}",
          START + "\"review\": {\"nextReview\": \"Zebediah\"}, \"outline\": [\"Zebediah\"]}",
          START + "\"school\": {\"urn\": \"Zebediah\", \"ukprn\": \"Zebediah\"}}",
          START
              + "\"control\": {\"academicYear\": \"Zebediah\"}, \"reference\": \"\\ud800Zebediah\"}",
          START + "\"reference\": \"x\"} {\"Zebediah\": 1}",
          START + "\"reference\": \"x\"} Zebediah",
          "{\"formatVersion\": \"Zebediah\"}",
          "{\"formatVersion\": \"2.0\", \"Zebediah\": \"Zebediah\"}",
          "{\"formatVersion\": \"1.7\", \"Zebediah\": \"Zebediah\"}",
          START + "\"Zebediah\": " + "[".repeat(65),
          START + "\"reference\": \"" + MARK.repeat(40_000) + "\"}",
          START + "\"" + MARK.repeat(40_000) + "\": 1}",
          START + "\"extensions\": {\"org.a\": " + "7".repeat(101) + "}}",
          MARK.repeat(140_000),
          START + "\"links\": [" + "\"Zebediah\", ".repeat(1_001) + "1]}",
          START + "\"outline\": [" + "\"/Zebediah\", ".repeat(20_000) + "1]}",
          "\ud800" + MARK,
          MARK);

  @Test
  void noMessageHasTextOfTheDocumentOrNamesOfClasses() {
    Set<String> seen = new TreeSet<>();
    for (String document : DOCUMENTS) {
      Decoded decoded = PolicyJson.decodeText(document);
      assertThat(decoded.getFindings()).isNotEmpty();
      for (Finding finding : decoded.getFindings()) {
        seen.add(finding.getKind().getId());
        String text = finding.text(Locale.ENGLISH);
        assertThat(text).doesNotContainIgnoringCase(MARK);
        assertThat(text).doesNotContainPattern("(?i)cohesion\\.|jackson|java|exception|7{5}");
        assertThat(text).doesNotContainPattern("\\b[A-Z][a-z]+[A-Z]\\w*");
        assertThat(finding.getArguments().toString()).doesNotContainIgnoringCase(MARK);
      }
    }
    assertThat(seen).isEqualTo(new TreeSet<>(JsonFindingKindsTest.FIRING.keySet()));
  }

  @Test
  void noExceptionHasTextOfTheDocument() {
    for (String document : DOCUMENTS) {
      Decoded decoded = PolicyJson.decodeText(document);
      if (decoded.getPolicy().isEmpty()) {
        assertThatIllegalStateException()
            .isThrownBy(decoded::orThrow)
            .withMessageNotContaining(MARK)
            .withNoCause();
      }
    }
  }
}
