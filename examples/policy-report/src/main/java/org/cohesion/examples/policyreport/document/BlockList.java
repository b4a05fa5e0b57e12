package org.cohesion.examples.policyreport.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;
import org.cohesion.finding.JsonPointer;

/** Puts the blocks of a printed policy together; leaves out what has nothing to read in it. */
final class BlockList {

  private static final String ENTRY = "- ";

  /** The level of headings over parts. */
  static final int PART_LEVEL = 2;

  private final Set<PrintedBlock> standard = new HashSet<>();
  private final List<PrintedBlock> blocks = new ArrayList<>();

  void add(PrintedBlock block) {
    blocks.add(block);
  }

  /** {@return the blocks, but for headings of ours over parts in which there is nothing} */
  List<PrintedBlock> blocks() {
    List<PrintedBlock> read = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean over = i + 1 < blocks.size() && !isPart(blocks.get(i + 1));
      if (over || !standard.contains(blocks.get(i))) {
        read.add(blocks.get(i));
      }
    }
    return read;
  }

  private static boolean isPart(PrintedBlock block) {
    return block instanceof Heading heading && heading.level() == PART_LEVEL;
  }

  /** Adds the school's own heading, or else ours. */
  void heading(JsonPointer at, int level, Optional<String> own, String standard) {
    Optional<String> read = own.filter(PrintedText::isRead).map(PrintedText::oneLine);
    Heading heading = new Heading(at, level, "", read.orElse(standard));
    blocks.add(heading);
    if (read.isEmpty() && level == PART_LEVEL) {
      this.standard.add(heading);
    }
  }

  /** Adds a heading of ours, which goes if nothing stands below it. */
  void standard(Heading heading) {
    blocks.add(heading);
    standard.add(heading);
  }

  void paragraph(JsonPointer at, Optional<String> text) {
    text.filter(PrintedText::isRead)
        .ifPresent(it -> blocks.add(new Paragraph(at, "", PrintedText.lines(it))));
  }

  void labelled(JsonPointer at, String label, Optional<String> text) {
    text.filter(PrintedText::isRead)
        .ifPresent(it -> blocks.add(new Paragraph(at, label, PrintedText.lines(it))));
  }

  /** Adds paragraphs, of which those that begin with {@code "- "} are entries of a list. */
  void paragraphs(JsonPointer at, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.startsWith(ENTRY) && PrintedText.isRead(text.substring(ENTRY.length()))) {
        item(at.child(i), 0, "", text.substring(ENTRY.length()));
      } else {
        paragraph(at.child(i), Optional.of(text));
      }
    }
  }

  void item(JsonPointer at, int depth, String label, String text) {
    item(at, depth, label, text, Optional.empty());
  }

  void item(JsonPointer at, int depth, String label, String text, Optional<String> address) {
    String printedLabel = PrintedText.isRead(label) ? PrintedText.oneLine(label) : "";
    String printed = PrintedText.isRead(text) ? PrintedText.oneLine(text) : "";
    if (!printedLabel.isEmpty() || !printed.isEmpty()) {
      Optional<String> url = address.filter(PrintedText::isRead).map(PrintedText::oneLine);
      blocks.add(new Item(at, depth, printedLabel, printed, url));
    }
  }

  /** Adds what goes with an entry, below it. */
  void fact(JsonPointer at, String label, Optional<String> text) {
    text.filter(PrintedText::isRead).ifPresent(it -> item(at, 1, label, it));
  }

  void facts(JsonPointer at, String label, List<String> texts) {
    fact(at, label, joined(texts));
  }

  void details(JsonPointer at, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      item(at.child(i), 1, "", texts.get(i));
    }
  }

  /** {@return the texts with semicolons between them; empty if there are none} */
  static Optional<String> joined(List<String> texts) {
    List<String> read =
        texts.stream().filter(PrintedText::isRead).map(PrintedText::oneLine).toList();
    return read.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", read));
  }
}
