package org.cohesion.examples.policyreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.community.Context;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Control;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A policy full of markup is harmless whatever it is printed as, and can still be read. */
class HostilePolicyTest {

  private static final String MARKUP =
      "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> ${1+1} \u2028 `*_|";

  private static final Policy POLICY =
      Policy.builder()
          .title("Policy " + MARKUP)
          .school(School.builder().name("School " + MARKUP).motto("\u202egniviL\u202c").build())
          .control(Control.builder().publishedAt("javascript:alert(1)").build())
          .context(Context.builder().addParagraphs(MARKUP, "- " + MARKUP).build())
          .addLinks(
              Link.builder().title("<b>Link</b>").url("javascript:alert(1)").build(),
              Link.builder().title("[a](javascript:b)").url("JaVaScRiPt\t:alert(1)").build(),
              Link.builder().title("Good").url("https://example.org/a?b=c&d=(e)_f|g").build(),
              Link.builder().title("Data").url("data:text/html,<script>1</script>").build())
          .addSections(Narrative.builder().heading("# " + MARKUP).addParagraphs("x\ny").build())
          .build();

  private static void assertHarmless(Document page) {
    assertThat(page.select("script:not([type=application/json]), img, b:contains(Link), iframe"))
        .isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .containsExactly("https://example.org/a?b=c&d=(e)_f|g");
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
    }
    assertThat(page.text()).contains("<script>alert(1)</script>").doesNotContain("\u202e");
  }

  @Test
  void isHarmlessAsAPage() {
    String page = PolicyPage.of(POLICY);

    assertHarmless(Jsoup.parse(page));
    assertThat(page).doesNotContain("\u2028", "\u202e");
  }

  @Test
  void isCarriedByItsPageWithoutLoss() {
    Element carried = Jsoup.parse(PolicyPage.of(POLICY)).expectFirst("script");

    assertThat(carried.data()).doesNotContain("<", ">", "&");
    assertThat(PolicyJson.decodeText(carried.data()).orThrow()).isEqualTo(POLICY);
  }

  @Test
  void isHarmlessAsMarkdown() {
    String markdown = PolicyMarkdown.of(PrintedDocument.of(POLICY));

    var tables = java.util.List.of(TablesExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown));
    assertHarmless(Jsoup.parse(html));
  }
}
