package org.cohesion.examples.policyimport.format.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that is open while a page is walked; used by one thread. */
final class Frame {

  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][\\w-]{0,60}");

  /** Enough to find an element; more is longer than helpful. */
  private static final int MOST_STEPS = 6;

  final Element element;
  final String name;
  final Declarations style;
  final @Nullable Frame outer;
  final boolean isBlock;
  final int depth;

  /** What it passes on. */
  Look look;

  /** How many lists it stands in, itself among them. */
  int lists;

  /** The list that it is; null for others. */
  @Nullable OpenList list;

  /** Whether a table was opened for it. */
  boolean hasTable;

  /** Whether it is a table that only arranges what is on the page. */
  boolean isLayout;

  /** Where the letters of the mark begin that it prints; -1 if it prints none. */
  int markStart = -1;

  private final Map<String, Integer> children = new HashMap<>(4);
  private final String step;

  Frame(Element element, Declarations style, Look look, @Nullable Frame outer) {
    this.element = element;
    this.name = element.normalName();
    this.style = style;
    this.look = look;
    this.outer = outer;
    this.depth = outer == null ? 1 : outer.depth + 1;
    this.lists = outer == null ? 0 : outer.lists;
    this.isBlock = ElementKinds.isBlock(name) || style.get("display").equals("block");
    int number = outer == null ? 1 : outer.count(element);
    this.step =
        name.equals("body") || name.equals("html") ? name : name + ":nth-of-type(" + number + ")";
  }

  /** Counts a child, and says which of its name it is. */
  int count(Element child) {
    return children.merge(child.normalName(), 1, Integer::sum);
  }

  /** {@return the nearest element around, or itself, that stands in lines of its own} */
  Frame block() {
    Frame frame = this;
    while (!frame.isBlock && frame.outer != null) {
      frame = frame.outer;
    }
    return frame;
  }

  /** {@return the nearest table that it stands in; null outside tables} */
  @Nullable Frame table() {
    Frame frame = outer;
    while (frame != null && !frame.name.equals("table")) {
      frame = frame.outer;
    }
    return frame;
  }

  /** {@return the list whose entry it is; null outside lists} */
  @Nullable OpenList listAround() {
    Frame frame = outer;
    while (frame != null && frame.list == null && !frame.name.equals("table")) {
      frame = frame.outer;
    }
    return frame == null ? null : frame.list;
  }

  /**
   * {@return a selector of the element: from the nearest id, from the body, or the last steps of
   * the way to it}
   */
  String selector() {
    StringBuilder selector = new StringBuilder();
    Frame frame = this;
    for (int steps = 0; frame != null && steps < MOST_STEPS; steps++) {
      boolean hasId = PLAIN_ID.matcher(frame.element.id()).matches();
      String own = hasId ? "#" + frame.element.id() : frame.step;
      selector.insert(0, selector.isEmpty() ? own : own + " > ");
      if (hasId || frame.step.equals("body")) {
        break;
      }
      frame = frame.outer;
    }
    return selector.toString();
  }
}
