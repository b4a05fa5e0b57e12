package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.junit.jupiter.api.Test;

class BlockCollectorTest {

  private final BlockCollector collector = new BlockCollector();

  @Test
  void makesARowOfTheCellsOfATable() {
    collector.openTable(Zone.BODY);
    collector.openRow();
    cell(paragraph("Owner", true, 1));
    cell(item("•", "A. Head", 2), paragraph("and a governor", true, 3));

    collector.closeTable();

    Block row = collector.blocks().get(0);
    assertThat(row.kind()).isEqualTo(BlockKind.ROW);
    assertThat(row.cells()).containsExactly("Owner", "• A. Head\nand a governor");
    assertThat(row.place()).isEqualTo(Place.row(1, 1));
    assertThat(row.print().bold()).isFalse();
  }

  @Test
  void keepsEmptyCellsAndNoEmptyRows() {
    collector.openTable(Zone.FOOTER);
    collector.openRow();
    cell();
    cell();
    collector.openRow();
    cell(paragraph("Owner", true, 1));
    cell();

    collector.closeTable();

    assertThat(collector.blocks())
        .containsExactly(
            new Block(
                BlockKind.ROW,
                0,
                "",
                List.of("Owner", ""),
                Zone.FOOTER,
                new Print(true, 11, 0),
                Place.row(1, 2)));
  }

  @Test
  void letsWhatIsInATableOfOneColumnStandAlone() {
    collector.openTable(Zone.BODY);
    collector.openRow();
    cell(paragraph("Aims", true, 4), item("•", "Work", 5));
    collector.openRow();
    cell(paragraph("End", false, 6));

    collector.closeTable();

    assertThat(collector.blocks())
        .extracting(Block::printed)
        .containsExactly("Aims", "• Work", "End");
    assertThat(collector.blocks())
        .extracting(block -> block.place().toString())
        .containsExactly(
            "table 1, row 1, paragraph 4",
            "table 1, row 1, paragraph 5",
            "table 1, row 2, paragraph 6");
  }

  @Test
  void repeatsCellsAndRows() {
    collector.openTable(Zone.BODY);
    collector.openRow();
    cell(paragraph("x", false, 1));
    collector.repeatCell(2);
    collector.repeatRow(1);

    collector.closeTable();

    assertThat(collector.blocks())
        .extracting(Block::cells)
        .containsExactly(List.of("x", "x", "x"), List.of("x", "x", "x"));
  }

  @Test
  void printsATableInsideACellIntoIt() {
    collector.openTable(Zone.BODY);
    collector.openRow();
    cell(paragraph("Control", false, 1));
    collector.openCell();
    collector.openTable(Zone.BODY);
    collector.openRow();
    cell(paragraph("Owner", false, 2));
    cell(paragraph("Head", false, 3));
    collector.closeTable();

    collector.closeTable();

    assertThat(collector.blocks())
        .singleElement()
        .extracting(Block::cells)
        .isEqualTo(List.of("Control", "Owner\tHead"));
  }

  @Test
  void keepsRowsOfATableThatStandsInATableOfOneColumn() {
    collector.openTable(Zone.BODY);
    collector.openRow();
    collector.openCell();
    collector.openTable(Zone.BODY);
    collector.openRow();
    cell(paragraph("Owner", false, 2));
    cell(paragraph("Head", false, 3));
    collector.closeTable();

    collector.closeTable();

    assertThat(collector.blocks()).extracting(Block::place).containsExactly(Place.row(2, 1));
    assertThat(collector.depth()).isZero();
  }

  private void cell(Block... blocks) {
    collector.openCell();
    for (Block block : blocks) {
      collector.add(block);
    }
  }

  private static Block paragraph(String text, boolean bold, int number) {
    return new Block(
        BlockKind.PARAGRAPH,
        0,
        "",
        List.of(text),
        Zone.BODY,
        new Print(bold, 11, 0),
        Place.paragraph(number));
  }

  private static Block item(String mark, String text, int number) {
    return new Block(
        BlockKind.ITEM, 0, mark, List.of(text), Zone.BODY, Print.PLAIN, Place.paragraph(number));
  }
}
