package org.cohesion.examples.policyimport.format.markdown;

import java.util.Map;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.format.html.BlockOrigin;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.html.AttributeProvider;
import org.jsoup.nodes.Element;

/** Finds the lines of Markdown that elements come from, and the marks that entries have there. */
final class SourceLines implements BlockOrigin {

  private static final String LINE = "data-markdown-line";
  private static final String MARK = "data-markdown-mark";

  private int last = 1;

  @Override
  public Place place(Element element, String selector) {
    for (Element around = element; around != null; around = around.parent()) {
      int line = number(around.attr(LINE));
      if (line > 0) {
        last = Math.max(last, line);
        return Place.line(line);
      }
    }
    return Place.line(last);
  }

  @Override
  public Optional<String> mark(Element item) {
    return Optional.of(item.attr(MARK)).filter(mark -> !mark.isEmpty());
  }

  private static int line(Node node, int linesBefore) {
    return node.getSourceSpans().isEmpty()
        ? 0
        : node.getSourceSpans().get(0).getLineIndex() + 1 + linesBefore;
  }

  private static int number(String text) {
    return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
  }

  /** Writes lines and marks into the page. */
  static final class Writer implements AttributeProvider {

    private final int linesBefore;

    /**
     * Makes one.
     *
     * @param linesBefore how many lines stand before the Markdown
     */
    Writer(int linesBefore) {
      this.linesBefore = linesBefore;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      int line = line(node, linesBefore);
      if (line > 0) {
        attributes.put(LINE, Integer.toString(line));
      }
      if (node instanceof ListItem item) {
        attributes.put(MARK, mark(item));
      }
    }

    private static String mark(ListItem item) {
      if (item.getParent() instanceof BulletList list) {
        return list.getMarker();
      }
      if (item.getParent() instanceof OrderedList list) {
        int number = list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
          number++;
        }
        return number + list.getMarkerDelimiter();
      }
      return "";
    }
  }
}
