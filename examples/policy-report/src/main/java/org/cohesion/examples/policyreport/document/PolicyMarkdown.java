package org.cohesion.examples.policyreport.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.examples.policyreport.document.PrintedBlock.Fact;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;
import org.cohesion.examples.policyreport.document.PrintedBlock.Row;
import org.cohesion.examples.policyreport.page.SafeLink;

/**
 * Writes a printed policy as Markdown: CommonMark, with the tables of GitHub. Whatever the texts of
 * the policy have in them, they come out of any reader of Markdown as they are; links lead nowhere
 * but to the web, a mailbox or a telephone.
 */
public final class PolicyMarkdown {

  /** Markdown has no more levels of headings. */
  private static final int DEEPEST = 6;

  private final StringBuilder text = new StringBuilder();

  private PolicyMarkdown() {}

  /**
   * {@return the document as Markdown, with a line feed at its end}
   *
   * @param document a printed policy
   */
  public static String of(PrintedDocument document) {
    PolicyMarkdown markdown = new PolicyMarkdown();
    boolean inList = false;
    for (PrintedBlock block : document.blocks()) {
      boolean isItem = block instanceof Item;
      if (!markdown.text.isEmpty() && !(inList && isItem)) {
        markdown.text.append('\n');
      }
      inList = isItem;
      markdown.add(block);
    }
    return markdown.text.toString();
  }

  private void add(PrintedBlock block) {
    if (block instanceof Heading heading) {
      line("#".repeat(Math.min(heading.level(), DEEPEST)) + " " + heading(heading));
    } else if (block instanceof FrontLine front) {
      line(front(front));
    } else if (block instanceof Paragraph paragraph) {
      line(labelled(paragraph.label(), paragraph.text()));
    } else if (block instanceof Item item) {
      item(item);
    } else if (block instanceof Facts facts) {
      facts(facts.facts());
    } else if (block instanceof Grid grid) {
      row(grid.columns());
      line("|" + "---|".repeat(grid.columns().size()));
      grid.rows().stream().map(Row::cells).forEach(this::row);
    }
  }

  /** A number that is not the last thing in a heading needs no escape there. */
  private static String heading(Heading heading) {
    return MarkdownText.inside(heading.printed());
  }

  private static String front(FrontLine front) {
    return switch (front.kind()) {
      case GROUP, SCHOOL -> "**" + MarkdownText.inside(front.text()) + "**";
      case MOTTO -> "“" + MarkdownText.inside(front.text()) + "”";
    };
  }

  private void item(Item item) {
    String indent = "  ".repeat(item.depth());
    line(indent + "- " + labelled(item.label(), item.text()));
    Optional<String> address = item.address();
    if (address.isPresent()) {
      line(indent + "  - " + address(address.get()));
    }
  }

  private void facts(List<Fact> facts) {
    line("| | |");
    line("|---|---|");
    for (Fact fact : facts) {
      // A table is taken apart before its links are found.
      String value =
          fact.isAddress() && isLink(fact.text())
              ? address(fact.text()).replace("|", "\\|")
              : MarkdownText.inside(fact.text());
      line("| " + MarkdownText.inside(fact.label()) + " | " + value + " |");
    }
  }

  private void row(List<String> cells) {
    line(cells.stream().map(MarkdownText::inside).collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String labelled(String label, String text) {
    if (label.isEmpty()) {
      return MarkdownText.block(text);
    }
    String bold = "**" + MarkdownText.inside(label) + ":**";
    return text.isEmpty() ? bold : bold + " " + MarkdownText.block(text);
  }

  private static boolean isLink(String address) {
    return address(address).startsWith("<");
  }

  private static String address(String address) {
    Optional<String> link = SafeLink.of(address);
    return MarkdownText.link(link.orElse(address), link.isPresent());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
