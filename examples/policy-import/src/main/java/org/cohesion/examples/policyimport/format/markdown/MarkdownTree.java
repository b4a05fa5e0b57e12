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
import org.jspecify.annotations.Nullable;

/** Goes through a tree of Markdown before it is made a page, without calling itself. */
final class MarkdownTree {

  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^:.]{1,40}:(?:\\s.*|)");
  private static final Pattern SCHEME = Pattern.compile("^(?:mailto:|tel:|https?://(?:www\\.)?)");

  private MarkdownTree() {}

  /**
   * Writes the address of a link behind its text; ends lines where the next one is an entry with a
   * typed bullet, or both are a label and a value, which no reader takes for one sentence.
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
    boolean ends =
        isText(line.getNext(), text -> TypedMark.of(text, false).isPresent())
            || (isText(line.getPrevious(), text -> LABELLED.matcher(text).matches())
                && isText(line.getNext(), text -> LABELLED.matcher(text).matches()));
    if (!ends) {
      return line;
    }
    HardLineBreak end = new HardLineBreak();
    line.insertBefore(end);
    line.unlink();
    return end;
  }

  private static boolean isText(
      @Nullable Node node, java.util.function.Predicate<String> condition) {
    return node instanceof Text text && condition.test(text.getLiteral().strip());
  }

  private static void address(Link link) {
    String address = link.getDestination().strip();
    if (address.isEmpty() || address.startsWith("#") || plain(address).equals(plain(text(link)))) {
      return;
    }
    String shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
    link.insertAfter(new Text(" (" + shown + ")"));
  }

  private static String text(Link link) {
    StringBuilder text = new StringBuilder();
    for (Node node = link.getFirstChild(); node != null; node = node.getNext()) {
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
