package org.cohesion.examples.policyreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Whatever a text has in it, a reader of Markdown makes the same text of it. */
class MarkdownTextTest {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private static Document read(PrintedBlock... blocks) {
    String markdown = PolicyMarkdown.of(new PrintedDocument(Language.ENGLISH, "", List.of(blocks)));
    Parser parser = Parser.builder().extensions(TABLES).build();
    return Jsoup.parse(
        HtmlRenderer.builder().extensions(TABLES).build().render(parser.parse(markdown)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a", "B", "1", ".", ")", "-", "+", "*", "_", "`", "~", "#", ">", "<", "&amp;", "|", "[",
            "](x)", "\\", "!", "=", ":", "://", "www.", "$", " ", " ", " ", "\n", "\t", "é", "<b>",
            "<!--", "---", "***", "1. ", "- ", "&#39;", "\u00a0");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> list.stream().collect(Collectors.joining()))
        .filter(PrintedText::isRead);
  }

  @Property(tries = 1000)
  void isReadAsItWasWritten(@ForAll("texts") String text) {
    String lines = PrintedText.lines(text);
    String oneLine = PrintedText.oneLine(text);

    Document page =
        read(
            new Paragraph(JsonPointer.ROOT, "", lines),
            new PrintedBlock.Heading(JsonPointer.ROOT, 2, "", oneLine),
            new Item(JsonPointer.ROOT, 0, "", oneLine, java.util.Optional.empty()),
            new Item(JsonPointer.ROOT, 1, oneLine, "end", java.util.Optional.empty()),
            new PrintedBlock.Facts(
                JsonPointer.ROOT,
                "",
                List.of(new PrintedBlock.Fact(JsonPointer.ROOT, "label", oneLine, false))));

    assertThat(page.select("body > p").eachText()).containsExactly(shown(lines));
    assertThat(page.select("h2").eachText()).containsExactly(shown(oneLine));
    assertThat(page.expectFirst("body > ul > li").ownText()).isEqualTo(shown(oneLine));
    assertThat(page.select("li li").eachText()).containsExactly(shown(oneLine + ": end"));
    assertThat(page.select("td").eachText()).containsExactly("label", shown(oneLine));
    assertThat(page.select("a, code, em, hr, h1, blockquote, pre")).isEmpty();
  }

  private static String shown(String text) {
    return Jsoup.parse("").createElement("p").text(text).text();
  }

  @Example
  void isPlainWhereThereIsNothingToEscape() {
    String markdown =
        PolicyMarkdown.of(
            new PrintedDocument(
                Language.ENGLISH,
                "",
                List.of(new Paragraph(JsonPointer.ROOT, "", "Well-read (3.2), A-level - done."))));

    assertThat(markdown).isEqualTo("Well-read (3.2), A-level - done.\n");
  }
}
