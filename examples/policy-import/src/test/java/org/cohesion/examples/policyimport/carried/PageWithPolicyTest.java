package org.cohesion.examples.policyimport.carried;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.json.PolicyJson;
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

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Community Cohesion Policy</title>
      <script type="application/json">%s</script>
      </head>
      <body>
      <h1>Community Cohesion Policy</h1>
      <p>Hazel Lane Primary School</p>
      <table>
      <tr><th>Status</th><td>Adopted</td></tr>
      <tr><th>Approved</th><td>3 May 2024</td></tr>
      <tr><th>Next review</th><td>May 2025</td></tr>
      <tr><th>Review cycle</th><td>Annual</td></tr>
      </table>
      <h2>1. Why we have it</h2>
      <p>Our school brings together families of many backgrounds.</p>
      <p>We live and learn in one&nbsp;town.</p>
      <h2>2. Aims</h2>
      <h3>Equity and excellence</h3>
      <ol><li>We make sure that every family is welcome.</li></ol>
      </body>
      </html>
      """;

  private static Imported read(String json, String page) throws IOException {
    return DocumentImport.of(page.formatted(json).getBytes(UTF_8));
  }

  @Test
  void giveItAsLongAsTheyShowIt() throws IOException {
    Imported imported = read(JSON, PAGE);

    assertThat(imported.notes()).isEmpty();
    assertThat(imported.carried()).isTrue();
    assertThat(imported.policy()).isEqualTo(PolicyJson.decodeText(JSON).orThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "every family, each family",
    "3 May 2024, 3 May 2023",
    "Annual, Every two years",
    "</ol>, <li>We ask nobody for money.</li></ol>",
    "<p>Our school brings together families of many backgrounds.</p>, ''"
  })
  void giveWhatTheyShowOnceTheyWereEdited(String before, String after) throws IOException {
    Imported imported = read(JSON, PAGE.replace(before, after));

    assertThat(imported.carried()).isFalse();
    assertThat(imported.notes())
        .extracting(DocumentNote::kind)
        .contains(DocumentNote.Kind.EDITED_SINCE);
  }

  @Test
  void giveWhatTheyShowIfTheBlockIsBroken() throws IOException {
    Imported imported = read(JSON.substring(0, JSON.length() - 3), PAGE);

    assertThat(imported.carried()).isFalse();
    assertThat(imported.notes())
        .extracting(DocumentNote::kind)
        .contains(DocumentNote.Kind.UNREADABLE_POLICY);
  }
}
