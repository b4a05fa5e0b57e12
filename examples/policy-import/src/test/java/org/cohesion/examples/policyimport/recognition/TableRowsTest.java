package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.junit.jupiter.api.Test;

class TableRowsTest {

  @Test
  void joinsTheLinesOfCellsThatStandBesideEachOther() {
    List<Block> rows =
        TableRows.of(
            List.of(
                printed("Policy", 2, 432),
                printed("agreed by", 2, 446),
                printed("governors", 2, 460),
                printed("March 2011", 66, 446),
                printed("To be", 2, 492),
                printed("reviewed", 2, 506),
                printed("March", 66, 492),
                printed("2014", 66, 506)));

    assertThat(rows)
        .extracting(Block::cells)
        .containsExactly(
            List.of("Policy agreed by governors", "March 2011"),
            List.of("To be reviewed", "March 2014"));
  }

  @Test
  void leavesParagraphsBelowEachOtherAlone() {
    List<Block> blocks =
        List.of(
            printed("Aims", 0, 100),
            printed("We aim high.", 0, 114),
            printed("Indented.", 20, 140),
            printed("On the next line.", 0, 160));

    assertThat(TableRows.of(blocks)).isEqualTo(blocks);
  }

  @Test
  void leavesASecondColumnOfThePageAlone() {
    List<Block> blocks = List.of(printed("Below.", 0, 700), printed("At the top.", 260, 100));

    assertThat(TableRows.of(blocks)).isEqualTo(blocks);
  }

  @Test
  void makesRowsOfTextsWithTabs() {
    List<Block> rows =
        TableRows.of(List.of(text("Role\tTask"), text("Staff\tTeach it"), text("No tab")));

    assertThat(rows)
        .extracting(Block::kind)
        .containsExactly(BlockKind.ROW, BlockKind.ROW, BlockKind.PARAGRAPH);
  }

  @Test
  void leavesOneLabelWithItsValueAlone() {
    List<Block> blocks = List.of(text("Signed\tA. Nobody"), text("No tab"));

    assertThat(TableRows.of(blocks)).isEqualTo(blocks);
  }

  private static Block text(String text) {
    return block(text, Print.PLAIN, Place.NONE);
  }

  private static Block printed(String text, double x, int y) {
    return block(text, new Print(false, 12, x), Place.page(1, y));
  }

  private static Block block(String text, Print print, Place place) {
    return new Block(BlockKind.PARAGRAPH, 0, "", List.of(text), Zone.BODY, print, place);
  }
}
