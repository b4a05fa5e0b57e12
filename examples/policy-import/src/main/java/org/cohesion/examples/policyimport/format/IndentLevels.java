package org.cohesion.examples.policyimport.format;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells how deep an entry of a list with a typed mark stands, by its indent; used by one thread.
 */
public final class IndentLevels {

  /** Nobody sees less, in points. */
  private static final double SAME = 4;

  private final Deque<Double> indents = new ArrayDeque<>();

  /**
   * Takes the next entry.
   *
   * @param indent how far from the margin it starts, in points
   * @return how deep it stands, from 0
   */
  public int level(double indent) {
    while (!indents.isEmpty() && indents.getLast() > indent + SAME) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < indent - SAME) {
      indents.addLast(indent);
    }
    return indents.size() - 1;
  }

  /**
   * Takes a paragraph that is no entry; one further left than all entries ends their list.
   *
   * @param indent how far from the margin it starts, in points
   */
  public void paragraph(double indent) {
    if (!indents.isEmpty() && indent < indents.getFirst() - SAME) {
      indents.clear();
    }
  }
}
