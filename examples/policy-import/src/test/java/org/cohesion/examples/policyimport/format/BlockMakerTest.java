package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.junit.jupiter.api.Test;

class BlockMakerTest {

  private static final OptionalInt NO_HEADING = OptionalInt.empty();

  private final BlockMaker maker = new BlockMaker();

  @Test
  void makesNothingOfWhiteSpace() {
    assertThat(
            maker.paragraph(
                " \n\t", NO_HEADING, "1.", 0, Print.PLAIN, Zone.BODY, Place.paragraph(1)))
        .isEmpty();
  }

  @Test
  void makesHeadingsWithTheirNumbersWhoeverWroteThem() {
    assertThat(make("Aims", OptionalInt.of(2), "3.", 0, 0))
        .isEqualTo(block(BlockKind.HEADING, 2, "3.", "Aims", 0));
    assertThat(make("3. Aims", OptionalInt.of(0), "", 0, 0))
        .isEqualTo(block(BlockKind.HEADING, 0, "3.", "Aims", 0));
  }

  @Test
  void takesTheLetterOForABulletWhereTwoSpacesStandBehindIt() {
    assertThat(make("o  work", NO_HEADING, "", 0, 0))
        .isEqualTo(block(BlockKind.ITEM, 0, "o", "work", 0));
    assertThat(make("o Gymru", NO_HEADING, "", 0, 0))
        .isEqualTo(block(BlockKind.PARAGRAPH, 0, "", "o Gymru", 0));
  }

  @Test
  void makesEntriesOfWhatTheProgramMarks() {
    assertThat(make("- work", NO_HEADING, "a)", 3, 0))
        .isEqualTo(block(BlockKind.ITEM, 3, "a)", "- work", 0));
  }

  @Test
  void makesEntriesOfTypedMarksAsDeepAsTheyStand() {
    assertThat(make("•\twork", NO_HEADING, "", 0, 18))
        .isEqualTo(block(BlockKind.ITEM, 0, "•", "work", 18));
    assertThat(make("\to work", NO_HEADING, "", 0, 18))
        .isEqualTo(block(BlockKind.ITEM, 1, "o", "work", 18));
    assertThat(make("o work", NO_HEADING, "", 0, 0))
        .isEqualTo(block(BlockKind.PARAGRAPH, 0, "", "o work", 0));
    assertThat(make("o work", NO_HEADING, "", 0, 36))
        .isEqualTo(block(BlockKind.ITEM, 0, "o", "work", 36));
  }

  private Block make(String raw, OptionalInt heading, String mark, int depth, double indent) {
    Print print = new Print(false, 11, indent);
    return maker
        .paragraph(raw, heading, mark, depth, print, Zone.BOX, Place.paragraph(1))
        .orElseThrow();
  }

  private static Block block(BlockKind kind, int level, String mark, String text, double indent) {
    return new Block(
        kind,
        level,
        mark,
        List.of(text),
        Zone.BOX,
        new Print(false, 11, indent),
        Place.paragraph(1));
  }
}
