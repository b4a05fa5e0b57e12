package org.cohesion.examples.policyimport.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;

/** Makes blocks of the paragraphs of a word processor, in their order; used by one thread. */
public final class BlockMaker {

  /** Nobody types two spaces behind a word. */
  private static final Pattern WIDE = Pattern.compile("o\\h{2,}");

  private final IndentLevels indents = new IndentLevels();

  /**
   * Makes the block of a paragraph: a heading if it has a level, an entry of a list if the program
   * or somebody's hand has put a mark before it, else a paragraph.
   *
   * @param raw the text, white space as it comes
   * @param heading the level of a heading, 0 if it does not say; empty if it is none
   * @param mark what the program prints before it; empty if nothing
   * @param depth how deep it stands in a list of the program
   * @param print how its letters look
   * @return the block; empty if there is no text
   */
  public Optional<Block> paragraph(
      String raw,
      OptionalInt heading,
      String mark,
      int depth,
      Print print,
      Zone zone,
      Place place) {
    String text = BlockText.of(raw);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    double indent = print.indent() + BlockText.lead(raw);
    boolean isIndented = indent > 0 || WIDE.matcher(raw).lookingAt();
    Optional<TypedMark> typed = mark.isEmpty() ? TypedMark.of(text, isIndented) : Optional.empty();
    BlockKind kind = BlockKind.PARAGRAPH;
    int level = 0;
    if (heading.isPresent()) {
      kind = BlockKind.HEADING;
      level = heading.getAsInt();
    } else if (!mark.isEmpty()) {
      kind = BlockKind.ITEM;
      level = depth;
    } else if (typed.isPresent()) {
      kind = BlockKind.ITEM;
      level = indents.level(indent);
    } else {
      indents.paragraph(indent);
    }
    String shown = typed.map(TypedMark::mark).orElse(mark);
    String rest = typed.map(TypedMark::rest).orElse(text);
    return Optional.of(new Block(kind, level, shown, List.of(rest), zone, print, place));
  }
}
