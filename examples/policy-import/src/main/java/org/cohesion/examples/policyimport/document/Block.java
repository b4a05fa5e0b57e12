package org.cohesion.examples.policyimport.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A piece of a document that stands by itself: a heading, a paragraph, an entry of a list, a row of
 * a table. Its texts are as a reader sees them: what is deleted or hidden is not in them; a line
 * break inside a block is {@code \n}, a tab is {@code \t}; other white space is one space, and none
 * stands at either end, and half of a surrogate pair is U+FFFD.
 *
 * @param kind what it is
 * @param level of a heading 1 to 9, or 0 if it does not say; how deep an entry of a list stands,
 *     from 0; else 0
 * @param mark what is printed before it: the number of a heading or an entry ({@code 3.1}, {@code
 *     a)}), a bullet as it comes; empty if nothing is
 * @param cells the texts of the cells of a row, empty ones too; one text for every other kind
 * @param zone where on the pages
 * @param print how its letters look
 * @param place where somebody finds it
 */
public record Block(
    BlockKind kind,
    int level,
    String mark,
    List<String> cells,
    Zone zone,
    Print print,
    Place place) {

  /** Takes the cells as they are now. */
  public Block {
    cells = cells.stream().map(Block::wellFormed).toList();
    mark = wellFormed(mark);
    if (cells.isEmpty() || (kind != BlockKind.ROW && cells.size() != 1)) {
      throw new IllegalArgumentException("a block has one text, a row one for each of its cells");
    }
  }

  /** Half of a character that needs two is what no text in UTF-8 can hold. */
  private static String wellFormed(String text) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE)
        : text;
  }

  /** {@return its text; of a row the cells with tabs between them} */
  public String text() {
    return String.join("\t", cells);
  }

  /** {@return what is printed: the mark, if there is one, a space, and the text} */
  public String printed() {
    return mark.isEmpty() ? text() : mark + " " + text();
  }

  /** {@return whether it is of the kind} */
  public boolean is(BlockKind other) {
    return kind == other;
  }
}
