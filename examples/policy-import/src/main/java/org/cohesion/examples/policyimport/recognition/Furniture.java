package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Zone;

/** Tells what is no part of a policy: numbers of pages, what every page repeats, contents. */
final class Furniture {

  private static final Pattern PAGE =
      Pattern.compile(
          "^[\\s|–-]*(?:page|tudalen|p\\.?)?\\s*\\d{1,3}\\s*(?:(?:of|o|/)\\s*\\d{1,3})?[\\s|–-]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENTS_LINE =
      Pattern.compile("^.{2,90}?(?:\\.{3}|…)[\\s.…]*+\\d{1,3}$");

  /** No number of a page has more letters, words and marks around it included. */
  private static final int LONGEST_PAGE = 60;

  private final Set<List<String>> seen = new HashSet<>();

  /** {@return whether it is the number of a page, or a line of a table of contents} */
  static boolean is(Block block) {
    String text = block.text();
    boolean edge = block.zone() == Zone.HEADER || block.zone() == Zone.FOOTER;
    if (text.length() <= LONGEST_PAGE && PAGE.matcher(text).matches()) {
      return edge || text.toLowerCase(Locale.ROOT).contains("page");
    }
    return block.cells().size() == 1 && CONTENTS_LINE.matcher(text).matches() && !hasLabel(text);
  }

  private static boolean hasLabel(String text) {
    return text.contains(":");
  }

  /** {@return whether a header or footer is one that was printed before} */
  boolean again(Block block) {
    boolean edge = block.zone() == Zone.HEADER || block.zone() == Zone.FOOTER;
    return edge && !seen.add(Words.of(block.text()));
  }

  /** {@return the blocks of the edges of pages} */
  static List<Block> edges(List<Block> blocks) {
    List<Block> edges = new ArrayList<>();
    for (Block block : blocks) {
      if (block.zone() == Zone.HEADER || block.zone() == Zone.FOOTER) {
        edges.add(block);
      }
    }
    return edges;
  }
}
