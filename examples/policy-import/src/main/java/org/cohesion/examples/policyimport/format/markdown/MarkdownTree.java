package org.cohesion.examples.policyimport.format.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.TypedMark;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Goes through a tree of Markdown before it is made a page, without calling itself. */
final class MarkdownTree {

  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^:.]{1,40}:(?:\\s.*|)");
  private static final Pattern SCHEME = Pattern.compile("^(?:mailto:|tel:|https?://(?:www\\.)?)");

  private MarkdownTree() {}

  /**
   * Writes the address of a link behind its text; ends lines where the next one is an entry with a
   * typed bullet, or a label with a value stands beside it, which no reader takes for one sentence.
   *
   * @throws UnreadableDocumentException if the tree is too deep
   */
  static void prepare(Node document, Budget budget) throws UnreadableDocumentException {
    Node node = document;
    int depth = 0;
    while (node != null) {
      budget.step();
      if (node instanceof SoftLineBreak line) {
        node = line(line);
      } else if (node instanceof Link link) {
        address(link);
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        if (depth > budget.limits().htmlDepth()) {
          throw Budget.tooLarge(
              "it has parts inside parts more than " + budget.limits().htmlDepth() + " deep");
        }
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
  }

  private static Node line(SoftLineBreak line) {
    String before = before(line);
    String after = after(line);
    boolean ends =
        TypedMark.of(after, false).isPresent()
            || LABELLED.matcher(after).matches()
            || (LABELLED.matcher(before).matches()
                && after.codePoints().limit(1).noneMatch(Character::isLowerCase));
    if (!ends) {
      return line;
    }
    HardLineBreak end = new HardLineBreak();
    line.insertBefore(end);
    line.unlink();
    return end;
  }

  /** {@return the text of the line that ends there} */
  private static String before(Node end) {
    Node first = end;
    while (first.getPrevious() != null && !isBreak(first.getPrevious())) {
      first = first.getPrevious();
    }
    return first.equals(end) ? "" : line(first);
  }

  /** {@return the text of the line that begins there} */
  private static String after(Node end) {
    return end.getNext() == null ? "" : line(end.getNext());
  }

  private static String line(Node first) {
    StringBuilder text = new StringBuilder();
    for (Node node = first; node != null && !isBreak(node); node = node.getNext()) {
      text.append(node instanceof Text part ? part.getLiteral() : text(node));
    }
    return text.toString().strip();
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static void address(Link link) {
    String address = link.getDestination().strip();
    if (address.isEmpty() || address.startsWith("#") || plain(address).equals(plain(text(link)))) {
      return;
    }
    String shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
    link.insertAfter(new Text(" (" + shown + ")"));
  }

  private static String text(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text part) {
        text.append(part.getLiteral());
      }
    }
    return text.toString();
  }

  /** {@return an address without what people leave out when they write it} */
  private static String plain(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    String bare = SCHEME.matcher(lower).replaceFirst("");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
