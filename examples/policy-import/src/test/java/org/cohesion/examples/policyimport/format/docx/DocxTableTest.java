package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.r;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class DocxTableTest {

  private static final String PLACEHOLDER = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";

  @Test
  void makesARowOfEachRow() throws UnreadableDocumentException {
    List<Block> blocks =
        DocxFiles.body(
                p("", "Before")
                    + table(
                        row(cell(p("", "Owner")), cell(p("", "Head") + p("", "• Deputy"))),
                        row(cell(p("", "")), cell("<w:p/>")),
                        row(cell(p("", "Date")), cell("<w:p/>"))))
            .blocks();

    assertThat(blocks)
        .extracting(Block::cells)
        .containsExactly(
            List.of("Before"), List.of("Owner", "Head\n• Deputy"), List.of("Date", ""));
    assertThat(blocks.get(2).kind()).isEqualTo(BlockKind.ROW);
    assertThat(blocks.get(2).place()).isEqualTo(new Place(0, 0, 7, 1, 3, 0, ""));
  }

  @Test
  void tellsRowsThatAreBold() throws UnreadableDocumentException {
    String bold = "<w:p>" + r("<w:b/>", "Owner") + "</w:p>";
    List<Block> blocks =
        DocxFiles.body(table(row(cell(bold), cell(bold)), row(cell(bold), cell(p("", "Head")))))
            .blocks();

    assertThat(blocks).extracting(block -> block.print().bold()).containsExactly(true, false);
  }

  @Test
  void findsRowsAndCellsInsideControls() throws UnreadableDocumentException {
    String second = "<w:sdt><w:sdtContent>" + cell(p("", "Head")) + "</w:sdtContent></w:sdt>";
    DocxFiles file =
        DocxFiles.body(
            table(
                "<w:sdt><w:sdtContent>"
                    + row(cell(p("", "Owner")), second)
                    + "</w:sdtContent></w:sdt>"
                    + "<w:customXml>"
                    + row(
                        cell(p("", "Date")),
                        "<w:customXml>" + cell(p("", "May")) + "</w:customXml>")
                    + "</w:customXml>"));

    assertThat(file.blocks())
        .extracting(Block::cells)
        .containsExactly(List.of("Owner", "Head"), List.of("Date", "May"));
  }

  @Test
  void keepsTheCellEmptyWhoseControlAsksForText() throws UnreadableDocumentException {
    String ask =
        "<w:sdt>"
            + PLACEHOLDER
            + "<w:sdtContent>"
            + cell(p("", "Choose"))
            + "</w:sdtContent></w:sdt>";
    String row =
        "<w:sdt>"
            + PLACEHOLDER
            + "<w:sdtContent>"
            + row(cell(p("", "Click")), cell(p("", "here")))
            + "</w:sdtContent></w:sdt>";
    SourceDocument document = DocxFiles.body(table(row(cell(p("", "Date")), ask), row)).read();

    assertThat(document.blocks()).extracting(Block::cells).containsExactly(List.of("Date", ""));
    assertThat(document.notes()).hasSize(2).allMatch(note -> note.kind() == Kind.EMPTY_CONTROL);
  }

  @Test
  void letsWhatStandsInATableOfOneColumnStandAlone() throws UnreadableDocumentException {
    List<Block> blocks =
        DocxFiles.body(
                table(
                    row(cell(p("<w:outlineLvl w:val='0'/>", "Aims"))), row(cell(p("", "a) One")))))
            .blocks();

    assertThat(blocks).extracting(Block::kind).containsExactly(BlockKind.HEADING, BlockKind.ITEM);
    assertThat(blocks).extracting(block -> block.place().row()).containsExactly(1, 2);
  }

  @Test
  void keepsTheTextsOfTablesInTables() throws UnreadableDocumentException {
    String inner = table(row(cell(p("", "A")), cell(p("", "B"))));
    String column = table(row(cell(p("", "C"))), row(cell(p("", "D"))));
    DocxFiles file =
        DocxFiles.body(table(row(cell(p("", "One") + inner + "<w:p/>"), cell(column + "<w:p/>"))));

    assertThat(file.blocks())
        .extracting(Block::cells)
        .containsExactly(List.of("One\nA\tB", "C\nD"));
  }

  @Test
  void readsABoxInACellBehindItsRow() throws UnreadableDocumentException {
    String box =
        "<w:p><w:r><w:pict><w:txbxContent>"
            + p("", "Boxed")
            + "</w:txbxContent></w:pict></w:r></w:p>";
    String inner = table(row(cell(box), cell(p("", "B"))));
    List<Block> blocks = DocxFiles.body(table(row(cell(p("", "One") + box), cell(inner)))).blocks();

    assertThat(blocks).extracting(Block::text).containsExactly("One\t\tB", "Boxed", "Boxed");
    assertThat(blocks).extracting(Block::zone).containsExactly(Zone.BODY, Zone.BOX, Zone.BOX);
  }

  @Test
  void leavesOutRowsAndCellsThatAreDeletedOrHidden() throws UnreadableDocumentException {
    SourceDocument document =
        DocxFiles.body(
                table(
                    row("<w:trPr><w:del w:id='1'/></w:trPr>", cell(p("", "gone"))),
                    row("<w:trPr><w:hidden/></w:trPr>", cell(p("", "not seen"))),
                    row("<w:trPr><w:ins w:id='1'/></w:trPr>", cell(p("", "new"))),
                    row(
                        cell(p("", "Owner")),
                        cell("<w:tcPr><w:cellDel w:id='1'/></w:tcPr>" + p("", "gone")),
                        cell("<w:tcPr><w:cellIns w:id='1'/></w:tcPr>" + p("", "Head")))))
            .read();

    assertThat(document.blocks())
        .extracting(Block::cells)
        .containsExactly(List.of("new"), List.of("Owner", "Head"));
    assertThat(document.notes())
        .extracting(note -> note.message())
        .containsExactly(
            "2 hidden words left out",
            "4 tracked changes: what is inserted was read, what is deleted left out");
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String contents) {
    return "<w:tc>" + contents + "</w:tc>";
  }
}
