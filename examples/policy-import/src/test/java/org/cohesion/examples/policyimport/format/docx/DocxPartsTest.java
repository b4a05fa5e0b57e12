package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.r;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReaders;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxPartsTest {

  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  @Test
  void readsHeadersThenTextThenNotesThenFooters() throws UnreadableDocumentException {
    String text =
        "<w:p>"
            + r("", "Text")
            + "<w:r><w:endnoteReference w:id='1'/><w:footnoteReference w:id='3'/>"
            + "<w:footnoteReference w:id='2'/></w:r></w:p>";
    DocxFiles file =
        DocxFiles.body(text + section(header("default", "top"), footer("default", "foot")))
            .part("foot", "footer", "<w:ftr>" + p("", "Footer") + "</w:ftr>")
            .part("top", "header", "<w:hdr>" + p("", "Header") + "</w:hdr>")
            .part(
                "endnotes",
                "endnotes",
                "<w:endnotes>" + note("endnote", 1, "End") + "</w:endnotes>")
            .part(
                "footnotes",
                "footnotes",
                "<w:footnotes>"
                    + note("footnote", -1, "separator")
                    + note("footnote", 2, "Second")
                    + note("footnote", 3, "First")
                    + note("footnote", 4, "deleted")
                    + "</w:footnotes>");

    List<Block> blocks = file.blocks();

    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly("Header", "Text", "First", "Second", "End", "Footer");
    assertThat(blocks)
        .extracting(Block::zone)
        .containsExactly(Zone.HEADER, Zone.BODY, Zone.NOTE, Zone.NOTE, Zone.NOTE, Zone.FOOTER);
  }

  @Test
  void leavesOutHeadersThatNoSectionShows() throws UnreadableDocumentException {
    String all = header("default", "h1") + header("first", "h2") + header("even", "h3");

    assertThat(headers(section(all), "")).containsExactly("h1");
    assertThat(headers(section(all, "<w:titlePg/>"), "")).containsExactly("h2", "h1");
    assertThat(headers(section(all, "<w:titlePg w:val='0'/>"), "")).containsExactly("h1");
    assertThat(headers(section(all), "<w:evenAndOddHeaders/>")).containsExactly("h1", "h3");
    assertThat(headers("", "")).isEmpty();
  }

  @Test
  void showsEachHeaderOnceAndThoseOfTheSectionBefore() throws UnreadableDocumentException {
    String before =
        "<w:p><w:pPr>" + section(header("default", "h1"), header("first", "h2")) + "</w:pPr></w:p>";

    assertThat(headers(before + section(header("default", "h1")), "")).containsExactly("h1");
    assertThat(headers(before + section("<w:titlePg/>"), "")).containsExactly("h1", "h2");
    assertThat(headers(before + section(header("default", "h3")), "")).containsExactly("h1", "h3");
  }

  @Test
  void takesTitleAndLanguageFromTheProperties() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(p("", "Text"))
            .property("<w:title> Our policy </w:title><w:language>cy-GB</w:language>");

    assertThat(file.read().title()).contains("Our policy");
    assertThat(file.read().language()).contains("cy-GB");
    assertThat(DocxFiles.body(p("", "Text")).property("<w:title/>").read().title()).isEmpty();
    assertThat(DocxFiles.body(p("", "Text")).read().language()).isEmpty();
  }

  @Test
  void goesByTheLanguageOfMostLetters() throws UnreadableDocumentException {
    String settings = "<w:settings><w:themeFontLang w:val='en-US'/></w:settings>";
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB'/></w:rPr></w:rPrDefault>"
            + "</w:docDefaults>";
    String welsh = "<w:p>" + r("<w:lang w:val='cy-GB'/>", "Mae pawb yn perthyn") + "</w:p>";

    DocxFiles file = DocxFiles.body(welsh + p("", "Text")).part("settings", "settings", settings);
    assertThat(file.styles(styles).read().language()).contains("cy-GB");
    file = DocxFiles.body(p("", "Text")).part("settings", "settings", settings);
    assertThat(file.read().language()).contains("en-US");
    assertThat(file.styles(styles).read().language()).contains("en-GB");
  }

  @Test
  void findsThePolicyThatItCarries() throws UnreadableDocumentException {
    String json = "{\"formatVersion\": \"1\", \"title\": \"A &amp; B\"}";
    DocxFiles file =
        DocxFiles.body(p("", "Text"))
            .part("other", "customXml", "<w:other>{ no policy }</w:other>")
            .part("policy", "customXml", "<w:policy>\n" + json + "\n</w:policy>");

    assertThat(file.read().carriedPolicy()).contains(json.replace("&amp;", "&"));
    assertThat(DocxFiles.body(p("", "Text")).read().carriedPolicy()).isEmpty();
  }

  @Test
  void saysThatThereAreComments() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(p("", "Text"))
            .part(
                "comments",
                "comments",
                "<w:comments><w:comment>" + p("", "Really?") + "</w:comment></w:comments>");

    assertThat(file.printed()).containsExactly("Text");
    assertThat(file.notes()).containsExactly("1 comment left out");
  }

  @Test
  void readsStrictDocumentsLikeOthers() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(p("<w:pStyle w:val='H'/>", "Aims") + p("", "Text"))
            .styles("<w:style w:styleId='H'><w:name w:val='heading 1'/></w:style>")
            .in(STRICT);

    assertThat(file.blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource({"lists/own.xml", "/word/lists/own.xml", "../word/lists/own.xml", "./lists/own.xml"})
  void findsPartsWhereverTheyAre(String target) throws UnreadableDocumentException {
    String levels = DocxFiles.level(0, "decimal", "%1.", "");
    DocxFiles file =
        DocxFiles.body(DocxFiles.item(1, 0, "One"))
            .target(target, "numbering")
            .xml(
                "word/lists/own.xml",
                "<w:numbering>" + DocxFiles.list(1, levels) + "</w:numbering>");

    assertThat(file.printed()).containsExactly("1. One");
  }

  @ParameterizedTest
  @CsvSource({"mailto:a", "http:", "'a b'", "%", "''", "../../../x", "?", "//x"})
  void passesOverTargetsThatNameNoPart(String target) throws UnreadableDocumentException {
    DocxFiles file = DocxFiles.body(p("", "Text")).target(target, "styles");

    assertThat(file.printed()).containsExactly("Text");
  }

  @Test
  void readsSoManyElementsInEachOtherAndNoMore() throws UnreadableDocumentException {
    // document, body, p, and r, t around the word
    assertThat(deep(256 - 5).printed()).containsExactly("deep");
    assertThatThrownBy(() -> deep(257 - 5).read())
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
        .hasMessageContaining("256 elements in each other");
  }

  @Test
  void refusesADocumentTypeInEveryPart() {
    String type = "<!DOCTYPE x [<!ENTITY e 'text'>]>";
    for (DocxFiles file :
        List.of(
            DocxFiles.body("").document(type + "<w:document/>"),
            DocxFiles.body("").part("styles", "styles", type + "<w:styles/>"))) {
      assertThatThrownBy(file::read)
          .isInstanceOfSatisfying(
              UnreadableDocumentException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN))
          .hasMessageContaining("declares entities");
    }
  }

  @Test
  void refusesWhatNamesNoText() {
    assertThatThrownBy(() -> DocxFiles.body("").without("word/document.xml").read())
        .hasMessageContaining("its text is missing");
    assertThatThrownBy(() -> DocxFiles.body("").without("_rels/.rels").read())
        .hasMessageContaining("names no document");
  }

  @Test
  void refusesADocumentWithoutWords() {
    DocumentReaders readers = new DocumentReaders(DocumentLimits.DEFAULT);

    assertThatThrownBy(() -> readers.read(DocxFiles.body(p("", "* * *")).bytes()))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }

  private static DocxFiles deep(int times) {
    return DocxFiles.body(
        "<w:p>"
            + "<w:smartTag>".repeat(times)
            + "<w:r><w:t>deep</w:t></w:r>"
            + "</w:smartTag>".repeat(times)
            + "</w:p>");
  }

  private static List<String> headers(String body, String settings)
      throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(body)
            .part("settings", "settings", "<w:settings>" + settings + "</w:settings>");
    for (String id : List.of("h3", "h2", "h1")) {
      file.part(id, "header", "<w:hdr>" + p("", id) + "</w:hdr>");
    }
    return file.printed();
  }

  private static String section(String... properties) {
    return "<w:sectPr>" + String.join("", properties) + "</w:sectPr>";
  }

  private static String header(String type, String id) {
    return "<w:headerReference w:type='" + type + "' r:id='" + id + "'/>";
  }

  private static String footer(String type, String id) {
    return header(type, id).replace("header", "footer");
  }

  private static String note(String kind, int id, String text) {
    return "<w:" + kind + " w:id='" + id + "'>" + p("", text) + "</w:" + kind + ">";
  }
}
