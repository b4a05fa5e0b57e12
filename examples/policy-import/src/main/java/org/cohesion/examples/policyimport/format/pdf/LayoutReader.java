package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.IndentLevels;
import org.cohesion.examples.policyimport.format.TypedMark;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Reads pages by where the letters stand on them. */
final class LayoutReader {

  private final LineMaker maker;
  private final Budget budget;

  LayoutReader(LineMaker maker, Budget budget) {
    this.maker = maker;
    this.budget = budget;
  }

  /** {@return the blocks of the pages: headers, text, footers} */
  List<Block> read(List<PageText> pages) throws UnreadableDocumentException {
    List<List<TextLine>> lines = new ArrayList<>();
    List<TextLine> all = new ArrayList<>();
    for (PageText page : pages) {
      budget.step();
      List<TextLine> found = maker.lines(page.runs);
      lines.add(found);
      all.addAll(found);
    }
    PageEdges edges = new PageEdges(pages, lines);
    List<Region> regions = new ArrayList<>();
    List<Block> headers = new ArrayList<>();
    List<Block> footers = new ArrayList<>();
    Set<String> words = Words.of(all);
    for (int i = 0; i < pages.size(); i++) {
      budget.step();
      List<Zone> zones = edges.zones(pages.get(i), lines.get(i));
      List<TextLine> body = new ArrayList<>();
      for (int k = 0; k < zones.size(); k++) {
        TextLine line = lines.get(i).get(k);
        switch (zones.get(k)) {
          case HEADER -> headers.add(edge(line, Zone.HEADER, words));
          case FOOTER -> footers.add(edge(line, Zone.FOOTER, words));
          default -> body.add(line);
        }
      }
      regions.addAll(Region.of(pages.get(i), body));
    }
    List<Block> blocks = new ArrayList<>(headers);
    blocks.addAll(blocks(regions, words));
    blocks.addAll(footers);
    return blocks;
  }

  private List<Block> blocks(List<Region> regions, Set<String> words)
      throws UnreadableDocumentException {
    Paragraphs paragraphs = new Paragraphs(regions);
    IndentLevels levels = new IndentLevels();
    List<Block> blocks = new ArrayList<>();
    List<Paragraph> all = paragraphs.all();
    for (int i = 0; i < all.size(); i++) {
      budget.step();
      Paragraph paragraph = all.get(i);
      Print print = paragraph.print(paragraphs.margin(i));
      String text = paragraph.text(words);
      if (text.isEmpty()) {
        continue;
      }
      if (Rows.isRow(all, i)) {
        blocks.add(row(paragraph, print));
        continue;
      }
      Optional<TypedMark> mark = TypedMark.of(text, print.indent() > 0);
      if (mark.isPresent()) {
        int level = levels.level(print.indent());
        blocks.add(item(mark.get(), level, print, paragraph.place()));
      } else {
        levels.paragraph(print.indent());
        blocks.add(
            new Block(
                BlockKind.PARAGRAPH, 0, "", List.of(text), Zone.BODY, print, paragraph.place()));
      }
    }
    return blocks;
  }

  private static Block item(TypedMark mark, int level, Print print, Place place) {
    return new Block(
        BlockKind.ITEM, level, mark.mark(), List.of(mark.rest()), Zone.BODY, print, place);
  }

  private static Block row(Paragraph paragraph, Print print) {
    List<String> cells =
        paragraph.first().parts.stream().map(part -> Letters.composed(part.strip())).toList();
    return new Block(BlockKind.ROW, 0, "", cells, Zone.BODY, print, paragraph.place());
  }

  /** {@return the block of a line at the top or the bottom of a page} */
  static Block edge(TextLine line, Zone zone, Set<String> words) {
    Paragraph paragraph = new Paragraph(line);
    return new Block(
        BlockKind.PARAGRAPH,
        0,
        "",
        List.of(paragraph.text(words)),
        zone,
        paragraph.print(line.left),
        paragraph.place());
  }
}
