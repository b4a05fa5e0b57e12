package org.cohesion.examples.policyreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedBlock.Fact;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;
import org.cohesion.examples.policyreport.document.PrintedBlock.Row;
import org.cohesion.finding.JsonPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What stands in the body of a Word file. */
class BodyTest {

  private static final JsonPointer AT = JsonPointer.ROOT;
  private static final String END =
      "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"></w:pStyle></w:pPr></w:p>";

  private static String body(PrintedBlock... blocks) {
    return WrittenFile.of(blocks)
        .body()
        .replaceAll("<(w:\\w+)([^>]*)></\\1>", "<$1$2/>")
        .replace(" xml:space=\"preserve\"", "");
  }

  private static String p(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static Item item(int depth, String label, String text) {
    return new Item(AT, depth, label, text, Optional.empty());
  }

  private static Item linked(String address) {
    return new Item(AT, 0, "", "Here", Optional.of(address));
  }

  @ParameterizedTest
  @CsvSource({
    "1, Title",
    "2, Heading1",
    "3, Heading2",
    "10, Heading9",
    "11, Heading9",
    "501, Heading9"
  })
  void givesHeadingsTheirStyle(int level, String style) {
    assertThat(body(new Heading(AT, level, "3.2", "What we do")))
        .isEqualTo(p(style, r("3.2 What we do")));
  }

  @Test
  void showsWhosePolicyItIs() {
    assertThat(
            body(
                new FrontLine(AT, FrontLine.Kind.SCHOOL, "Elm Road School"),
                new FrontLine(AT, FrontLine.Kind.MOTTO, "Gorau dysg")))
        .isEqualTo(
            p("Subtitle", r("Elm Road School"))
                + p(
                    "Motto",
                    "<w:r><w:rPr><w:noProof/><w:lang w:val=\"x-none\"/></w:rPr>"
                        + "<w:t>“Gorau dysg”</w:t></w:r>"));
  }

  @Test
  void setsLabelsOff() {
    assertThat(
            body(new Paragraph(AT, "Definition by", "the school"), new Paragraph(AT, "", "Text")))
        .isEqualTo(
            p(
                    "Normal",
                    "<w:r><w:rPr><w:rStyle w:val=\"StrongEmphasis\"/></w:rPr>"
                        + "<w:t>Definition by:</w:t></w:r>"
                        + r(" ")
                        + r("the school"))
                + p("Normal", r("Text")));
  }

  @Test
  void makesListsOfItems() {
    assertThat(body(item(0, "", "One"), item(1, "", "Two")))
        .isEqualTo(
            "<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/><w:keepNext/>"
                + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                + r("One")
                + "</w:p><w:p><w:pPr><w:pStyle w:val=\"ListBullet2\"/>"
                + "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                + r("Two")
                + "</w:p>");
  }

  @Test
  void escapesMarkup() {
    assertThat(body(new Paragraph(AT, "", "</w:t> & ]]> <script>")))
        .isEqualTo(p("Normal", r("&lt;/w:t&gt; &amp; ]]&gt; &lt;script&gt;")));
  }

  @Test
  void keepsTheLinesAndTabsOfAText() {
    assertThat(body(new Paragraph(AT, "", "a\n\tb\r\n")))
        .isEqualTo(p("Normal", "<w:r><w:t>a</w:t><w:br/><w:tab/><w:t>b</w:t><w:br/></w:r>"));
  }

  @Test
  void linksToTheAddressBelowAText() {
    WrittenFile file =
        WrittenFile.of(linked("https://example.org/a?b&c#d"), linked("mailto:head@example.org"));

    List<Element> links = WrittenFile.elements(file.root("word/document.xml"), "hyperlink");
    assertThat(links)
        .extracting(Element::getTextContent)
        .containsExactly("https://example.org/a?b&c#d", "mailto:head@example.org");
    assertThat(WrittenFile.elements(file.root("word/_rels/document.xml.rels"), "Relationship"))
        .filteredOn(it -> it.getAttribute("TargetMode").equals("External"))
        .extracting(it -> it.getAttribute("Id") + " " + it.getAttribute("Target"))
        .containsExactly(
            links.get(0).getAttributeNS(Markup.RELATED, "id") + " https://example.org/a?b&c#d",
            links.get(1).getAttributeNS(Markup.RELATED, "id") + " mailto:head@example.org");
  }

  @Test
  void writesAddressesInTheLettersThatTheyMayHave() {
    WrittenFile file = WrittenFile.of(linked("https://example.org/llŵyn"));

    assertThat(file.body()).contains("https://example.org/llŵyn");
    assertThat(file.part("word/_rels/document.xml.rels"))
        .contains("Target=\"https://example.org/ll%C5%B5yn\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "data:text/html,x",
        "www.example.org",
        "https://",
        "https://exa mple.org/",
        "https://example.org/{id}",
        "https://example.org/a|b",
        "https://exam_ple..org:x/",
        "ms-word:ofe|u|https://example.org/x.docx"
      })
  void printsAddressesThatNobodyShouldFollow(String address) {
    WrittenFile file = WrittenFile.of(linked(address));

    assertThat(file.body()).contains(address).doesNotContain("hyperlink");
    assertThat(file.part("word/_rels/document.xml.rels")).doesNotContain("External");
  }

  @Test
  void makesATableOfFacts() {
    WrittenFile file =
        WrittenFile.of(
            new Facts(
                AT,
                "Document \"control\"",
                List.of(
                    new Fact(AT, "Version", "2.0", false),
                    new Fact(AT, "Published at", "https://example.org/", true))));

    Element document = file.root("word/document.xml");
    assertThat(WrittenFile.elements(document, "tr"))
        .extracting(Element::getTextContent)
        .containsExactly("Version2.0", "Published athttps://example.org/");
    assertThat(WrittenFile.elements(document, "tblCaption"))
        .singleElement()
        .satisfies(it -> assertThat(it.getAttribute("w:val")).isEqualTo("Document \"control\""));
    assertThat(WrittenFile.elements(document, "tblHeader")).isEmpty();
    assertThat(WrittenFile.elements(document, "tblLook").get(0).getAttribute("w:firstColumn"))
        .isEqualTo("1");
    assertThat(WrittenFile.elements(document, "hyperlink")).hasSize(1);
    assertThat(file.body()).endsWith(END);
  }

  @Test
  void repeatsTheHeadOfATableOnEachPage() {
    WrittenFile file =
        WrittenFile.of(
            new Grid(
                AT,
                "Version history",
                List.of("Version", "Date", "Change"),
                List.of(
                    new Row(AT, List.of("2.0", "", "All of it is written anew, in plain words.")),
                    new Row(AT, List.of("1.0", "2024", "")))));

    Element document = file.root("word/document.xml");
    List<Element> rows = WrittenFile.elements(document, "tr");
    assertThat(rows)
        .extracting(row -> WrittenFile.elements(row, "tblHeader").size())
        .containsExactly(1, 0, 0);
    assertThat(rows).extracting(row -> WrittenFile.elements(row, "tc").size()).containsOnly(3);
    List<Integer> widths =
        WrittenFile.elements(document, "gridCol").stream()
            .map(column -> Integer.valueOf(column.getAttribute("w:w")))
            .toList();
    assertThat(widths.get(2)).isGreaterThan(3 * widths.get(0));
    assertThat(widths.stream().mapToInt(it -> it).sum()).isBetween(9409, 9411);
  }

  @Test
  void keepsTablesApart() {
    Facts facts = new Facts(AT, "Facts", List.of(new Fact(AT, "A", "B", false)));

    assertThat(WrittenFile.of(facts, facts, new Paragraph(AT, "", "Text")).body())
        .containsOnlyOnce(END)
        .contains("</w:tbl>" + END + "<w:tbl>");
  }
}
