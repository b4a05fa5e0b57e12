package org.cohesion.examples.policyimport.carried;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyreport.document.PolicyPage;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Web pages that carry a policy in a script block. */
class PageWithPolicyTest {

  private static final String JSON =
      """
      {"formatVersion": "1.0", "title": "Community Cohesion Policy",
       "school": {"name": "Hazel Lane Primary School"},
       "control": {"status": "adopted", "approval": {"date": "2024-05-03"}},
       "rationale": {"heading": "Why we have it",
         "paragraphs": ["Our school brings together families of many backgrounds.",
           "We live and learn in one town."]},
       "aims": {"strands": [{"strand": "equity-and-excellence", "aims": [
         {"statement": "We make sure that every family is welcome."}]}]},
       "review": {"frequency": "annual", "nextReview": "2025-05"}}
      """;

  private static final Policy POLICY = PolicyJson.decodeText(JSON).orThrow();

  private static final String PAGE = PolicyPage.of(POLICY);

  private static Imported read(String page) throws IOException {
    return DocumentImport.of(page.getBytes(UTF_8));
  }

  @Test
  void giveItAsLongAsTheyShowIt() throws IOException {
    Imported imported = read(PAGE);

    assertThat(imported.notes()).isEmpty();
    assertThat(imported.carried()).isTrue();
    assertThat(imported.policy()).isEqualTo(POLICY);
  }

  @ParameterizedTest
  @CsvSource({
    "every family, each family",
    "3 May 2024, 3 May 2023",
    "Every year, Every two years",
    "</main>, <p>We ask nobody for money.</p></main>",
    "Our school brings together families of many backgrounds., ''"
  })
  void giveWhatTheyShowOnceTheyWereEdited(String before, String after) throws IOException {
    int script = PAGE.lastIndexOf("<script");
    String edited = PAGE.substring(0, script).replace(before, after) + PAGE.substring(script);

    Imported imported = read(edited);

    assertThat(imported.carried()).isFalse();
    assertThat(imported.notes())
        .extracting(DocumentNote::kind)
        .contains(DocumentNote.Kind.EDITED_SINCE);
  }

  @Test
  void giveWhatTheyShowIfTheBlockIsBroken() throws IOException {
    Imported imported = read(PAGE.replace("}</script>", "</script>"));

    assertThat(imported.carried()).isFalse();
    assertThat(imported.notes())
        .extracting(DocumentNote::kind)
        .contains(DocumentNote.Kind.UNREADABLE_POLICY);
  }
}
