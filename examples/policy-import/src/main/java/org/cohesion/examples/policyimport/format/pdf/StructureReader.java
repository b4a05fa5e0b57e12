package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** Reads pages by the structure tree; what the tree does not ask for follows by its layout. */
final class StructureReader {

  /** Elements inside elements; no document of a school comes near. */
  private static final int DEPTH = 200;

  /** The part of the letters that the tree has to claim. */
  private static final double COVERED = 0.5;

  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Quote",
          "Link",
          "Reference",
          "Code",
          "Em",
          "Strong",
          "BibEntry",
          "Annot",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Sub",
          "Form",
          "Figure",
          "Formula",
          "Lbl",
          "NonStruct",
          "Private");

  private final StructureTree tree;
  private final List<PageText> pages;
  private final Budget budget;
  private final Map<Claim, List<Run>> content = new HashMap<>();
  private final Set<Run> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StructureBlocks blocks;
  private List<Run> open = new ArrayList<>();
  private boolean done;

  StructureReader(PDDocument document, List<PageText> pages, LineMaker maker, Budget budget) {
    this.tree = new StructureTree(document);
    this.pages = pages;
    this.budget = budget;
    this.blocks = new StructureBlocks(pages, maker);
    for (PageText page : pages) {
      for (Run run : page.runs) {
        if (run.claim != null) {
          content.computeIfAbsent(run.claim, claim -> new ArrayList<>()).add(run);
        }
      }
    }
  }

  /** {@return whether there is a tree that asks for enough of the letters} */
  boolean covers() throws UnreadableDocumentException {
    COSDictionary root = tree.root();
    if (root == null || content.isEmpty()) {
      return false;
    }
    if (!done) {
      done = true;
      walk(root, null, "", 0, new StructureBlocks.Style());
      flush(new StructureBlocks.Style());
    }
    long claimed = 0;
    long all = 0;
    for (PageText page : pages) {
      for (Run run : page.runs) {
        int letters = run.isBlank() ? 0 : run.text.length();
        all += letters;
        claimed += used.contains(run) ? letters : 0;
      }
    }
    return claimed >= COVERED * all;
  }

  /** {@return the blocks: headers, text, notes, footers} */
  List<Block> read(LayoutReader layout) throws UnreadableDocumentException {
    List<PageText> rest = new ArrayList<>();
    for (PageText page : pages) {
      PageText left = new PageText(page.number, page.width, page.height);
      page.runs.stream().filter(run -> !used.contains(run)).forEach(left.runs::add);
      rest.add(left);
    }
    List<Block> headers = new ArrayList<>();
    List<Block> footers = new ArrayList<>();
    List<Block> unclaimed = new ArrayList<>();
    for (Block block : layout.read(rest)) {
      switch (block.zone()) {
        case HEADER -> headers.add(block);
        case FOOTER -> footers.add(block);
        default -> unclaimed.add(block);
      }
    }
    List<Block> result = new ArrayList<>(headers);
    result.addAll(merged(blocks.body(), unclaimed));
    result.addAll(blocks.notes());
    result.addAll(footers);
    return result;
  }

  /** What the tree does not ask for on a page follows what it asks for there. */
  private static List<Block> merged(List<Block> body, List<Block> unclaimed) {
    List<Block> result = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < body.size(); i++) {
      int page = 0;
      for (int k = i; k < body.size() && page == 0; k++) {
        page = body.get(k).place().page();
      }
      while (next < unclaimed.size() && page > 0 && unclaimed.get(next).place().page() < page) {
        result.add(unclaimed.get(next));
        next++;
      }
      result.add(body.get(i));
    }
    result.addAll(unclaimed.subList(next, unclaimed.size()));
    return result;
  }

  private void walk(
      COSDictionary element,
      @Nullable COSDictionary outerPage,
      String outerType,
      int depth,
      StructureBlocks.Style style)
      throws UnreadableDocumentException {
    if (depth > DEPTH || !seen.add(element)) {
      return;
    }
    budget.step();
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own != null ? own : outerPage;
    for (Object kid : StructureTree.kids(element, page)) {
      if (kid instanceof Claim claim) {
        take(claim);
      } else if (kid instanceof COSDictionary child) {
        child(child, page, tree.type(child), outerType, depth + 1, style);
      }
    }
  }

  private void child(
      COSDictionary child,
      @Nullable COSDictionary page,
      String type,
      String outerType,
      int depth,
      StructureBlocks.Style style)
      throws UnreadableDocumentException {
    boolean label = type.equals("Lbl") && outerType.equals("LI");
    if (type.equals("Note") || type.equals("FENote") || label) {
      List<Run> before = open;
      open = new ArrayList<>();
      StructureBlocks.Style inside = label ? style : style.in(Zone.NOTE);
      walk(child, page, type, depth, inside);
      if (label) {
        style.label(blocks.text(open));
      } else {
        flush(inside);
      }
      open = before;
      return;
    }
    int start = open.size();
    if (INLINE.contains(type)) {
      walk(child, page, outerType, depth, style);
      say(child, start);
      return;
    }
    flush(style);
    StructureBlocks.Style inside = style.of(type);
    blocks.begin(type, inside);
    walk(child, page, type, depth, inside);
    say(child, 0);
    flush(inside);
    blocks.end(type);
  }

  /** An element may say what its letters mean, such as the text of an initial that is a drawing. */
  private void say(COSDictionary element, int start) {
    String actual = element.getString(COSName.ACTUAL_TEXT);
    if (actual == null || start >= open.size()) {
      return;
    }
    List<Run> said = open.subList(start, open.size());
    Run run = Run.instead(said, Letters.of(actual));
    said.clear();
    open.add(run);
  }

  private void take(Claim claim) {
    for (Run run : content.getOrDefault(claim, List.of())) {
      if (used.add(run)) {
        open.add(run);
      }
    }
  }

  private void flush(StructureBlocks.Style style) {
    blocks.add(open, style);
    open = new ArrayList<>();
  }
}
