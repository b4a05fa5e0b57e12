package org.cohesion.examples.policyimport.format.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, pages and properties, and what is refused. */
class OdtPartsTest {

  private static final DocumentLimits ALL = DocumentLimits.DEFAULT;

  @Test
  void makesRowsOfTablesAndRepeatsWhatIsRepeated() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<table:table><table:table-column table:number-columns-repeated='2'/><table:table-header-rows><table:table-row>"
                    + cell("Owner")
                    + cell("Head")
                    + "</table:table-row></table:table-header-rows>"
                    + "<table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>wide</text:p></table:table-cell><table:covered-table-cell><text:p>covered</text:p></table:covered-table-cell></table:table-row>"
                    + "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell></table:table-row>"
                    + "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row></table:table>")
            .read();

    assertThat(document.blocks())
        .extracting(Block::kind, Block::cells, Block::place)
        .containsExactly(
            tuple(BlockKind.ROW, List.of("Owner", "Head"), Place.row(1, 1)),
            tuple(BlockKind.ROW, List.of("wide", ""), Place.row(1, 2)),
            tuple(BlockKind.ROW, List.of("x", "x"), Place.row(1, 3)),
            tuple(BlockKind.ROW, List.of("x", "x"), Place.row(1, 4)));
  }

  @Test
  void letsWhatIsInATableOfOneColumnStandAlone() throws Exception {
    assertThat(
            OdtFiles.text(
                    "<table:table><table:table-row><table:table-cell><text:h>Aims</text:h><text:p>one</text:p></table:table-cell></table:table-row></table:table>")
                .read()
                .blocks())
        .extracting(Block::kind, Block::text, block -> block.place().toString())
        .containsExactly(
            tuple(BlockKind.HEADING, "Aims", "table 1, row 1, paragraph 1"),
            tuple(BlockKind.PARAGRAPH, "one", "table 1, row 1, paragraph 2"));
  }

  @Test
  void readsTheHeadersAndFootersOfThePagesThatAreUsedEachOnce() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<style:style style:name='F' style:family='paragraph' style:master-page-name='First'/>",
                "<text:p text:style-name='F'>text</text:p>")
            .styles(
                "",
                "<style:style style:name='B' style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style>",
                "<style:master-page style:name='Standard'><style:header><text:p>running</text:p></style:header><style:header-left style:display='false'><text:p>off</text:p></style:header-left><style:footer><text:p>foot</text:p></style:footer></style:master-page>"
                    + "<style:master-page style:name='First' style:next-style-name='Standard'><style:header><text:p text:style-name='B'>first</text:p></style:header><style:footer><text:p>foot</text:p></style:footer></style:master-page>"
                    + "<style:master-page style:name='Unused'><style:header><text:p>unused</text:p></style:header></style:master-page>")
            .read();

    assertThat(document.blocks())
        .extracting(Block::zone, Block::text, block -> block.print().bold())
        .containsExactly(
            tuple(Zone.HEADER, "first", true),
            tuple(Zone.HEADER, "running", false),
            tuple(Zone.BODY, "text", false),
            tuple(Zone.FOOTER, "foot", false));
  }

  @Test
  void saysWhatTheDocumentSaysOfItself() throws Exception {
    SourceDocument document =
        OdtFiles.text("<text:p>x</text:p>")
            .meta("<dc:title> Cohesion </dc:title><dc:language>cy-GB</dc:language>")
            .read();

    assertThat(document.format()).isEqualTo(DocumentFormat.ODT);
    assertThat(document.title()).contains("Cohesion");
    assertThat(document.language()).contains("cy-GB");
    assertThat(document.carriedPolicy()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {OdtFiles.TEXT, OdtFiles.TEXT + "-template", ""})
  void readsTemplatesAndFilesWithoutAType(String type) throws Exception {
    assertThat(OdtFiles.text("<text:p>x</text:p>").part("mimetype", type).read().blocks())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.oasis.opendocument.spreadsheet, an OpenDocument spreadsheet (.ods)",
    "application/vnd.oasis.opendocument.presentation-template, an OpenDocument presentation (.odp)",
    "application/vnd.oasis.opendocument.graphics, an OpenDocument drawing (.odg)",
    "application/vnd.sun.xml.writer, a document of OpenOffice 1 (.sxw)",
    "application/epub+zip, an electronic book (.epub)"
  })
  void refusesOtherFilesByName(String type, String name) {
    UnreadableDocumentException refused =
        refused(OdtFiles.text("<text:p>x</text:p>").part("mimetype", type).bytes(), ALL);

    assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(refused)
        .hasMessage(
            "this is " + name + ", which is not read; save the policy as a text document or a PDF");
  }

  @Test
  void saysThatADocumentIsLocked() {
    String manifest =
        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>";

    UnreadableDocumentException refused =
        refused(new OdtFiles().part("META-INF/manifest.xml", manifest).bytes(), ALL);

    assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
    assertThat(refused)
        .hasMessage(
            "this OpenDocument text opens with a password only; open it, and save it again without"
                + " one");
  }

  @Test
  void refusesADocumentWithoutWords() {
    assertThat(refused(OdtFiles.text("<text:p> </text:p>").bytes(), ALL).reason())
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void refusesWhatIsNoDocument() {
    byte[] whole = OdtFiles.text("<text:p>x</text:p>").bytes();

    assertThat(refused(new OdtFiles().bytes(), ALL).reason()).isEqualTo(Reason.BROKEN);
    assertThat(refused(OdtFiles.text("<text:p>").bytes(), ALL).reason()).isEqualTo(Reason.BROKEN);
    assertThat(refused(Arrays.copyOf(whole, 200), ALL).reason()).isEqualTo(Reason.BROKEN);
    assertThat(
            refused(
                    new OdtFiles()
                        .part("content.xml", "<!DOCTYPE x [<!ENTITY e 'text'>]><x>&e;</x>")
                        .bytes(),
                    ALL)
                .reason())
        .isEqualTo(Reason.BROKEN);
  }

  @Test
  void refusesWhatIsBeyondALimit() {
    String words = "<text:p>" + "word ".repeat(2_000) + "</text:p>";
    byte[] large = OdtFiles.text(words).bytes();

    assertThat(refused(large, limits(10, 2_000, 1 << 20, 1 << 20, 256)))
        .hasMessageStartingWith("it has more than 0 MiB");
    assertThat(refused(large, limits(1 << 20, 1, 1 << 20, 1 << 20, 256)))
        .hasMessageStartingWith("it has more than 1 part,");
    assertThat(refused(large, limits(1 << 20, 2_000, 5_000, 1 << 20, 256)))
        .hasMessageStartingWith("one part unpacks to more than");
    assertThat(refused(large, limits(1 << 20, 2_000, 1 << 20, 5_000, 256)))
        .hasMessageStartingWith("its parts unpack to more than");
    assertThat(refused(large, limits(1 << 20, 2_000, 1 << 20, 1 << 20, 3)))
        .hasMessageStartingWith("content.xml has more than 3 elements in each other");
  }

  @Test
  void readsListsAndTablesAsDeepAsIsAllowed() throws Exception {
    String deep =
        "<text:list><text:list-item>".repeat(120)
            + "<text:p>deep</text:p>"
            + "</text:list-item></text:list>".repeat(120);

    assertThat(OdtFiles.text(deep).read().blocks()).extracting(Block::text).containsExactly("deep");
  }

  @Test
  void stopsWhenTheTimeIsOver() {
    DocumentLimits limits =
        new DocumentLimits(
            1 << 20, 2_000, 1 << 20, 1 << 20, 256, 512, 300, 2_000_000, Duration.ofNanos(1));

    assertThat(refused(OdtFiles.text("<text:p>x</text:p>").bytes(), limits).reason())
        .isEqualTo(Reason.TOO_SLOW);
  }

  @Test
  void readsOrRefusesDamagedFiles() {
    byte[] whole = OdtFiles.text("<text:p>" + "some words ".repeat(50) + "</text:p>").bytes();
    int refused = 0;
    for (int seed = 0; seed < 500; seed++) {
      byte[] bytes = whole.clone();
      Random random = new Random(seed);
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        new OdtReader().read(bytes, new Budget(ALL));
      } catch (UnreadableDocumentException e) {
        refused++;
        assertThat(e).hasMessageMatching("[^\\n]{20,}");
      }
    }

    assertThat(refused).isBetween(50, 500);
  }

  private static DocumentLimits limits(int file, int entries, int part, int parts, int depth) {
    return new DocumentLimits(
        file, entries, part, parts, depth, 512, 300, 2_000_000, Duration.ofSeconds(30));
  }

  private static UnreadableDocumentException refused(byte[] bytes, DocumentLimits limits) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> new OdtReader().read(bytes, new Budget(limits)));
  }

  private static String cell(String text) {
    return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
  }
}
