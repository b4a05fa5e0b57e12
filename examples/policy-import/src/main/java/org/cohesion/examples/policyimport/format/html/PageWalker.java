package org.cohesion.examples.policyimport.format.html;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a page and tells what is seen. It does not call itself, so no page is too deep for
 * the stack. Used by one thread.
 */
final class PageWalker {

  private final Budget budget;
  private final StyleSheet styles;
  private final PageBlocks blocks;
  private final PageNotes notes = new PageNotes();
  private final PageElements elements;

  PageWalker(Budget budget, StyleSheet styles, PageBlocks blocks) {
    this.budget = budget;
    this.styles = styles;
    this.blocks = blocks;
    this.elements = new PageElements(blocks, notes);
  }

  /** {@return the blocks of what was walked} */
  List<Block> blocks() {
    return blocks.blocks();
  }

  /** {@return what to know of it} */
  List<DocumentNote> notes() {
    return notes.notes();
  }

  /** Walks through a page. */
  void walk(Document page) throws UnreadableDocumentException {
    Node node = page;
    while (node != null) {
      if (enter(node) && node.childNodeSize() > 0) {
        node = node.childNode(0);
      } else {
        node = after(node);
      }
    }
  }

  /** {@return what comes next behind a node and all inside it; null at the end of the page} */
  private @Nullable Node after(Node node) {
    Node left = node;
    while (true) {
      leave(left);
      Node next = left.nextSibling();
      Node parent = left.parent();
      if (next != null || parent == null) {
        return next;
      }
      left = parent;
    }
  }

  /** {@return whether what is inside counts} */
  private boolean enter(Node node) throws UnreadableDocumentException {
    Frame around = elements.open();
    if (node instanceof TextNode text) {
      if (around != null) {
        blocks.letters().add(text.getWholeText(), around.look);
      }
      return false;
    }
    if (!(node instanceof Element element) || node instanceof Document) {
      return node instanceof Document;
    }
    budget.step();
    Declarations style = styles.of(element);
    if (!isSeen(element, style) || printsAlone(element, around)) {
      if (around != null) {
        around.count(element);
      }
      return false;
    }
    Frame opened = elements.open(element, style);
    if (opened.depth > budget.limits().htmlDepth()) {
      throw Budget.tooLarge(
          "it has elements inside elements more than " + budget.limits().htmlDepth() + " deep");
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // Nodes have no other equality.
  private void leave(Node node) {
    Frame open = elements.open();
    if (open != null && open.element == node) {
      elements.close();
    }
  }

  private boolean isSeen(Element element, Declarations style) {
    if (ElementKinds.isUnseen(element.normalName())) {
      return false;
    }
    if (Hiding.isHidden(element, style)) {
      notes.hide(element);
      return false;
    }
    if (Hiding.isDeleted(element, style)) {
      notes.delete(element);
      return false;
    }
    if (Hiding.isCommentList(style)) {
      notes.comments(element);
      return false;
    }
    return !Hiding.isReference(element, style);
  }

  /** {@return whether it prints something by itself, whatever is inside it} */
  private boolean printsAlone(Element element, @Nullable Frame around) {
    if (element.normalName().equals("br")) {
      blocks.letters().add('\n');
      return true;
    }
    if (!FormField.is(element.normalName()) || around == null) {
      return false;
    }
    String shown = FormField.shown(element);
    if (shown.isBlank() && FormField.isWritable(element)) {
      notes.emptyField(elements.place());
    }
    blocks.letters().add(' ');
    blocks.letters().add(shown, around.look);
    blocks.letters().add(' ');
    return true;
  }
}
