package org.cohesion.examples.policyreport.document;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;

/** A piece of a page below its title: a block by itself, or the entries of a list. */
public sealed interface PagePart {

  /**
   * A block that is no entry of a list.
   *
   * @param block the block
   */
  record Single(PrintedBlock block) implements PagePart {}

  /**
   * A list.
   *
   * @param entries its entries
   */
  record Entries(List<Entry> entries) implements PagePart {}

  /**
   * An entry of a list.
   *
   * @param item the entry
   * @param below the entries below it
   */
  record Entry(Item item, List<Item> below) {}

  /** {@return what stands below the title} */
  static List<PagePart> of(PrintedDocument document) {
    List<PagePart> parts = new ArrayList<>();
    List<Entry> open = List.of();
    for (PrintedBlock block : document.blocks()) {
      if (block instanceof Item item) {
        if (open.isEmpty()) {
          open = new ArrayList<>();
          parts.add(new Entries(open));
        }
        if (item.depth() == 0 || open.isEmpty()) {
          open.add(new Entry(item, new ArrayList<>()));
        } else {
          open.get(open.size() - 1).below().add(item);
        }
      } else {
        open = List.of();
        boolean above = block instanceof FrontLine;
        boolean title = block instanceof Heading heading && heading.level() == 1;
        if (!above && !title) {
          parts.add(new Single(block));
        }
      }
    }
    return parts;
  }
}
