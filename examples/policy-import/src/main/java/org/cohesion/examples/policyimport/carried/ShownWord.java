package org.cohesion.examples.policyimport.carried;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.recognition.Words;

/**
 * A word that a document shows.
 *
 * @param text as it is compared
 * @param block the block it is in, by its place in the document
 * @param zone where on the page
 * @param parted whether more than a space is between it and the word before it in the block; the
 *     first word of a block is
 * @param mark whether it belongs to the mark before the block
 */
record ShownWord(String text, int block, Zone zone, boolean parted, boolean mark) {

  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}'’‘\\u00a0 ]+");

  /** {@return the words of the blocks: those of the text first, then those of page edges} */
  static List<ShownWord> of(List<Block> blocks) {
    List<ShownWord> words = new ArrayList<>();
    for (boolean edges : new boolean[] {false, true}) {
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (isEdge(block.zone()) == edges) {
          add(words, i, block.zone(), block.mark(), true);
          add(words, i, block.zone(), block.text(), false);
        }
      }
    }
    return words;
  }

  private static void add(List<ShownWord> words, int block, Zone zone, String text, boolean mark) {
    Matcher pieces = PIECE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (pieces.find()) {
      boolean parted = true;
      for (String word : Words.of(pieces.group())) {
        words.add(new ShownWord(word, block, zone, parted, mark));
        parted = false;
      }
    }
  }

  /** {@return whether it stands at the top or foot of pages} */
  boolean isAtEdge() {
    return isEdge(zone);
  }

  private static boolean isEdge(Zone zone) {
    return zone == Zone.HEADER || zone == Zone.FOOTER;
  }
}
