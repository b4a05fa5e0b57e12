package org.cohesion.examples.policyimport.rendered;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.BlockKind;

/** Reads nodes one after the other; used by one thread. */
final class Cursor {

  private final List<Node> nodes;
  private int at;

  Cursor(List<Node> nodes) {
    this.nodes = nodes;
  }

  boolean hasNext() {
    return at < nodes.size();
  }

  boolean isAt(BlockKind kind) {
    return hasNext() && nodes.get(at).is(kind);
  }

  boolean isAtHeading(int level) {
    return hasNext() && nodes.get(at).isHeading(level);
  }

  /** {@return whether an entry of that depth comes next} */
  boolean isAtItem(int depth) {
    return isAt(BlockKind.ITEM) && nodes.get(at).level() == depth;
  }

  Node peek() {
    if (!hasNext()) {
      throw new NotRendered("the document ends too early");
    }
    return nodes.get(at);
  }

  Node next() {
    Node node = peek();
    at++;
    return node;
  }

  /** {@return the text of a paragraph, if one comes next} */
  Optional<String> paragraph() {
    return isAt(BlockKind.PARAGRAPH) ? Optional.of(next().text()) : Optional.empty();
  }

  /** {@return the text of a paragraph behind a label, if one comes next} */
  Optional<String> labelled(String label) {
    if (!isAt(BlockKind.PARAGRAPH)) {
      return Optional.empty();
    }
    Optional<String> text = peek().after(label);
    text.ifPresent(found -> next());
    return text;
  }

  /** {@return the text of an entry below an entry behind a label, if one comes next} */
  Optional<String> below(String label) {
    if (!isAtItem(1)) {
      return Optional.empty();
    }
    Optional<String> text = peek().after(label);
    text.ifPresent(found -> next());
    return text;
  }

  /** {@return what comes before the next heading of the level, or all that is left} */
  List<Node> until(int level) {
    int from = at;
    while (hasNext() && !isAtHeading(level)) {
      at++;
    }
    return nodes.subList(from, at);
  }

  /** Sees to it that nothing is left. */
  void end() {
    if (hasNext()) {
      throw new NotRendered("there is more than is printed");
    }
  }
}
