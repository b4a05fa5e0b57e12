package org.cohesion.examples.policyreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PrintedDocumentTest {

  private static final Policy POLICY =
      PolicyJson.decodeText(
              """
              {"formatVersion": "1.0", "language": "cy", "outline": ["/review", "/sections/0"],
               "school": {"name": "Ysgol yr Onnen", "motto": "Dysgu a byw"},
               "aims": {"strands": [{"strand": "equity-and-excellence",
                 "aims": [{"id": "A1", "statement": "Croeso i bawb."}]}]},
               "review": {"heading": "Adolygu", "frequency": "annual", "nextReview": "2027-09"},
               "links": [{"title": "Polisi iaith", "url": "https://example.org/iaith"}],
               "sections": [{"number": "4", "heading": "Arian", "paragraphs": ["Un", "- dau"]}]}
              """)
          .orThrow();

  @Test
  void hasTheOrderOfTheSchoolAndHeadingsOfOursWhereItHasNone() {
    String markdown = PolicyMarkdown.of(PrintedDocument.of(POLICY));

    assertThat(markdown)
        .isEqualTo(
            """
            **Ysgol yr Onnen**

            “Dysgu a byw”

            # Polisi

            ## Adolygu

            | | |
            |---|---|
            | Dyddiad adolygu nesaf | Medi 2027 |
            | Amlder adolygu | Bob blwyddyn |

            ## 4 Arian

            Un

            - dau

            ## Nodau

            ### Tegwch a rhagoriaeth

            - Croeso i bawb.

            ## Dogfennau cysylltiedig

            - Polisi iaith
              - <https://example.org/iaith>
            """);
  }

  @Test
  void saysWhichPartEachBlockPrints() {
    List<PrintedBlock> blocks = PrintedDocument.of(POLICY).blocks();

    assertThat(blocks)
        .extracting(PrintedBlock::pointer)
        .contains(
            JsonPointer.parse("/school/motto"),
            JsonPointer.parse("/aims/strands/0/aims/0"),
            JsonPointer.parse("/sections/0/paragraphs/1"));
  }

  @Test
  void isAPageWithLandmarksAndHeadingsInOrder() {
    Document page = Jsoup.parse(PolicyPage.of(POLICY));

    assertThat(page.select("html").attr("lang")).isEqualTo("cy");
    assertThat(page.title()).isEqualTo("Polisi");
    assertThat(page.select("body > header, body > main")).hasSize(2);
    assertThat(page.select("h1, h2, h3").eachText())
        .containsExactly(
            "Polisi",
            "Adolygu",
            "4 Arian",
            "Nodau",
            "Tegwch a rhagoriaeth",
            "Dogfennau cysylltiedig");
    assertThat(page.select("h2#review, h3#aims-strands-0")).hasSize(2);
    assertThat(page.select("table > caption")).hasSize(1);
    assertThat(page.select("tr > th[scope=row]")).hasSize(2);
    assertThat(page.select(".motto").attr("lang")).isEmpty();
    assertThat(page.select("li li a").attr("href")).isEqualTo("https://example.org/iaith");
  }

  @Test
  void hasNoPartOfWhichNothingIsSaid() {
    Policy policy =
        PolicyJson.decodeText(
                """
                {"formatVersion": "1.0", "title": "A policy", "aims": {}, "rationale": {},
                 "links": [], "sections": [{"paragraphs": ["\\u00a0"]}]}
                """)
            .orThrow();

    assertThat(PolicyMarkdown.of(PrintedDocument.of(policy))).isEqualTo("# A policy\n");
  }
}
