package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Takes what stands at the edges of pages: facts, the title again, or words to be kept. */
final class PageEdges {

  private final Draft draft;
  private final Phrases cues;
  private final ControlFacts control;
  private final FrontMatter front;

  PageEdges(Filling filling, ControlFacts control, FrontMatter front) {
    this.draft = filling.draft();
    this.cues = filling.cues();
    this.control = control;
    this.front = front;
  }

  /**
   * Takes it.
   *
   * @param edges the blocks at the edges
   * @param text the lines of the text, to which what is to be kept is added
   */
  void take(List<Block> edges, List<Line> text) {
    Furniture furniture = new Furniture();
    for (Block block : edges) {
      if (block.text().isEmpty()
          || Furniture.is(block)
          || furniture.again(block)
          || front.isKnown(block.text())) {
        draft.ledger().furniture(block.printed());
      } else if (block.is(BlockKind.ROW)
          ? control.row(block)
          : control.line(block.text(), block, true)) {
        draft.ledger().furniture(block.mark());
      } else if (block.text().indexOf('\n') >= 0 || block.text().indexOf('\t') >= 0) {
        pieces(block, text);
      } else if (!name(block)) {
        text.add(new Line(Kind.TEXT, 0, "", Line.oneLine(block.printed()), block));
      }
    }
  }

  /** Takes an edge piece by piece: "School Policy Page 2 of 7". */
  private void pieces(Block block, List<Line> text) {
    List<String> kept = new ArrayList<>();
    draft.ledger().furniture(block.mark());
    for (String piece : block.text().split("[\\n\\t]+", -1)) {
      Block alone =
          new Block(
              BlockKind.PARAGRAPH,
              0,
              "",
              List.of(piece),
              block.zone(),
              block.print(),
              block.place());
      if (Furniture.is(alone) || front.isKnown(piece)) {
        draft.ledger().furniture(piece);
      } else if (!control.line(piece, alone, true) && !name(alone)) {
        kept.add(piece);
      }
    }
    if (!kept.isEmpty()) {
      text.add(new Line(Kind.TEXT, 0, "", Line.oneLine(String.join(" ", kept)), block));
    }
  }

  /** Takes the school's name or the title, if the text has none. */
  private boolean name(Block block) {
    List<String> words = Words.of(block.text());
    if (words.size() > 10) {
      return false;
    }
    boolean policy = cues.occur("policy-words", words);
    if (policy && !draft.has("/title")) {
      draft.text("/title", Line.oneLine(block.printed()), block, "header");
      return true;
    }
    boolean plain =
        block.text().chars().noneMatch(c -> Character.isDigit(c) || "©@:".indexOf(c) >= 0);
    if (!policy && plain && cues.occur("school-words", words) && !draft.has("/school/name")) {
      draft.text("/school/name", Line.oneLine(block.printed()), block, "header");
      return true;
    }
    return false;
  }
}
