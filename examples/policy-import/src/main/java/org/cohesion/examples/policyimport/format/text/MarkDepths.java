package org.cohesion.examples.policyimport.format.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells how deep entries of lists stand, by their indents, and by their marks where those are the
 * same; used by one thread.
 */
final class MarkDepths {

  private record Level(int indent, String kind) {}

  private final Deque<Level> levels = new ArrayDeque<>();

  /** {@return how deep the next entry stands, from 0} */
  int depth(int indent, String mark) {
    String kind = kind(mark);
    while (!levels.isEmpty() && levels.getLast().indent > indent) {
      levels.removeLast();
    }
    boolean isKnown =
        levels.stream().anyMatch(level -> level.indent == indent && level.kind.equals(kind));
    while (isKnown && !levels.getLast().kind.equals(kind)) {
      levels.removeLast();
    }
    if (!isKnown) {
      levels.addLast(new Level(indent, kind));
    }
    return levels.size() - 1;
  }

  /** {@return whether a list is open} */
  boolean isOpen() {
    return !levels.isEmpty();
  }

  /** Ends the list. */
  void end() {
    levels.clear();
  }

  private static String kind(String mark) {
    return mark.replaceAll("\\d+", "1").replaceAll("\\b[a-np-z]{1,4}\\b", "a");
  }
}
