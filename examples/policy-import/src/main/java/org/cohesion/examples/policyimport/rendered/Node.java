package org.cohesion.examples.policyimport.rendered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Zone;

/**
 * A block of a document that may be one of the library's own.
 *
 * @param kind what it is
 * @param level of a heading, from 1; how deep an entry stands, from 0; else 0
 * @param text its text, with a mark that was typed
 * @param cells the cells of a row; of anything else the text
 */
record Node(BlockKind kind, int level, String text, List<String> cells) {

  /**
   * {@return the blocks that are in the text itself and not empty}
   *
   * <p>The title of a Word file stands above the headings, and has no level among them.
   */
  static List<Node> of(List<Block> blocks) {
    boolean titled =
        blocks.stream()
            .filter(block -> block.is(BlockKind.HEADING))
            .findFirst()
            .filter(block -> block.level() == 0)
            .isPresent();
    List<Node> nodes = new ArrayList<>();
    for (Block block : blocks) {
      if (block.zone() != Zone.HEADER
          && block.zone() != Zone.FOOTER
          && !block.printed().replace("\t", "").isBlank()) {
        nodes.add(of(block, titled));
      }
    }
    return nodes;
  }

  private static Node of(Block block, boolean titled) {
    boolean typed = block.mark().chars().anyMatch(Character::isLetterOrDigit);
    String text = typed ? block.printed() : block.text();
    int level = block.level() + (titled && block.is(BlockKind.HEADING) ? 1 : 0);
    return new Node(block.kind(), level, text, block.cells());
  }

  boolean is(BlockKind other) {
    return kind == other;
  }

  boolean isHeading(int atLevel) {
    return is(BlockKind.HEADING) && level == atLevel;
  }

  /** {@return what follows a label and a colon; empty if the text does not begin so} */
  Optional<String> after(String label) {
    return text.startsWith(label + ": ")
        ? Optional.of(text.substring(label.length() + 2))
        : Optional.empty();
  }
}
