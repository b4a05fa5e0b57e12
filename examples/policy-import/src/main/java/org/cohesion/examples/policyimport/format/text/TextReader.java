package org.cohesion.examples.policyimport.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockText;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DecodedText;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.TypedMark;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/**
 * Reads text without a format. Lines that were broken to fit a width are joined again; other lines
 * are paragraphs by themselves.
 */
public final class TextReader implements DocumentReader {

  /** How wide a space is, in points. */
  private static final double COLUMN = 6;

  /** Makes a reader. */
  public TextReader() {}

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    DecodedText decoded = DecodedText.of(bytes);
    List<TextLine> lines = TextLine.of(decoded.text());
    Wrapping wrapping = Wrapping.of(lines);
    MarkDepths depths = new MarkDepths();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      budget.step();
      TextLine first = lines.get(i);
      if (first.underlines() > 0) {
        continue;
      }
      int heading = headingLevel(lines, i);
      StringBuilder text = new StringBuilder(first.labelled());
      while (heading == 0 && i + 1 < lines.size() && goesOn(lines, i, wrapping, depths)) {
        i++;
        text.append(' ').append(lines.get(i).text());
      }
      blocks.add(block(first, text.toString(), heading, depths));
    }
    return new SourceDocument(
        DocumentFormat.TEXT,
        blocks,
        decoded.notes(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static int headingLevel(List<TextLine> lines, int at) {
    if (at + 1 >= lines.size() || lines.get(at + 1).blanks() > 0) {
      return 0;
    }
    boolean isAlone = at == 0 || lines.get(at).blanks() > 0 || lines.get(at - 1).underlines() > 0;
    return isAlone ? lines.get(at + 1).underlines() : 0;
  }

  private static boolean goesOn(
      List<TextLine> lines, int at, Wrapping wrapping, MarkDepths depths) {
    TextLine line = lines.get(at);
    TextLine next = lines.get(at + 1);
    return next.underlines() == 0
        && mark(next, depths).isEmpty()
        && !isLabelled(line, depths)
        && wrapping.goesOn(line, next);
  }

  private static Block block(TextLine line, String text, int heading, MarkDepths depths) {
    Optional<TypedMark> mark = TypedMark.of(text, isIndented(line, depths));
    String rest = BlockText.of(mark.map(TypedMark::rest).orElse(text));
    String shown = mark.map(TypedMark::mark).orElse("");
    BlockKind kind = mark.isPresent() ? BlockKind.ITEM : BlockKind.PARAGRAPH;
    int level = heading;
    if (heading > 0) {
      kind = BlockKind.HEADING;
      depths.end();
    } else if (mark.isPresent()) {
      level = depths.depth(line.indent(), shown);
    } else {
      depths.end();
    }
    Print print = new Print(false, 0, line.indent() * COLUMN);
    return new Block(
        kind, level, shown, List.of(rest), Zone.BODY, print, Place.line(line.number()));
  }

  private static Optional<TypedMark> mark(TextLine line, MarkDepths depths) {
    return TypedMark.of(line.labelled(), isIndented(line, depths));
  }

  private static boolean isLabelled(TextLine line, MarkDepths depths) {
    return mark(line, depths).map(TypedMark::rest).orElse(line.labelled()).contains("\t");
  }

  /** In the list that is open, the letter o before a capital is a bullet at the margin, too. */
  private static boolean isIndented(TextLine line, MarkDepths depths) {
    return line.text().matches("o\\s+\\p{Lu}.*") && (line.indent() > 0 || depths.isOpen());
  }
}
